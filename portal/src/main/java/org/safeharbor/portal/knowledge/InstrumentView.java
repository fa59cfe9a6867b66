package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Verification;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** A statute, regulation or interpretation: when it is in force, and the rules under each of its places. */
@Named("instrumentView")
@RequestScoped
public class InstrumentView {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    @Inject
    private BookTree tree;

    private String id = "";
    private Instrument instrument;

    /**
     * A place in the text.
     *
     * @param anchor its place on the page
     * @param place the provision
     * @param rules the rules that stand under it
     */
    public record Row(String anchor, Place place, List<RuleView.Link> rules) {}

    public void load() throws IOException {
        instrument = LawBook.instrument(id).orElse(null);
        if (instrument == null) {
            Missing.answer();
        } else {
            tree.atInstrument(id);
        }
    }

    public String getTitle() {
        return law.words().title(instrument);
    }

    public String getInForce() {
        return law.words().inForce(instrument.inForce());
    }

    public String getRank() {
        return texts.get("knowledge.rank." + instrument.rank());
    }

    /** Which date of a case calls for it. */
    public String getGoverns() {
        return law.words().text("text.key." + instrument.key());
    }

    public String getMark() {
        return law.words().verification(instrument.verification());
    }

    public boolean isChecked() {
        return instrument.verification() == Verification.VERIFIED;
    }

    public List<Row> getRows() {
        return LawBook.provisionsOf(instrument).stream().map(this::row).toList();
    }

    private Row row(Provision place) {
        var words = law.words();
        var rules = LawBook.rulesUnder(place).stream()
                .map(rule -> new RuleView.Link("", words.question(rule), Addresses.of(rule), null))
                .toList();
        return new Row(Addresses.anchor(place), Place.of(place, words), rules);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
