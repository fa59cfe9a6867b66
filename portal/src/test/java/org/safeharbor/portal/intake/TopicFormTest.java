package org.safeharbor.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.FactPlace;

class TopicFormTest {

    private static final Path DEMO = Path.of("../persistence/src/main/resources/demo");

    private final CaseDocuments documents = new CaseDocuments();

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(DEMO)) {
            return files.filter(path -> path.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saving_every_topic_untouched_leaves_a_case_as_it_was(Path file) throws IOException {
        var base = documents.draft(Files.readString(file));
        var target = documents.draft(Files.readString(file));
        for (var group : base.file().content()) {
            for (var topic : Topic.values()) {
                for (var event : eventsOrNone(base, topic, group)) {
                    new TopicForm(new Place(topic, group.id(), event), base).apply(base, target);
                }
            }
        }

        assertThat(documents.write(target)).isEqualTo(documents.write(base));
    }

    private static List<String> eventsOrNone(CaseDraft draft, Topic topic, ContentGroup group) {
        var events = Place.events(draft, topic, group.id());
        return events.isEmpty() ? List.of("") : events;
    }

    @Test
    void a_new_case_has_one_of_everything_that_is_needed_and_can_be_read() {
        var draft = documents.draft(documents.titled(" Locojoy v. Alibaba Cloud "));

        assertThat(draft.file().title()).isEqualTo("Locojoy v. Alibaba Cloud");
        assertThat(draft.file().disputes()).hasSize(1);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void what_a_notice_says_of_one_content_group_stays_with_that_group() {
        var draft = documents.draft(twoGroups());
        var place = new Place(Topic.NOTICES, "c2", "n1");
        var form = new TopicForm(place, draft);
        field(form, NoticeFact.LOCATION.id()).setPlain("url");

        var target = documents.draft(twoGroups());
        form.apply(draft, target);

        var general = FactPlace.of(SubjectKind.NOTICE, "n1");
        assertThat(target.sheet(general.in("c2")).value(NoticeFact.LOCATION)).isEqualTo(new Value.Choice("url"));
        assertThat(target.sheet(general.in("c1")).value(NoticeFact.LOCATION)).isEqualTo(new Value.Choice("none"));
        assertThat(target.sheet(general).standings()).isEmpty();
    }

    @Test
    void a_notice_that_is_said_not_to_concern_a_group_speaks_no_more_of_it() {
        var draft = documents.draft(twoGroups());
        var form = new TopicForm(new Place(Topic.NOTICES, "c1", "n1"), draft);
        form.setConcerned(false);

        var target = documents.draft(twoGroups());
        form.apply(draft, target);

        assertThat(target.file().notices().get(0).about()).containsOnlyKeys("c2");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_kept() {
        var base = documents.draft(twoGroups());
        var form = new TopicForm(new Place(Topic.NOTICES, "c1", "n1"), base);
        field(form, NoticeFact.WRITTEN.id()).setPlain("yes");
        var theirs = documents.draft(twoGroups());
        var general = FactPlace.of(SubjectKind.NOTICE, "n1");
        theirs.put(general, NoticeFact.IDENTITY, Standing.assumed(Value.YES));

        form.apply(base, theirs);

        assertThat(theirs.sheet(general).standings()).containsOnlyKeys(NoticeFact.WRITTEN, NoticeFact.IDENTITY);
    }

    private static FactForm field(TopicForm form, String fact) {
        return form.facts()
                .filter(one -> one.getFactId().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_without_a_name_are_nobody_and_new_ones_get_an_id_of_their_own() {
        var draft = documents.draft(twoGroups());
        var form = new TopicForm(new Place(Topic.EVIDENCE, "c1", ""), draft);
        form.getRows().get(1).setName("Letter of 10 October 2015");

        form.apply(draft, draft);

        assertThat(draft.file().evidence()).singleElement().satisfies(one -> assertThat(one.id())
                .isEqualTo("e1"));
    }

    @Test
    void taking_a_notice_out_takes_out_what_referred_to_it() {
        var draft = documents.draft(twoGroups());
        var measure = draft.addEvent(SubjectKind.MEASURE, "c1");
        draft.answers(measure, List.of("n1"));

        draft.remove("n1");

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.file().measures().get(0).answers()).isEmpty();
    }

    private static String twoGroups() {
        var file = CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("p1", "A", FactSheet.EMPTY))
                .work(new Work("w1", "B", FactSheet.EMPTY));
        Stream.of("c1", "c2")
                .forEach(id -> file.content(
                        new ContentGroup(id, "p1", "w1", "", FactSheet.EMPTY, FactSheet.EMPTY, List.of())));
        var nowhere = FactSheet.of(Map.of(NoticeFact.LOCATION, Standing.assumed(new Value.Choice("none"))));
        return CaseFileJson.write(
                file.received(new Notice("n1", "p1", FactSheet.EMPTY, Map.of("c1", nowhere, "c2", FactSheet.EMPTY)))
                        .build());
    }

    @Test
    void the_words_of_every_topic_and_group_are_in_the_bundle() throws IOException {
        var labels = Files.readString(Path.of("src/main/resources/org/safeharbor/portal/i18n/Labels.properties"));

        assertThat(Arrays.stream(Topic.values())
                        .flatMap(topic -> Stream.concat(
                                Stream.of("intake.topic." + topic.id(), "intake.about." + topic.id()),
                                topic.groups().stream()
                                        .flatMap(group ->
                                                Stream.of("intake.group." + group.id(), "intake.lead." + group.id())))))
                .allSatisfy(key -> assertThat(labels).contains(key + "="));
    }
}
