package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.persistence.audit.Sealer;
import org.safeharbor.persistence.store.BrokenLink.Reason;

class AuditTest extends StoreTest {

    private static final Caller LIN = new Caller("lin", Set.of(Role.CLERK), "192.0.2.1");
    private static final Caller STRANGER = Caller.of("wang", Role.STUDENT);
    private static final Projection TITLE = Projection.titled("案");

    private String opened() {
        return database.cases(cases -> cases.create("{}", TITLE, LIN)).caseId();
    }

    private List<AuditEntry> events(AuditFilter filter) {
        return database.inTransaction(em -> new AuditTrail(em).page(0, 100, filter));
    }

    private List<Act> acts(AuditFilter filter) {
        return events(filter).stream().map(AuditEntry::act).toList();
    }

    private void happen(int count) {
        database.run(em -> IntStream.range(0, count)
                .forEach(n -> new AuditTrail(em).record(new AuditEvent("lin", Act.SIGNED_IN, "", "no. " + n, ""))));
    }

    private int seal() {
        return database.inTransaction(em -> new Sealer(em).seal());
    }

    private ChainReport walk() {
        try (var connection = database.dataSource().getConnection()) {
            return Chains.walk(connection, List.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_happens_to_a_case_is_remembered_with_who_and_from_where() {
        var id = opened();
        database.cases(cases -> cases.append(id, 1, "{\"n\":2}", TITLE, LIN));
        database.cases(cases -> cases.newest(id, LIN));
        database.share(id, "wang", Right.READ, LIN);
        database.cases(cases -> {
            cases.exported(id, "case.v1", LIN);
            return id;
        });

        assertThat(acts(AuditFilter.about(id)))
                .containsExactlyInAnyOrder(
                        Act.CASE_OPENED, Act.CASE_CHANGED, Act.CASE_READ, Act.TEAM_CHANGED, Act.CASE_EXPORTED);
        assertThat(events(AuditFilter.about(id)))
                .allSatisfy(event -> assertThat(event.address()).isEqualTo("192.0.2.1"));
    }

    @Test
    void an_act_that_does_not_come_about_leaves_no_event() {
        var id = opened();

        assertThatThrownBy(() -> database.inTransaction(em -> {
                    new CaseFiles(em, database.trail(em)).append(id, 1, "{}", TITLE, LIN);
                    throw new IllegalStateException("the power fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(acts(AuditFilter.about(id))).containsExactly(Act.CASE_OPENED);
    }

    @Test
    void a_refusal_is_remembered_although_nothing_came_of_it() {
        var id = opened();

        assertThatThrownBy(() -> database.cases(cases -> cases.newest(id, STRANGER)))
                .isInstanceOf(NoSuchCase.class);

        assertThat(acts(AuditFilter.by("wang"))).containsExactly(Act.ACCESS_REFUSED);
    }

    @Test
    void events_are_found_by_who_what_when_and_case_page_by_page() {
        var id = opened();
        happen(25);
        var now = LocalDateTime.now(ZoneOffset.UTC);

        assertThat(events(AuditFilter.of(Act.CASE_OPENED))).hasSize(1);
        assertThat(events(AuditFilter.by("nobody"))).isEmpty();
        assertThat(events(new AuditFilter("lin", Act.CASE_OPENED, id, now.minusHours(1), now.plusHours(1))))
                .hasSize(1);
        assertThat(events(new AuditFilter(null, null, null, now.plusHours(1), null)))
                .isEmpty();
        List<AuditEntry> third = database.inTransaction(em -> new AuditTrail(em).page(20, 10, AuditFilter.ALL));
        long all = database.inTransaction(em -> new AuditTrail(em).count(AuditFilter.ALL));
        assertThat(third).hasSize(6);
        assertThat(all).isEqualTo(26);
    }

    @Test
    void events_are_sealed_in_small_batches_into_one_chain() {
        happen(600);

        assertThat(seal()).isEqualTo(500);
        assertThat(seal()).isEqualTo(100);
        assertThat(seal()).isZero();

        assertThat(walk().isWhole()).isTrue();
        assertThat(walk().heads()).extracting(Head::chain, Head::number).contains(tuple(Chains.AUDIT, 600L));
    }

    @Test
    void a_changed_or_missing_event_is_named() {
        happen(3);
        seal();

        database.run(em -> em.createNativeQuery("update audit_event set login = 'wang' where seal_number = 2")
                .executeUpdate());
        assertThat(walk().broken()).containsExactly(new BrokenLink(Chains.AUDIT, 2, Reason.LINK_CHANGED));

        database.run(em -> em.createNativeQuery("delete from audit_event where seal_number = 2")
                .executeUpdate());
        assertThat(walk().broken()).containsExactly(new BrokenLink(Chains.AUDIT, 2, Reason.NUMBER_MISSING));
    }

    @Test
    void what_strangers_type_cannot_forge_lines_or_overflow_a_column() {
        database.run(em -> new AuditTrail(em)
                .record(new AuditEvent("x\n\0y".repeat(50), Act.SIGN_IN_REFUSED, "", "😀".repeat(2000), "")));
        seal();

        assertThat(events(AuditFilter.ALL).get(0).login()).hasSize(60).doesNotContain("\n", "\0");
        assertThat(walk().isWhole()).isTrue();
    }

    @Test
    void the_trail_can_be_added_to_and_read_and_nothing_else() {
        assertThat(Arrays.stream(AuditTrail.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("record", "recordRefusal", "page", "count", "forEach");
    }
}
