package org.safeharbor.portal.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.time.Moment;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.CaseSort;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.persistence.store.NotAllowed;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.FactPlace;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Notices on their way from a case to the check and back; who may read and write is asked of the store. */
@Named("noticeCases")
@RequestScoped
public class NoticeCases {

    private static final int OFFERED = 50;

    @Inject
    private CaseAccess access;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    @Inject
    private NoticeCheckView check;

    private CaseSummary summary;
    private CaseDraft shown;

    /**
     * A notice of the case, or a case to take a notice into.
     *
     * @param id its id
     * @param label in words
     * @param href its page here; nothing for a case
     * @param current whether it is the one that is checked
     */
    public record Choice(String id, String label, String href, boolean current) {}

    /** Puts what a case says of a notice into the check. */
    void open(NoticeCheckView view) {
        var newest = access.orMissing(() -> access.newest(view.getCaseId()));
        if (newest == null) {
            return;
        }
        var draft = documents.draft(newest.document());
        var notice = draft.file().notices().stream()
                .filter(one -> view.getNoticeId().isEmpty() || one.id().equals(view.getNoticeId()))
                .findFirst();
        var group = notice.map(one -> group(one, draft)).orElse("");
        var content = draft.group(group);
        view.setRight(choice(draft, FactPlace.of(SubjectKind.WORK, content.work()), WorkFact.RIGHT));
        view.setService(choice(draft, FactPlace.of(SubjectKind.PROVIDER, content.provider()), ProviderFact.SERVICE));
        view.setNoticeId(notice.map(Notice::id).orElse(""));
        notice.ifPresent(one ->
                view.elements().forEach(element -> element.known(value(element.fact(), one.id(), group, draft))));
        notice.map(one -> value(NoticeFact.ARRIVED_AT, one.id(), group, draft))
                .filter(Value.When.class::isInstance)
                .ifPresent(when ->
                        view.setArrived(((Value.When) when).moment().firstDay().toString()));
    }

    private static String group(Notice notice, CaseDraft draft) {
        return draft.file().content().stream()
                .map(content -> content.id())
                .filter(notice.about()::containsKey)
                .findFirst()
                .orElse(draft.file().content().get(0).id());
    }

    private static String choice(CaseDraft draft, FactPlace place, Fact fact) {
        return draft.sheet(place).value(fact) instanceof Value.Choice choice ? choice.id() : "";
    }

    private static Value value(Fact fact, String notice, String group, CaseDraft draft) {
        if (fact.subject() == SubjectKind.WORK) {
            return draft.sheet(FactPlace.of(SubjectKind.WORK, draft.group(group).work()))
                    .value(fact);
        }
        var general = FactPlace.of(SubjectKind.NOTICE, notice);
        var special = draft.sheet(general.in(group)).value(fact);
        return special.isKnown() ? special : draft.sheet(general).value(fact);
    }

    /** The address to go on at; nothing where the notice could not be taken. */
    String take(NoticeCheckView view) {
        if (view.getTarget().isEmpty()) {
            return opened(view);
        }
        try {
            var newest = access.newest(view.getTarget());
            var draft = documents.draft(newest.document());
            var own = view.getTarget().equals(view.getCaseId())
                    && !view.getNoticeId().isEmpty();
            var group = draft.file().content().get(0).id();
            var notice = own ? view.getNoticeId() : draft.addEvent(SubjectKind.NOTICE, group);
            put(view, draft, notice);
            access.append(view.getTarget(), newest.number(), documents.write(draft));
            return intake(view.getTarget());
        } catch (CaseChangedMeanwhile e) {
            texts.warn(null, "noticeCheck.changedMeanwhile");
        } catch (NotAllowed e) {
            texts.warn(null, "noticeCheck.mayNotWrite");
        }
        return null;
    }

    private String opened(NoticeCheckView view) {
        if (view.getTitle().isBlank()) {
            texts.warn("form:title", "newCase.titleMissing");
            return null;
        }
        var draft = documents.draft(documents.titled(view.getTitle()));
        var content = draft.file().content().get(0);
        var facts = view.facts();
        put(draft, FactPlace.of(SubjectKind.WORK, content.work()), WorkFact.RIGHT, facts.get(WorkFact.RIGHT));
        put(
                draft,
                FactPlace.of(SubjectKind.PROVIDER, content.provider()),
                ProviderFact.SERVICE,
                facts.get(ProviderFact.SERVICE));
        put(view, draft, draft.addEvent(SubjectKind.NOTICE, content.id()));
        return intake(access.open(documents.write(draft)));
    }

    private static String intake(String caseId) {
        return "/cases/intake.xhtml?faces-redirect=true&id=" + caseId + "&topic=notices";
    }

    private static void put(NoticeCheckView view, CaseDraft draft, String notice) {
        var of = draft.file().notices().stream()
                .filter(one -> one.id().equals(notice))
                .findFirst()
                .orElseThrow();
        var group = group(of, draft);
        var general = FactPlace.of(SubjectKind.NOTICE, notice);
        view.facts().forEach((fact, value) -> {
            if (fact.subject() == SubjectKind.NOTICE) {
                var special = !draft.sheet(general.in(group)).standing(fact).isEmpty();
                put(draft, special ? general.in(group) : general, fact, value);
            } else if (fact == WorkFact.NOTORIOUS) {
                put(draft, FactPlace.of(SubjectKind.WORK, draft.group(group).work()), fact, value);
            }
        });
        if (view.day() != null
                && !value(NoticeFact.ARRIVED_AT, notice, group, draft).isKnown()) {
            put(draft, general, NoticeFact.ARRIVED_AT, new Value.When(Moment.on(view.day())));
        }
    }

    /** Only the plain answer changes; what the court found and what the sides say stays. What is unclear changes nothing. */
    private static void put(CaseDraft draft, FactPlace place, Fact fact, Value value) {
        var before = draft.sheet(place).standing(fact);
        if (value.isKnown() && !before.resolve().value().equals(value)) {
            draft.put(
                    place,
                    fact,
                    new Standing(
                            before.found(),
                            value,
                            before.positions(),
                            before.takenAsTrue(),
                            before.evidence(),
                            before.note()));
        }
    }

    /** The case that the check was opened from. */
    public CaseSummary getSummary() {
        if (summary == null) {
            summary = access.summary(check.getCaseId());
        }
        return summary;
    }

    /** The notices of that case. */
    public List<Choice> getNotices() {
        if (shown == null) {
            shown = documents.draft(access.newest(check.getCaseId()).document());
        }
        var names = new Names(shown.file(), law.words());
        return shown.file().notices().stream()
                .map(notice -> new Choice(
                        notice.id(),
                        names.of(SubjectKind.NOTICE, notice.id()),
                        "check.xhtml?case=" + check.getCaseId() + "&notice=" + notice.id(),
                        notice.id().equals(check.getNoticeId())))
                .toList();
    }

    /** The cases that this person may write in, those that changed last first. */
    public List<Choice> getTargets() {
        var caller = user.caller();
        var targets = new ArrayList<Choice>();
        for (var found : cases.page(0, OFFERED, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL, caller)) {
            if (cases.mayWrite(found.caseId(), caller)) {
                targets.add(new Choice(found.caseId(), found.projection().title(), "", false));
            }
        }
        return targets;
    }
}
