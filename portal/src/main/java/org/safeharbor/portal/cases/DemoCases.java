package org.safeharbor.portal.cases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.Right;
import org.safeharbor.persistence.store.Role;
import org.safeharbor.persistence.store.Teams;
import org.safeharbor.portal.account.DemoUsers;

/** The cases of a demonstration: the documents that {@code /demo/cases.txt} names, a line each, loaded at its first start. */
@Singleton
@Startup
@DependsOn("DemoUsers")
public class DemoCases {

    private static final Caller OWNER = Caller.of(DemoUsers.login(Role.JUDGE), Role.JUDGE);

    @Inject
    @ConfigProperty(name = "safeharbor.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private CaseFiles cases;

    @Inject
    private Teams teams;

    @Inject
    private CaseDocuments documents;

    @PostConstruct
    void load() {
        if (demo && cases.count(CaseFilter.ALL, OWNER) == 0) {
            text("cases.txt").lines().filter(line -> !line.isBlank()).forEach(this::open);
        }
    }

    /** The document of a decided case, for whoever wants to look round in one. */
    static String sample() {
        return text(text("cases.txt").lines().findFirst().orElseThrow().strip());
    }

    private void open(String name) {
        var document = text(name.strip());
        var caseId = cases.create(document, documents.project(document), OWNER).caseId();
        teams.share(caseId, DemoUsers.login(Role.CLERK), Right.WRITE, OWNER);
        List.of(Role.STUDENT, Role.SUPERVISOR)
                .forEach(role -> teams.share(caseId, DemoUsers.login(role), Right.READ, OWNER));
    }

    private static String text(String name) {
        try (var stream = DemoCases.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No demo resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
