package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.TextPlace;
import org.safeharbor.portal.cases.TextPlace.What;

/** Everything that can be typed on the screen of one topic. It is filled from a case, and put on top of one. */
public class TopicForm implements Serializable {

    private static final int SPARE_ROWS = 2;

    private final Place place;
    private final List<TextForm> texts;
    private List<List<FactForm>> groups;
    private final List<NamedForm> rows;
    private final boolean concernedBefore;
    private final List<String> answersBefore;
    private boolean concerned;
    private String[] answers;

    TopicForm(Place place, CaseDraft draft) {
        this.place = place;
        texts = texts(draft);
        groups = place.topic().groups().stream()
                .map(group -> group.facts().stream()
                        .filter(place::asks)
                        .map(fact -> {
                            var on = place.of(fact, draft);
                            return new FactForm(fact, on, draft.sheet(on).standing(fact));
                        })
                        .toList())
                .toList();
        putAsideUnlessClaimed();
        rows = rows(draft);
        var onEvent = place.isOnEvents() && !place.event().isEmpty();
        concernedBefore = onEvent && draft.isAbout(place.eventPlace(), place.group());
        concerned = concernedBefore;
        answersBefore = onEvent ? answered(draft) : List.of();
        answers = answersBefore.toArray(String[]::new);
    }

    private void putAsideUnlessClaimed() {
        var asked = place.topic().groups();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).isOnlyIfClaimed() && groups.get(i).stream().noneMatch(FactForm::isAnswered)) {
                groups.get(i).forEach(FactForm::putAside);
            }
        }
    }

    private List<TextForm> texts(CaseDraft draft) {
        var group = draft.group(place.group());
        Stream<TextPlace> asked =
                switch (place.topic()) {
                    case CASE ->
                        Stream.of(
                                new TextPlace(What.TITLE, ""),
                                new TextPlace(What.DOCKET, ""),
                                new TextPlace(What.NOTE, ""));
                    case PROVIDER -> Stream.of(new TextPlace(What.PROVIDER_NAME, group.provider()));
                    case WORK -> Stream.of(new TextPlace(What.WORK_TITLE, group.work()));
                    case CONDUCT -> Stream.of(new TextPlace(What.DESCRIPTION, group.id()));
                    default -> Stream.of();
                };
        return asked.map(at -> new TextForm(at, draft.text(at))).toList();
    }

    private List<NamedForm> rows(CaseDraft draft) {
        var rows = new ArrayList<NamedForm>();
        if (place.topic() == Topic.CASE) {
            draft.file().parties().forEach(party -> rows.add(new NamedForm(party.id(), party.side(), party.name())));
            spare(rows);
        } else if (place.topic() == Topic.EVIDENCE) {
            draft.file().evidence().forEach(one -> rows.add(new NamedForm(one.id(), one.side(), one.title())));
            spare(rows);
        }
        return rows;
    }

    /** Rows for more, the first of all for who sues and who is said to infringe. */
    private static void spare(List<NamedForm> rows) {
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new NamedForm("", i == 0 ? Side.RIGHT_HOLDER : Side.USER, ""));
        }
    }

    private List<String> answered(CaseDraft draft) {
        return draft.file().measures().stream()
                .filter(measure -> measure.id().equals(place.event()))
                .findFirst()
                .map(MeasureTaken::answers)
                .orElse(List.of());
    }

    /** Puts what was changed here since {@code base}, and can be read, on top of another state of the case. */
    void apply(CaseDraft base, CaseDraft target) {
        texts.stream()
                .filter(text -> text.isChanged() && !text.isFaulty())
                .forEach(text -> target.put(text.place(), text.typed()));
        applyRows(base, target);
        if (place.isOnEvents() && !place.event().isEmpty()) {
            if (concerned != concernedBefore) {
                target.concerns(place.eventPlace(), place.group(), concerned);
            }
            if (!Set.of(answers).equals(Set.copyOf(answersBefore))) {
                target.answers(place.event(), List.of(answers));
            }
        }
        facts().filter(form -> isAsked(form) && !form.isFaulty()).forEach(form -> {
            var standing = form.standing();
            if (!standing.equals(base.sheet(form.place()).standing(form.fact()))) {
                target.put(form.place(), form.fact(), standing);
            }
        });
    }

    /** Leaves some of what was changed here as it was in {@code base}. */
    void takeBack(Predicate<FactForm> what, CaseDraft base, CaseDraft target) {
        facts().filter(form -> isAsked(form) && what.test(form)).forEach(form -> {
            var before = base.sheet(form.place()).standing(form.fact());
            if (!target.sheet(form.place()).standing(form.fact()).equals(before)) {
                target.put(form.place(), form.fact(), before);
            }
        });
    }

    /** What is said of an event for a content group counts only where the event concerns the group. */
    private boolean isAsked(FactForm form) {
        return concerned
                || !place.isOnEvents()
                || !form.place().kind().equals(Place.eventKind(place.topic()))
                || form.place().group().isEmpty();
    }

    private void applyRows(CaseDraft base, CaseDraft target) {
        if (place.topic() == Topic.CASE) {
            var parties = named("party", target)
                    .map(row -> new Party(row.id(), row.side(), row.getName()))
                    .toList();
            if (!parties.equals(base.file().parties())) {
                target.parties(parties);
            }
        } else if (place.topic() == Topic.EVIDENCE) {
            var exhibits = named("e", target)
                    .map(row -> new Evidence(row.id(), row.getName(), row.side()))
                    .toList();
            if (!exhibits.equals(base.file().evidence())) {
                target.exhibits(exhibits);
            }
        }
    }

    private Stream<NamedForm> named(String letter, CaseDraft draft) {
        var given = new HashSet<String>();
        return rows.stream()
                .filter(NamedForm::isSomeone)
                .map(row -> row.withId(() -> {
                    var id = draft.free(letter, given);
                    given.add(id);
                    return id;
                }));
    }

    /** Leaves out the other fields. */
    void keepOnly(Predicate<FactForm> kept) {
        groups = groups.stream()
                .map(group -> group.stream().filter(kept).toList())
                .toList();
    }

    Stream<FactForm> facts() {
        return groups.stream().flatMap(List::stream);
    }

    Place place() {
        return place;
    }

    List<List<FactForm>> groups() {
        return groups;
    }

    public List<TextForm> getTexts() {
        return texts;
    }

    /** Whether the rows are parties, and not exhibits. */
    public boolean isOnParties() {
        return place.topic() == Topic.CASE;
    }

    public List<NamedForm> getRows() {
        return rows;
    }

    public boolean isConcerned() {
        return concerned;
    }

    public void setConcerned(boolean concerned) {
        this.concerned = concerned;
    }

    public String[] getAnswers() {
        return answers.clone();
    }

    public void setAnswers(String[] answers) {
        this.answers = answers == null ? new String[0] : answers.clone();
    }
}
