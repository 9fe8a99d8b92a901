package app.rebound.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/** Lets H2 write to {@code slow:} folders as to a worn card or a share across the room: 30 ms for each write. */
public class SlowDisk implements ApplicationListener<ApplicationStartingEvent> {

    private static final int MILLISECONDS = 30;

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        FilePath.register(new Path());
    }

    /** Made by H2 itself, and so public. */
    public static final class Path extends FilePathWrapper {

        /** A path that H2 fills in. */
        public Path() {}

        @Override
        public String getScheme() {
            return "slow";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Channel(super.open(mode));
        }
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel disk;

        Channel(FileChannel disk) {
            this.disk = disk;
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return disk.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            try {
                Thread.sleep(MILLISECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return disk.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            disk.force(metadata);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return disk.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
