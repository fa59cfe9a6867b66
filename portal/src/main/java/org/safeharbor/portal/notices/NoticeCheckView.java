package org.safeharbor.portal.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.portal.shell.Language;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.MomentText;
import org.safeharbor.portal.shell.Texts;
import org.safeharbor.portal.shell.WorkedOut;

/** Checking one notice. Nothing is kept but in the page, unless the person takes the notice into a case. */
@Named("noticeCheck")
@ViewScoped
public class NoticeCheckView implements Serializable {

    static final List<Fact> ELEMENTS = List.of(
            NoticeFact.IDENTITY,
            NoticeFact.TITLE_PROOF,
            WorkFact.NOTORIOUS,
            NoticeFact.TRUTH_STATEMENT,
            NoticeFact.AUTHORITY,
            NoticeFact.EVIDENCE,
            NoticeFact.COMPARISON,
            NoticeFact.LOCATION,
            NoticeFact.NATURE,
            NoticeFact.CHANNEL,
            NoticeFact.WRITTEN);

    @Inject
    private WorkedOut worked;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private NoticeCases cases;

    private final List<ElementForm> elements =
            ELEMENTS.stream().map(ElementForm::new).toList();
    private String text = "";
    private String right = "";
    private String service = "";
    private String arrived = "";
    private String letterLanguage = "";
    private List<Hit> hits = List.of();
    private boolean read;
    private String caseId = "";
    private String noticeId = "";
    private String target = "";
    private String title = "";
    private boolean taking;

    /** Opens the check of a notice of a case, where the address names one. */
    public void load() {
        if (!caseId.isEmpty()) {
            cases.open(this);
        }
    }

    /** Reads the text and proposes what it may contain; what was said before stays. */
    public void readText() {
        hits = NoticeReader.read(text);
        var proposals = NoticeReader.propose(hits);
        elements.forEach(element -> {
            var own = hits.stream()
                    .filter(hit -> hit.mark().element() == element.fact())
                    .toList();
            element.propose(element.fact() instanceof NoticeFact fact ? proposals.get(fact) : null, own);
        });
        read = true;
        worked.forget(this);
        if (text.isBlank()) {
            read = false;
            texts.warn("form:text", "noticeCheck.nothingToRead");
        }
    }

    public void acceptAll() {
        elements.forEach(ElementForm::accept);
        worked.forget(this);
    }

    public void accept(ElementForm element) {
        element.accept();
        worked.forget(this);
    }

    public void judge() {
        worked.forget(this);
    }

    /** What is wrong with the day that was entered; empty where nothing is. */
    public String getArrivedFault() {
        return arrived.isBlank() || day() != null ? "" : texts.get("noticeCheck.dayUnreadable");
    }

    public void beginTaking() {
        taking = true;
        target = caseId;
    }

    /** Takes what was confirmed into a case, new or chosen; its page. */
    public String take() {
        return cases.take(this);
    }

    Map<Fact, Value> facts() {
        var facts = new HashMap<Fact, Value>();
        elements.forEach(element -> facts.put(element.fact(), element.value()));
        facts.put(WorkFact.RIGHT, choice(right));
        facts.put(ProviderFact.SERVICE, choice(service));
        return facts;
    }

    private static Value choice(String value) {
        return value.isBlank() ? Value.UNKNOWN : new Value.Choice(value);
    }

    /** The day on which the notice arrived, or null where none was given or it cannot be read. */
    LocalDate day() {
        return MomentText.day(arrived).orElse(null);
    }

    private Finding finding() {
        return worked.once(this, "finding", () -> {
            var day = day() == null ? LocalDate.now(Jurisdiction.PRC.zone()) : day();
            return new Finding(new Judgment(facts(), day), law.words(), texts);
        });
    }

    public String getResult() {
        return finding().result().name();
    }

    public String getEffect() {
        return finding().effect();
    }

    public List<Finding.Requirement> getRequirements() {
        return finding().requirements();
    }

    public List<Finding.Alternative> getAlternatives() {
        return finding().alternatives();
    }

    public List<Finding.Source> getSources() {
        return finding().sources();
    }

    /** Why each element that is missing or unclear matters, and what by default follows. */
    public List<String> getWanted() {
        return finding().wanted().stream()
                .map(element -> texts.get("noticeCheck.defect." + element))
                .toList();
    }

    /** Whether anything was said of the notice, so that it can be said what it lacks. */
    public boolean isBegun() {
        return elements.stream().anyMatch(element -> !element.getAnswer().isEmpty());
    }

    public String getLetter() {
        return new Letter(Locale.forLanguageTag(getLetterLanguage()))
                .asking(finding().wanted());
    }

    public int getUnconfirmed() {
        return (int) elements.stream().filter(ElementForm::isProposed).count();
    }

    /** The text in pieces, those that were recognised with what they were recognised as. */
    public List<Piece> getPieces() {
        return Piece.of(text, hits, texts);
    }

    /** Whether the text asks for all infringing content beside what it names. */
    public boolean isEverythingWanted() {
        return hits.stream().anyMatch(hit -> hit.mark() == Mark.EVERYTHING);
    }

    public List<ElementRow> getRows() {
        return elements.stream()
                .map(element -> ElementRow.of(element, law.words(), texts, read))
                .toList();
    }

    public List<ElementRow.Choice> getRights() {
        return ElementRow.choices(WorkFact.RIGHT, law.words());
    }

    public List<ElementRow.Choice> getServices() {
        return ElementRow.choices(ProviderFact.SERVICE, law.words());
    }

    List<ElementForm> elements() {
        return elements;
    }

    /** Whether an answer of this kind can be given to a fact. */
    static boolean fits(Fact fact, String value) {
        return value != null
                && fact.kind() instanceof Kind.OneOf set
                && set.values().contains(value);
    }

    public List<String> getLanguages() {
        return Stream.of("zh", "en", "ja").toList();
    }

    public String getLetterLanguage() {
        return letterLanguage.isEmpty() ? language.getTag() : letterLanguage;
    }

    public void setLetterLanguage(String tag) {
        letterLanguage = tag;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text.replace("\r\n", "\n");
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = fits(WorkFact.RIGHT, right) ? right : "";
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = fits(ProviderFact.SERVICE, service) ? service : "";
    }

    public String getArrived() {
        return arrived;
    }

    public void setArrived(String arrived) {
        this.arrived = arrived;
    }

    public boolean isTaking() {
        return taking;
    }

    public boolean isReading() {
        return read;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId == null ? "" : caseId;
    }

    public String getNoticeId() {
        return noticeId;
    }

    public void setNoticeId(String noticeId) {
        this.noticeId = noticeId == null ? "" : noticeId;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target == null ? "" : target;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
