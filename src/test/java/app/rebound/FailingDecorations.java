package app.rebound;

import app.rebound.application.live.CompanyMemory;
import app.rebound.platform.help.MoreThanABadDay;
import app.rebound.platform.today.DueItems;
import app.rebound.platform.today.Milestones;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.strength.evidence.EvidenceSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets whatever only decorates a page fail in the database, as long as it is switched on. */
public class FailingDecorations implements BeanPostProcessor {

    private static final List<Class<?>> KINDS = List.of(
            DueItems.class,
            Milestones.class,
            MoreThanABadDay.class,
            EntryOffer.class,
            EvidenceSource.class,
            CompanyMemory.class);

    private final ObjectProvider<JdbcTemplate> jdbc;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final Set<String> there = new ConcurrentSkipListSet<>();
    private final Set<String> failed = new ConcurrentSkipListSet<>();
    private volatile Set<String> failing = Set.of();
    private volatile boolean on;

    FailingDecorations(ObjectProvider<JdbcTemplate> jdbc, ObjectProvider<PlatformTransactionManager> transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Does something while every decoration fails, and answers which were asked for. */
    Set<String> during(Runnable action) {
        return during(there, action);
    }

    /** Does something while some of them fail. */
    Set<String> during(Set<String> some, Runnable action) {
        failed.clear();
        failing = some;
        on = true;
        try {
            action.run();
        } finally {
            on = false;
        }
        return new TreeSet<>(failed);
    }

    /** All that decorate pages. */
    Set<String> all() {
        return new TreeSet<>(there);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (KINDS.stream().noneMatch(kind -> kind.isInstance(bean))) {
            return bean;
        }
        var type = AopUtils.getTargetClass(bean).getSimpleName();
        there.add(type);
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            var decorates = KINDS.stream()
                    .anyMatch(kind -> kind == CompanyMemory.class
                            ? call.getMethod().getName().equals("of")
                            : List.of(kind.getMethods()).stream()
                                    .anyMatch(method -> method.getName()
                                            .equals(call.getMethod().getName())));
            if (on && decorates && failing.contains(type)) {
                failed.add(type);
                fail();
            }
            return call.proceed();
        });
        return proxy.getProxy();
    }

    /** As a query that fails within a transaction: afterwards nothing more can be done in it. */
    private void fail() {
        new TransactionTemplate(transactions.getObject())
                .executeWithoutResult(status -> jdbc.getObject()
                        .queryForObject("select 1 / (id - id) from (select 1 as id) one", Integer.class));
    }
}
