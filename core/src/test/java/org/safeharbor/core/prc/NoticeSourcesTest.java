package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.dispute.NoticeFact.LOCATION;
import static org.safeharbor.core.dispute.NoticeFact.TRUTH_STATEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.NoticeSource.Demand;
import org.safeharbor.core.prc.NoticeSource.Level;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.time.Moment;

class NoticeSourcesTest {

    private static final LocalDate IN_2019 = LocalDate.of(2019, 5, 6);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 6);

    private static Standing choice(String value) {
        return Standing.assumed(new Value.Choice(value));
    }

    private static Dispute dispute(String service, String right, LocalDate day, String location) {
        Standing when = Standing.assumed(new Value.When(Moment.on(day)));
        FactSheet notice = FactSheet.of(Map.of(LOCATION, choice(location)));
        return CaseFile.under(Jurisdiction.PRC)
                .facts(FactSheet.of(Map.of(CaseFact.FILED_ON, when, CaseFact.DECIDED_ON, when)))
                .provider(new ServiceProvider("p1", "", FactSheet.of(Map.of(ProviderFact.SERVICE, choice(service)))))
                .work(new Work("w1", "", FactSheet.of(Map.of(WorkFact.RIGHT, choice(right)))))
                .content(new ContentGroup(
                        "c1",
                        "p1",
                        "w1",
                        "",
                        FactSheet.of(Map.of(ConductFact.FROM, when, ConductFact.UNTIL, when)),
                        FactSheet.EMPTY,
                        List.of()))
                .received(new Notice("n1", "p1", notice, Map.of("c1", FactSheet.EMPTY)))
                .build()
                .disputes()
                .get(0);
    }

    private static Truth ask(Dispute dispute, Condition condition) {
        return PrcRuleBook.BOOK.ask(
                dispute,
                condition,
                Readings.STANDARD,
                dispute.subjects(SubjectKind.NOTICE).get(0));
    }

    private static NoticeSource source(String id) {
        return NoticeSources.ALL.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Demand demand(String id, NoticeFact element) {
        return source(id).demands().stream()
                .filter(demand -> demand.element() == element)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_text_says_of_every_element_whether_it_asks_for_it() {
        List<NoticeFact> elements =
                source("prc.cc").demands().stream().map(Demand::element).toList();

        assertThat(elements).hasSize(8);
        assertThat(NoticeSources.ALL)
                .allSatisfy(source ->
                        assertThat(source.demands()).extracting(Demand::element).containsExactlyElementsOf(elements));
    }

    @Test
    void the_regulation_wants_the_network_address_and_the_code_what_can_be_located() {
        Dispute located = dispute("storage", "dissemination", IN_2024, "locatable");

        assertThat(ask(located, demand("prc.reg", LOCATION).metBy())).isEqualTo(Truth.FAILS);
        assertThat(ask(located, demand("prc.cc", LOCATION).metBy())).isEqualTo(Truth.HOLDS);
        assertThat(ask(
                        dispute("storage", "dissemination", IN_2024, "url"),
                        demand("prc.reg", LOCATION).metBy()))
                .isEqualTo(Truth.HOLDS);
    }

    @Test
    void only_the_platform_opinions_name_the_undertaking_of_truth() {
        assertThat(NoticeSources.ALL.stream()
                        .filter(source -> demand(source.id(), TRUTH_STATEMENT).level() == Level.REQUIRED)
                        .map(NoticeSource::id))
                .containsExactly("prc.go32");
    }

    @Test
    void each_text_reaches_the_services_rights_and_times_that_it_is_made_for() {
        Dispute film = dispute("storage", "dissemination", IN_2024, "url");
        Dispute goods = dispute("marketplace", "trademark", IN_2024, "url");
        Dispute slander = dispute("platform", "reputation", IN_2019, "url");

        assertThat(NoticeSources.ALL.stream()
                        .filter(source -> ask(film, source.reaches()) == Truth.HOLDS)
                        .map(NoticeSource::id))
                .containsExactly("prc.cc", "prc.reg");
        assertThat(NoticeSources.ALL.stream()
                        .filter(source -> ask(goods, source.reaches()) == Truth.HOLDS)
                        .map(NoticeSource::id))
                .containsExactly("prc.cc", "prc.go32", "guiding-case-83");
        assertThat(ask(slander, source("prc.spcp14").reaches())).isEqualTo(Truth.HOLDS);
        assertThat(ask(slander, source("prc.cc").reaches())).isEqualTo(Truth.FAILS);
    }
}
