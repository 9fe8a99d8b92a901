package app.rebound.account.hosted;

import app.rebound.platform.text.Secrets;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.SessionIdGenerator;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read and written by themselves: who has signed in has to be known before Hibernate can be told which journal a
 * transaction is for.
 */
@Configuration(proxyBeanMethods = false)
@Profile("hosted")
class SessionStorage {

    @Bean
    SessionIdGenerator sessionIds() {
        return Secrets::next;
    }

    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transactions;
    }
}
