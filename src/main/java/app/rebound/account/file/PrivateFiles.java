package app.rebound.account.file;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Closes the data folder before any bean can open a file in it, and once more when all is open. */
@Component
class PrivateFiles implements BeanFactoryPostProcessor, ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        DataFolder.of(url(beans.getBean(Environment.class))).ifPresent(folder -> {
            folder.close();
            folder.checkWritable();
            folder.checkFree();
            folder.removeTraces();
        });
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        DataFolder.of(url(ready.getApplicationContext().getEnvironment())).ifPresent(folder -> {
            if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                    && web.getWebServer() != null) {
                folder.noteAddress("http://localhost:" + web.getWebServer().getPort());
            }
            folder.close();
        });
    }

    private static @Nullable String url(Environment environment) {
        return environment.getProperty("spring.datasource.url");
    }
}
