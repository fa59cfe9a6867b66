package org.safeharbor.portal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.persistence.store.Role;

/** The beans in the real server, with its transactions, from the very archive that is shipped. */
@Tag("arquillian")
@ExtendWith(ArquillianExtension.class)
class CaseStoreIT {

    @Inject
    private CaseFiles cases;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDocuments documents;

    @Inject
    private UserTransaction transaction;

    // A person of its own for each test, as they share the database.
    private final Caller clerk = Caller.of("clerk-" + UUID.randomUUID(), Role.CLERK);

    /** The archive as shipped, with one address opened: that of the servlet through which the tests are called. */
    @Deployment
    static WebArchive portal() throws IOException {
        var portal = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("war.file")))
                .as(WebArchive.class);
        try (var settings = portal.get("WEB-INF/web.xml").getAsset().openStream()) {
            var opened = new String(settings.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("/health/*<", "/health/*</url-pattern><url-pattern>/ArquillianServletRunnerEE9<");
            return portal.setWebXML(new StringAsset(opened));
        }
    }

    private String opened(String title) {
        var document = documents.titled(title);
        return cases.create(document, documents.project(document), clerk).caseId();
    }

    @Test
    void a_case_is_saved_and_listed_with_its_title() {
        var id = opened("乐动卓越诉阿里云");

        assertEquals(documents.titled("乐动卓越诉阿里云"), cases.newest(id, clerk).document());
        assertEquals("乐动卓越诉阿里云", cases.summary(id, clerk).projection().title());
        assertEquals(1, cases.count(new CaseFilter("阿里云"), clerk));
    }

    @Test
    void nothing_stays_when_the_transaction_fails() throws Exception {
        transaction.begin();
        var id = opened("half way");
        cases.append(id, 1, "{}", documents.project("{}"), clerk);
        transaction.rollback();

        assertEquals(0, cases.count(CaseFilter.ALL, clerk));
        assertThrows(NoSuchCase.class, () -> cases.newest(id, clerk));
    }

    @Test
    void a_refused_write_leaves_the_case_as_it_was() {
        var id = opened("refused");

        assertThrows(RuntimeException.class, () -> cases.append(id, 1, null, documents.project("{}"), clerk));

        assertEquals(1, cases.newest(id, clerk).number());
        assertEquals(1, cases.history(id, clerk).size());
    }

    @Test
    void the_second_writer_is_told() {
        var id = opened("two writers");
        var projection = documents.project("{}");
        cases.append(id, 1, "{\"first\":true}", projection, clerk);

        var told = assertThrows(
                CaseChangedMeanwhile.class, () -> cases.append(id, 1, "{\"second\":true}", projection, clerk));

        assertEquals(1, told.expectedRevision());
        assertEquals("{\"first\":true}", cases.newest(id, clerk).document());
    }

    @Test
    void to_a_stranger_the_case_does_not_exist() {
        var id = opened("closed doors");

        assertThrows(NoSuchCase.class, () -> cases.newest(id, Caller.of("stranger", Role.CLERK)));
    }

    @Test
    void a_refusal_is_remembered_and_sealed() throws Exception {
        var id = opened("closed doors");
        var stranger = Caller.of("stranger-" + UUID.randomUUID(), Role.CLERK);

        assertThrows(NoSuchCase.class, () -> cases.newest(id, stranger));

        var refused = new AuditFilter(stranger.login(), Act.ACCESS_REFUSED, id, null, null);
        assertEquals(1, audit.count(refused));
        for (var tries = 0; tries < 100 && audit.page(0, 1, refused).get(0).sealNumber() == null; tries++) {
            Thread.sleep(200);
        }
        assertNotNull(audit.page(0, 1, refused).get(0).sealNumber());
    }
}
