package org.safeharbor.core.law;

/**
 * A place in an instrument: an article, and where needed its paragraph and item. It is the citation of a rule.
 *
 * @param instrument the text it stands in
 * @param article the number of the article
 * @param paragraph the number of the paragraph, 0 for the article as a whole
 * @param item the number of the item, 0 for none
 * @param verification how far this place was checked
 * @since 0.1
 */
public record Provision(Instrument instrument, int article, int paragraph, int item, Verification verification) {

    /** A paragraph of this article. */
    public Provision paragraph(int number) {
        return new Provision(instrument, article, number, 0, verification);
    }

    /** An item of this article or paragraph. */
    public Provision item(int number) {
        return new Provision(instrument, article, paragraph, number, verification);
    }

    /** The same place, marked as checked otherwise than the rest of its instrument. */
    public Provision marked(Verification other) {
        return new Provision(instrument, article, paragraph, item, other);
    }

    /** The stable id, such as {@code prc.cc/1195/2} or {@code prc.reg/22//3} for an item without a paragraph. */
    public String id() {
        StringBuilder id = new StringBuilder(instrument.id()).append('/').append(article);
        if (paragraph > 0 || item > 0) {
            id.append('/').append(paragraph > 0 ? paragraph : "");
        }
        return item > 0 ? id.append('/').append(item).toString() : id.toString();
    }

    @Override
    public String toString() {
        return id();
    }
}
