package app.rebound.account.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What {@code --restore=FILE} does before anything opens the journal: its file is set aside, whatever state it is in, so that
 * the program starts with an empty one. A copy of the database itself, made before an update, is put in its place.
 */
@Component
class SetAside implements BeanFactoryPostProcessor, Ordered {

    /** The command line option. */
    static final String RESTORE = "restore";

    private static final Logger log = LoggerFactory.getLogger(SetAside.class);

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var environment = beans.getBean(Environment.class);
        var wanted = environment.getProperty(RESTORE);
        if (wanted == null) {
            return;
        }
        var file = Path.of(wanted).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CannotStart("There is no file %s that can be read.".formatted(file));
        }
        DataFolder.of(environment.getProperty("spring.datasource.url")).ifPresent(folder -> {
            folder.checkFree();
            setAside(folder, file, beans);
        });
    }

    private static void setAside(DataFolder folder, Path file, ConfigurableListableBeanFactory beans) {
        try {
            var aside = AsideFile.of(folder);
            if (aside.aside() != null) {
                log.info("The journal that was here is kept as {}", aside.aside());
            }
            if (aside.replaceBy(file)) {
                log.info("The copy of the database {} is the journal now", file);
            } else {
                beans.registerSingleton("asideFile", aside);
            }
        } catch (IOException refused) {
            throw new CannotStart("The journal in %s cannot be set aside (%s)."
                    .formatted(folder.folder(), refused.getClass().getSimpleName()));
        }
    }

    /** Before the file is looked at. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
