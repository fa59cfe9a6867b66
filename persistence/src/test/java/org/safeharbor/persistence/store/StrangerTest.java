package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditText;
import org.safeharbor.persistence.audit.AuditTrail;

/** A person who is not in the team of a case tries everything that the store can do with it. */
class StrangerTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Projection TITLE = Projection.titled("案");
    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    /** What is not about one case that is there already. */
    private static final Set<String> ABOUT_NO_CASE = Set.of(
            "CaseFiles.create",
            "CaseFiles.page",
            "CaseFiles.list",
            "CaseFiles.count",
            "CaseFiles.visible",
            "CaseFiles.deleted",
            "Teams.all");

    /** What runs the house rather than one case: each is for administrators. */
    private static final List<Class<?>> THE_HOUSE =
            List.of(Users.class, OneTimeCodes.class, AuditLog.class, Backups.class);

    /** Every public method of what keeps something of a case; one that is added tomorrow is tried too. */
    private static List<Method> waysIn() {
        return methods(List.of(CaseFiles.class, Teams.class, Assessments.class, Attachments.class, Drafts.class))
                .filter(method ->
                        !ABOUT_NO_CASE.contains(method.getDeclaringClass().getSimpleName() + '.' + method.getName()))
                .toList();
    }

    /** Every method of the administration that is done on somebody's behalf. */
    private static List<Method> administration() {
        return Stream.concat(
                        methods(THE_HOUSE),
                        methods(List.of(CaseFiles.class, Teams.class))
                                .filter(method -> Set.of("deleted", "all").contains(method.getName())))
                .filter(method -> List.of(method.getParameterTypes()).contains(Caller.class))
                .toList();
    }

    private static Stream<Method> methods(List<Class<?>> types) {
        return types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString));
    }

    private Object kept(Class<?> type, EntityManager em) {
        var trail = database.trail(em);
        Map<Class<?>, Object> all = Map.of(
                CaseFiles.class, new CaseFiles(em, trail),
                Teams.class, new Teams(em, trail),
                Assessments.class, new Assessments(em, trail),
                Attachments.class, new Attachments(em, trail),
                Drafts.class, new Drafts(em, new CaseFiles(em, trail)),
                Users.class, new Users(em, trail),
                OneTimeCodes.class, new OneTimeCodes(em, trail),
                AuditLog.class, new AuditLog(trail),
                Backups.class, new Backups(database.dataSource(), trail));
        return all.get(type);
    }

    /** Tries a method and answers with what it was refused with. */
    private String refusal(Method method, String caseId, Caller caller) {
        var answer = database.<Throwable>inTransaction(em -> {
            try {
                method.invoke(kept(method.getDeclaringClass(), em), arguments(method, caseId, caller));
                return new AssertionError(method.getName() + " let " + caller.login() + " in");
            } catch (InvocationTargetException e) {
                return e.getCause();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        return answer.toString();
    }

    private static Object[] arguments(Method method, String caseId, Caller caller) {
        var types = method.getParameterTypes();
        var arguments = new Object[types.length];
        for (var i = 0; i < types.length; i++) {
            arguments[i] = i == 0 && types[i] == String.class ? caseId : argument(types[i], caller);
        }
        return arguments;
    }

    private static Object argument(Class<?> type, Caller caller) {
        if (type == Caller.class) {
            return caller;
        } else if (type == int.class) {
            return 1;
        } else if (type == Projection.class) {
            return TITLE;
        } else if (type == NewAssessment.class) {
            return new NewAssessment(1, LocalDate.EPOCH, "book", "engine", "{}");
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {'a'});
        } else if (type == Right.class) {
            return Right.DECIDE;
        } else if (type == Set.class) {
            return Set.of(Role.ADMINISTRATOR);
        } else if (type == AuditFilter.class) {
            return new AuditFilter(null, null, null, null, null);
        } else if (type == AuditText.class) {
            return AuditText.CSV;
        } else if (type == Writer.class) {
            return new StringWriter();
        } else if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == Duration.class) {
            return Duration.ofDays(1);
        } else if (type == Function.class) {
            return (Function<String, Projection>) document -> TITLE;
        }
        return "text";
    }

    private List<AuditEntry> refusals(String login) {
        var filter = new AuditFilter(login, Act.ACCESS_REFUSED, null, null, null);
        return database.inTransaction(em -> new AuditTrail(em).page(0, 500, filter));
    }

    @Test
    void whatever_a_stranger_tries_is_refused_as_if_the_case_did_not_exist() {
        var id = database.cases(cases -> cases.create("{}", TITLE, LIN)).caseId();

        for (var role : List.of(Role.CLERK, Role.SUPERVISOR, Role.STUDENT, Role.READER)) {
            var stranger = Caller.of("wang", role);
            assertThat(waysIn()).hasSizeGreaterThan(20).allSatisfy(way -> {
                var refused = refusal(way, id, stranger);
                assertThat(refused).startsWith(NoSuchCase.class.getName());
                assertThat(refused.replace(id, NOWHERE)).isEqualTo(refusal(way, NOWHERE, stranger));
            });
        }
    }

    @Test
    void each_attempt_is_remembered_whether_the_case_exists_or_not() {
        var id = database.cases(cases -> cases.create("{}", TITLE, LIN)).caseId();
        var stranger = Caller.of("wang", Role.CLERK);

        waysIn().forEach(way -> refusal(way, id, stranger));
        waysIn().forEach(way -> refusal(way, NOWHERE, stranger));

        assertThat(refusals("wang")).hasSize(2 * waysIn().size());
        assertThat(refusals("wang")).extracting(AuditEntry::caseId).containsOnly(id, NOWHERE);
        assertThat(refusals("wang"))
                .extracting(AuditEntry::detail)
                .hasSameElementsAs(List.of("no such case for this person"));
    }

    @Test
    void nobody_but_an_administrator_does_anything_of_the_administration_and_each_attempt_is_remembered() {
        for (var role : List.of(Role.JUDGE, Role.CLERK, Role.SUPERVISOR, Role.STUDENT, Role.READER)) {
            var nosy = Caller.of("nosy-" + role.name().toLowerCase(Locale.ROOT), role);
            assertThat(administration()).hasSizeGreaterThan(10).allSatisfy(way -> assertThat(refusal(way, "lin", nosy))
                    .as(way.toString())
                    .startsWith(NotAllowed.class.getName()));
            assertThat(refusals(nosy.login())).hasSize(administration().size());
        }
    }

    @Test
    void a_list_shows_a_stranger_nothing() {
        database.cases(cases -> cases.create("{}", TITLE, LIN));
        var stranger = Caller.of("wang", Role.SUPERVISOR);

        List<CaseSummary> page =
                database.cases(cases -> cases.page(0, 10, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL, stranger));
        assertThat(page).isEmpty();
        int count = database.cases(cases -> cases.count(CaseFilter.ALL, stranger));
        assertThat(count).isZero();
        CasePage list = database.cases(cases ->
                cases.list(0, 10, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL.inTeamOf(LIN.login()), stranger));
        assertThat(list).isEqualTo(new CasePage(List.of(), 0));
    }

    @Test
    void an_id_that_no_database_can_hold_is_refused_like_any_other() {
        assertThat(refusal(waysIn().get(0), "'; drop\0", LIN)).startsWith(NoSuchCase.class.getName());
    }

    @Test
    void a_team_member_goes_no_further_than_the_right_and_a_former_one_nowhere() {
        var id = database.cases(cases -> cases.create("{}", TITLE, LIN)).caseId();
        var wang = Caller.of("wang", Role.READER);
        database.share(id, "wang", Right.WRITE, LIN);
        database.cases(cases -> cases.append(id, 1, "{\"n\":2}", TITLE, wang));

        assertThat(tryToShare(id, wang)).startsWith(NotAllowed.class.getName());
        assertThat(refusals("wang")).hasSize(1);

        database.teams(teams -> {
            teams.unshare(id, "wang", LIN);
            return teams.of(id, LIN);
        });
        assertThat(tryToShare(id, wang)).startsWith(NoSuchCase.class.getName());
    }

    private String tryToShare(String id, Caller caller) {
        var share = waysIn().stream()
                .filter(way -> way.getName().equals("share"))
                .findFirst()
                .orElseThrow();
        return refusal(share, id, caller);
    }
}
