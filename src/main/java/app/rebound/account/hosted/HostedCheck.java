package app.rebound.account.hosted;

import app.rebound.account.file.CannotStart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start half configured, before anything is opened, and says all that is missing at once. */
@Component
@Profile("hosted")
class HostedCheck implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var missing = missing(beans.getBean(Environment.class));
        if (!missing.isEmpty()) {
            throw new CannotStart("Hosted mode needs more settings: " + String.join("; ", missing) + ".");
        }
    }

    private static List<String> missing(Environment environment) {
        var missing = new ArrayList<String>();
        if (!said(environment, "spring.datasource.url").startsWith("jdbc:postgresql:")) {
            missing.add("SPRING_DATASOURCE_URL, the address of a PostgreSQL database (jdbc:postgresql://...)");
        }
        if (!said(environment, "rebound.hosted.address").startsWith("https://")) {
            missing.add("REBOUND_HOSTED_ADDRESS, where people open Rebound (https://...)");
        }
        if (said(environment, "rebound.hosted.operator").isBlank()) {
            missing.add("REBOUND_HOSTED_OPERATOR, who runs it, as people know them");
        }
        if (said(environment, "rebound.hosted.contact").isBlank()) {
            missing.add("REBOUND_HOSTED_CONTACT, where people reach whoever runs it");
        }
        if (!said(environment, "spring.mail.host").isBlank()
                && said(environment, "rebound.hosted.mail-from").isBlank()) {
            missing.add("REBOUND_HOSTED_MAIL_FROM, the address that its e-mails come from");
        }
        return missing;
    }

    private static String said(Environment environment, String name) {
        return environment.getProperty(name, "");
    }
}
