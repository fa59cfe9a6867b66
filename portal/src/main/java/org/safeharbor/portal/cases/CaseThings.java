package org.safeharbor.portal.cases;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Work;

/** The providers, works and content groups of a case that is being worked on. */
final class CaseThings {

    private List<ServiceProvider> providers;
    private List<Work> works;
    private List<ContentGroup> content;

    CaseThings(CaseFile file) {
        providers = file.providers();
        works = file.works();
        content = file.content();
    }

    List<ServiceProvider> providers() {
        return providers;
    }

    List<Work> works() {
        return works;
    }

    List<ContentGroup> content() {
        return content;
    }

    Stream<String> ids() {
        return Stream.of(
                        providers.stream().map(ServiceProvider::id),
                        works.stream().map(Work::id),
                        content.stream().map(ContentGroup::id))
                .flatMap(ids -> ids);
    }

    /** The content group with this id, or the first one. */
    ContentGroup group(String id) {
        return Lists.find(content, ContentGroup::id, id).findFirst().orElse(content.get(0));
    }

    ServiceProvider provider(String id) {
        return Lists.only(providers, ServiceProvider::id, id);
    }

    Work work(String id) {
        return Lists.only(works, Work::id, id);
    }

    void add(ServiceProvider provider) {
        providers = Lists.and(providers, provider);
    }

    void add(Work work) {
        works = Lists.and(works, work);
    }

    /** Puts a content group of which nothing else is known. */
    void addContent(String id, String provider, String work, String description) {
        content = Lists.and(
                content,
                new ContentGroup(id, provider, work, description, FactSheet.EMPTY, FactSheet.EMPTY, List.of()));
    }

    /** Takes a content group out, with the provider and the work that no other group has. */
    void removeContent(String id) {
        content = Lists.without(content, ContentGroup::id, id);
        providers = providers.stream()
                .filter(one ->
                        content.stream().anyMatch(group -> group.provider().equals(one.id())))
                .toList();
        works = works.stream()
                .filter(one -> content.stream().anyMatch(group -> group.work().equals(one.id())))
                .toList();
    }

    void changeProvider(String id, UnaryOperator<ServiceProvider> how) {
        providers = Lists.change(providers, ServiceProvider::id, id, how);
    }

    void changeWork(String id, UnaryOperator<Work> how) {
        works = Lists.change(works, Work::id, id, how);
    }

    void changeContent(String id, UnaryOperator<ContentGroup> how) {
        content = Lists.change(content, ContentGroup::id, id, how);
    }

    void describe(String id, String description) {
        changeContent(
                id,
                c -> new ContentGroup(
                        c.id(), c.provider(), c.work(), description, c.facts(), c.service(), c.findings()));
    }

    void service(String id, FactSheet sheet) {
        changeContent(
                id,
                c -> new ContentGroup(c.id(), c.provider(), c.work(), c.description(), c.facts(), sheet, c.findings()));
    }

    void findings(String id, UnaryOperator<List<CourtFinding>> how) {
        changeContent(
                id,
                c -> new ContentGroup(
                        c.id(),
                        c.provider(),
                        c.work(),
                        c.description(),
                        c.facts(),
                        c.service(),
                        how.apply(c.findings())));
    }

    /** Takes back the findings about a content group on something that is no longer there, or no longer about it. */
    void withoutFindingsOn(String group, String event) {
        findings(group, findings -> findings.stream()
                .filter(finding -> !List.of(finding.about().split("/")).contains(event))
                .toList());
    }

    /** Whether there is still a provider with this id. */
    boolean hasProvider(String id) {
        return Lists.find(providers, ServiceProvider::id, id).findAny().isPresent();
    }

    static Map<String, FactSheet> onlyAbout(String group) {
        return Map.of(group, FactSheet.EMPTY);
    }
}
