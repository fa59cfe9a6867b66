package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.audit.AuditTrail;

/** A database of its own for one test: the shipped schema and mapping on plain EclipseLink. */
final class Database implements AutoCloseable {

    /** The databases that the program runs on. */
    enum Kind {
        H2 {
            @Override
            Database open() {
                var dataSource = new JdbcDataSource();
                dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
                Schema.bringUpToDate(dataSource);
                return new Database(dataSource, () -> {});
            }
        },
        POSTGRESQL {
            @Override
            Database open() {
                var dataSource = PostgresServer.freshDatabase();
                return new Database(dataSource, () -> PostgresServer.drop(dataSource));
            }
        };

        abstract Database open();
    }

    private final EntityManagerFactory factory;
    private final DataSource dataSource;
    private final Runnable afterwards;
    private final StatementCount statements = new StatementCount();

    Database(DataSource dataSource, Runnable afterwards) {
        this.dataSource = dataSource;
        this.afterwards = afterwards;
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", statements.counting(dataSource));
        // Outside the container nothing weaves, which the mapping says in a warning each time.
        settings.put("eclipselink.logging.level", "SEVERE");
        // The factories of two databases must not share a session.
        settings.put("eclipselink.session-name", UUID.randomUUID().toString());
        factory = Persistence.createEntityManagerFactory("safeharbor", settings);
    }

    /** Does something in a transaction of its own, as the container would. */
    <T> T inTransaction(Function<EntityManager, T> work) {
        var em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    <T> T cases(Function<CaseFiles, T> work) {
        return inTransaction(em -> work.apply(new CaseFiles(em, trail(em))));
    }

    <T> T teams(Function<Teams, T> work) {
        return inTransaction(em -> work.apply(new Teams(em, trail(em))));
    }

    /** Takes somebody into a team, or gives them another right there. */
    void share(String caseId, String login, Right right, Caller caller) {
        teams(teams -> {
            teams.share(caseId, login, right, caller);
            return null;
        });
    }

    <T> T drafts(Function<Drafts, T> work) {
        return inTransaction(em -> work.apply(new Drafts(em, new CaseFiles(em, trail(em)))));
    }

    <T> T users(Function<Users, T> work) {
        return inTransaction(em -> work.apply(new Users(em, trail(em))));
    }

    <T> T assessments(Function<Assessments, T> work) {
        return inTransaction(em -> work.apply(new Assessments(em, trail(em))));
    }

    <T> T attachments(Function<Attachments, T> work) {
        return inTransaction(em -> work.apply(new Attachments(em, trail(em))));
    }

    <T> T codes(Function<OneTimeCodes, T> work) {
        return inTransaction(em -> work.apply(new OneTimeCodes(em, trail(em))));
    }

    <T> T backOff(Function<BackOff, T> work) {
        return inTransaction(em -> work.apply(new BackOff(em)));
    }

    <T> T auditLog(Function<AuditLog, T> work) {
        return inTransaction(em -> work.apply(new AuditLog(trail(em))));
    }

    /** How many statements this takes. */
    int statements(Function<CaseFiles, ?> work) {
        // The first time numbers for new rows are fetched, which is no part of it.
        cases(work);
        var before = statements.soFar();
        cases(work);
        return statements.soFar() - before;
    }

    int statementsSoFar() {
        return statements.soFar();
    }

    /** The audit in this transaction; refusals get one of their own, as in the container. */
    AuditTrail trail(EntityManager em) {
        return new AuditTrail(em) {
            @Override
            public void recordRefusal(AuditEvent event) {
                run(own -> new AuditTrail(own).record(event));
            }
        };
    }

    void run(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    EntityManager openEntityManager() {
        return factory.createEntityManager();
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        factory.close();
        afterwards.run();
    }
}
