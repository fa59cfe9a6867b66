package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.portal.cases.CaseAddress;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** What stands around the lines of the sheet: what is still open, the content groups, and where to go. */
@Named("sheetMap")
@RequestScoped
public class SheetMap {

    @Inject
    private SheetView sheet;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /** The topics in which something can still turn a result. */
    public List<IntakeMap.Stop> getOpenTopics() {
        var progress = sheet.progress(sheet.draft());
        return Arrays.stream(Topic.values())
                .filter(topic -> progress.state(topic).open() > 0)
                .map(topic -> new IntakeMap.Stop(
                        texts.get("intake.topic." + topic.id()),
                        texts.get("intake.open", progress.state(topic).open()),
                        guided() + "&topic=" + topic.id(),
                        false,
                        false))
                .toList();
    }

    /** The content groups, where there is more than one. */
    public List<IntakeMap.Stop> getContents() {
        var names = new Names(sheet.draft().file(), law.words());
        var groups = sheet.draft().file().content();
        return groups.size() < 2
                ? List.of()
                : groups.stream()
                        .map(group -> new IntakeMap.Stop(
                                names.of(SubjectKind.CONTENT, group.id()),
                                "",
                                address(sheet.getId(), group.id(), sheet.isAll()),
                                group.id().equals(sheet.getGroup()),
                                false))
                        .toList();
    }

    static String address(String caseId, String group, boolean all) {
        return CaseAddress.of("sheet.xhtml", caseId, group) + (all ? "&all=true" : "");
    }

    private String guided() {
        return CaseAddress.of("intake.xhtml", sheet.getId(), sheet.getGroup());
    }

    public String getGuidedHref() {
        return guided();
    }

    /** The other of the two sheets: what was entered, or everything. */
    public String getOtherHref() {
        return address(sheet.getId(), sheet.getGroup(), !sheet.isAll());
    }

    public List<Question.Choice> getSides() {
        return Arrays.stream(Side.values())
                .map(side -> new Question.Choice(side.id(), law.words().side(side)))
                .toList();
    }
}
