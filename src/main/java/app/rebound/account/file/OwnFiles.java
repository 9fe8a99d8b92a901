package app.rebound.account.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a folder, or a file, to its owner alone. */
final class OwnFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnFiles() {}

    /** Makes a folder that is never open to others, not for a moment; what is there already is left as it is. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        if (Files.getFileStore(above == null ? folder : above)
                .supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } else {
            Files.createDirectory(folder);
        }
    }

    /**
     * Takes a file or folder from everybody but its owner.
     *
     * @throws IOException if this user may not, or the file system keeps no such thing
     */
    static void close(Path path) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            close(posix, Files.isDirectory(path) ? FOLDER : FILE);
            return;
        }
        @Nullable AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (acl == null) {
            throw new IOException("This file system knows no owner");
        }
        acl.setAcl(List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(acl.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(
                        Files.isDirectory(path)
                                ? EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                                : EnumSet.noneOf(AclEntryFlag.class))
                .build()));
    }

    /** A stick with FAT takes the change and forgets it. */
    private static void close(PosixFileAttributeView file, Set<PosixFilePermission> wanted) throws IOException {
        if (file.readAttributes().permissions().equals(wanted)) {
            return;
        }
        file.setPermissions(wanted);
        if (!file.readAttributes().permissions().equals(wanted)) {
            throw new IOException("This file system keeps no permissions");
        }
    }
}
