package app.rebound.account.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Owners on other systems than the one the tests run on. */
class OwnFilesTests {

    private static Configuration windows(String... views) {
        return Configuration.windows().toBuilder()
                .setAttributeViews("basic", views)
                .build();
    }

    @Test
    void givesAFolderOnWindowsToItsOwnerAlone() throws IOException {
        try (var disk = Jimfs.newFileSystem(windows("owner", "acl"))) {
            var folder = disk.getPath("C:\\data");
            OwnFiles.create(folder);
            var view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(disk.getUserPrincipalLookupService().lookupPrincipalByName("Everyone"))
                    .build()));

            OwnFiles.close(folder);

            assertThat(view.getAcl()).singleElement().satisfies(entry -> {
                assertThat(entry.principal()).isEqualTo(view.getOwner());
                assertThat(entry.flags())
                        .isEqualTo(EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
            });
        }
    }

    @Test
    void saysSoWhereTheDiskKnowsNoOwner() throws IOException {
        try (var disk = Jimfs.newFileSystem(windows())) {
            var folder = Files.createDirectory(disk.getPath("C:\\data"));

            assertThatIOException().isThrownBy(() -> OwnFiles.close(folder));
        }
    }
}
