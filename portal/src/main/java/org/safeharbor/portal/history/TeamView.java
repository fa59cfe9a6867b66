package org.safeharbor.portal.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeharbor.persistence.store.Member;
import org.safeharbor.persistence.store.Right;
import org.safeharbor.persistence.store.Teams;
import org.safeharbor.persistence.store.User;
import org.safeharbor.persistence.store.Users;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CasePage;
import org.safeharbor.portal.shell.Texts;

/** The people of a case: who may read, write and decide it. */
@Named("caseTeam")
@ViewScoped
public class TeamView extends CasePage {

    @Inject
    private Teams teams;

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String login = "";
    private String right = Right.READ.name();
    private String heir = "";

    /**
     * A member of the team.
     *
     * @param login under which they sign in
     * @param named what they are called, with the login
     * @param right what they may do
     * @param active whether they may sign in at all
     */
    public record Person(String login, String named, Right right, boolean active) {}

    /** What is read from the store. */
    private record Shown(List<Person> people, List<User> others, boolean decider) {}

    public void load() {
        access().orMissing(this::shown);
    }

    private Shown shown() {
        return once("shown", this::read);
    }

    private Shown read() {
        var team = teams.of(getId(), user.caller());
        Map<String, User> known = users.all().stream().collect(Collectors.toMap(User::login, Function.identity()));
        var people = team.stream()
                .map(member -> person(member, known.get(member.login())))
                .toList();
        var others = known.values().stream()
                .filter(other -> other.active()
                        && team.stream().noneMatch(member -> member.login().equals(other.login())))
                .sorted(Comparator.comparing(User::login))
                .toList();
        var decider = team.stream()
                .anyMatch(member ->
                        member.right() == Right.DECIDE && member.login().equals(user.getLogin()));
        return new Shown(people, others, decider);
    }

    private static Person person(Member member, User known) {
        var named = known == null ? member.login() : known.named();
        return new Person(member.login(), named, member.right(), known != null && known.active());
    }

    /** Takes somebody in. */
    public void share() {
        knownAs(login).ifPresent(other -> {
            give(other.login(), Right.valueOf(right));
            login = "";
        });
    }

    /** Changes what a member may do. */
    public void change(String member, String to) {
        give(member, Right.valueOf(to));
    }

    private void give(String person, Right given) {
        if (given != Right.DECIDE && isLastDecider(person)) {
            texts.warn(null, "team.lastDecider");
        } else {
            teams.share(getId(), person, given, user.caller());
            texts.say("team.shared", person, texts.get("right." + given));
        }
        forget();
    }

    /** Lets somebody else decide the case; whoever hands it over stays as a reader. */
    public void handOver() {
        knownAs(heir).ifPresent(other -> {
            teams.share(getId(), other.login(), Right.DECIDE, user.caller());
            if (!other.login().equals(user.getLogin())) {
                teams.share(getId(), user.getLogin(), Right.READ, user.caller());
            }
            texts.say("team.handedOver", other.login());
            heir = "";
            forget();
        });
    }

    /** Takes somebody out; whoever leaves goes back to their cases, for this one may be closed to them from now on. */
    public String remove(String member) {
        forget();
        if (isLastDecider(member)) {
            texts.warn(null, "team.lastDecider");
            return null;
        }
        teams.unshare(getId(), member, user.caller());
        if (member.equals(user.getLogin())) {
            return "/cases/list.xhtml?faces-redirect=true";
        }
        texts.say("team.removed", member);
        return null;
    }

    private Optional<User> knownAs(String chosen) {
        var known = users.find(chosen).filter(User::active);
        if (known.isEmpty()) {
            texts.warn(null, "team.unknown");
        }
        return known;
    }

    private boolean isLastDecider(String person) {
        return teams.of(getId(), user.caller()).stream()
                .filter(member -> member.right() == Right.DECIDE)
                .allMatch(member -> member.login().equals(person));
    }

    public boolean isDecider() {
        return shown().decider();
    }

    public List<String> getRights() {
        return Arrays.stream(Right.values()).map(Enum::name).toList();
    }

    public List<Person> getPeople() {
        return shown().people();
    }

    /** Who can be taken in. */
    public List<User> getOthers() {
        return shown().others();
    }

    /** Who can be handed the case. */
    public List<Person> getHeirs() {
        return shown().people().stream()
                .filter(person -> person.active() && !person.login().equals(user.getLogin()))
                .toList();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir;
    }
}
