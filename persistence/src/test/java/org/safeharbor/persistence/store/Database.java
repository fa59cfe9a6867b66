package org.safeharbor.persistence.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own for one test: the shipped schema and mapping on plain EclipseLink. */
final class Database implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final JdbcDataSource dataSource = new JdbcDataSource();

    private Database(String url) {
        dataSource.setURL(url);
        Migrator.bringUpToDate(dataSource);
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", dataSource);
        // Outside the container nothing weaves, which the mapping says in a warning each time.
        settings.put("eclipselink.logging.level", "SEVERE");
        factory = Persistence.createEntityManagerFactory("safeharbor", settings);
    }

    static Database inMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
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
        return inTransaction(em -> work.apply(new CaseFiles(em)));
    }

    <T> T users(Function<Users, T> work) {
        return inTransaction(em -> work.apply(new Users(em)));
    }

    EntityManager openEntityManager() {
        return factory.createEntityManager();
    }

    JdbcDataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        factory.close();
    }
}
