package org.safeharbor.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.persistence.store.CaseTeam;
import org.safeharbor.persistence.store.Teams;
import org.safeharbor.portal.account.CurrentUser;

/** Who works on which case. */
@Named("teams")
@RequestScoped
public class TeamsView {

    private static final int PAGE = 30;

    @Inject
    private Teams teams;

    @Inject
    private CurrentUser user;

    private String login = "";
    private int page = 1;
    private List<CaseTeam> found;

    public List<CaseTeam> getFound() {
        return all().stream().limit(PAGE).toList();
    }

    /** One more than a page, to see whether there is another. */
    private List<CaseTeam> all() {
        if (found == null) {
            found = teams.all(login, (Math.max(1, page) - 1) * PAGE, PAGE + 1, user.caller());
        }
        return found;
    }

    public boolean isMore() {
        return all().size() > PAGE;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
