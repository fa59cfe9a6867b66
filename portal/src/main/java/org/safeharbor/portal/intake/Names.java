package org.safeharbor.portal.intake;

import java.util.stream.IntStream;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.cases.CaseDraft;

/** What people call the things of a case: never by an id alone. */
record Names(CaseDraft draft, Words words) {

    private static final int LONGEST = 60;

    String of(SubjectKind kind, String id) {
        return switch (kind) {
            case NOTICE -> {
                var notices = draft.file().notices();
                var index = index(notices.stream().map(Notice::id).toList(), id);
                yield event(
                        kind,
                        index,
                        index < 0 ? Value.UNKNOWN : notices.get(index).facts().value(NoticeFact.ARRIVED_AT));
            }
            case MEASURE -> {
                var measures = draft.file().measures();
                var index = index(measures.stream().map(MeasureTaken::id).toList(), id);
                yield event(
                        kind,
                        index,
                        index < 0 ? Value.UNKNOWN : measures.get(index).facts().value(MeasureFact.TAKEN_AT));
            }
            case CONTENT -> {
                var index = index(
                        draft.file().content().stream().map(ContentGroup::id).toList(), id);
                var description = draft.group(id).description();
                var shown = description.length() > LONGEST ? description.substring(0, LONGEST) + "…" : description;
                yield words.subject(kind) + ' ' + (index + 1) + (shown.isBlank() ? "" : " · " + shown);
            }
            default -> words.subject(kind);
        };
    }

    private String event(SubjectKind kind, int index, Value at) {
        var number = Integer.toString(index + 1);
        var key = "about." + kind.id();
        var name = at instanceof Value.When when
                ? words.text(key + ".at", number, words.moment(when.moment()))
                : words.text(key, number);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private static int index(java.util.List<String> ids, String id) {
        return IntStream.range(0, ids.size())
                .filter(i -> ids.get(i).equals(id))
                .findFirst()
                .orElse(-1);
    }
}
