package org.safeharbor.portal.knowledge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The legal terms in three languages. */
@Named("glossaryView")
@RequestScoped
public class GlossaryView {

    @Inject
    private BookTree tree;

    @PostConstruct
    void open() {
        tree.atPage("glossary");
    }

    public List<Glossary.Term> getTerms() {
        return Glossary.TERMS;
    }
}
