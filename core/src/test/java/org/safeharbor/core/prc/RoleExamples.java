package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Who did what: whether the provider is only an intermediary, and whether the user infringed. */
final class RoleExamples {
    private static final Standing DISPUTED = Standing.said(
            Position.states(Side.RIGHT_HOLDER, Value.NO), Position.of(Side.PROVIDER, Position.Stance.DENIES));

    private RoleExamples() {}

    static Stream<Example> all() {
        return Stream.of(role(), onMarketplaces(), infringement(), publicInterest())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> role() {
        return Stream.of(
                holds(
                        ServiceRole.PROVIDES_ITSELF,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                holds(
                        ServiceRole.PROVIDES_ITSELF,
                        "it was uploaded together",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "jointly")),
                fails(ServiceRole.PROVIDES_ITSELF, "a user uploaded it", aHostedWork()),
                open(
                        ServiceRole.PROVIDES_ITSELF,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                holds(
                        ServiceRole.SUBSTITUTES,
                        "the lyrics are shown from its own cache",
                        aHostedWork().with(ProviderFact.SERVICE, "search").with(ConductFact.SUBSTITUTES_ORIGIN, true)),
                fails(
                        ServiceRole.SUBSTITUTES,
                        "the search box only links",
                        aHostedWork().with(ProviderFact.SERVICE, "search")),
                fails(
                        ServiceRole.SUBSTITUTES,
                        "hosting substitutes nobody",
                        aHostedWork().with(ConductFact.SUBSTITUTES_ORIGIN, true)),
                holds(
                        ServiceRole.SUBSTITUTES,
                        "who looks at it finds the offer replaced by a host",
                        aHostedWork()
                                .with(ConductFact.SUBSTITUTES_ORIGIN, true)
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")),
                fails(
                        ServiceRole.SUBSTITUTES,
                        "a host makes no such copies until somebody says so",
                        aHostedWork()
                                .without(ConductFact.SUBSTITUTES_ORIGIN)
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")),
                open(
                        ServiceRole.SUBSTITUTES,
                        "a host is said to, and denies it",
                        aHostedWork()
                                .standing(ConductFact.SUBSTITUTES_ORIGIN, Situations.DISPUTED)
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")),
                open(
                        ServiceRole.SUBSTITUTES,
                        "how the cache is used is not known",
                        aHostedWork().with(ProviderFact.SERVICE, "cache").without(ConductFact.SUBSTITUTES_ORIGIN)),
                holds(
                        ServiceRole.SELLS_ITSELF,
                        "the shop bears the self-run label",
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace").with(ConductFact.SELF_OPERATED, true)),
                fails(
                        ServiceRole.SELLS_ITSELF,
                        "a merchant sells",
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace")),
                fails(
                        ServiceRole.SELLS_ITSELF,
                        "there is no marketplace",
                        aHostedWork().with(ConductFact.SELF_OPERATED, true)),
                open(
                        ServiceRole.SELLS_ITSELF,
                        "who sells is not known",
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace").without(ConductFact.SELF_OPERATED)),
                holds(
                        ServiceRole.ORGANISES,
                        "the product trains its characters from users",
                        aHostedWork().with(ConductFact.ORGANISES_CONTENT, true)),
                fails(ServiceRole.ORGANISES, "users do as they like", aHostedWork()),
                open(
                        ServiceRole.ORGANISES,
                        "the product is not described",
                        aHostedWork().without(ConductFact.ORGANISES_CONTENT)),
                holds(
                        ServiceRole.CONTENT_PROVIDER,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                fails(ServiceRole.CONTENT_PROVIDER, "a user uploaded it", aHostedWork()),
                open(
                        ServiceRole.CONTENT_PROVIDER,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                holds(ServiceRole.INTERMEDIARY, "a user uploaded it", aHostedWork()),
                fails(
                        ServiceRole.INTERMEDIARY,
                        "the product organises the content",
                        aHostedWork().with(ConductFact.ORGANISES_CONTENT, true)),
                open(
                        ServiceRole.INTERMEDIARY,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                holds(ServiceRole.BASE_LAYER, "a server is rented out unseen", aRentedServer()),
                fails(
                        ServiceRole.BASE_LAYER,
                        "the lessor looks into the server",
                        aRentedServer().with(ProviderFact.SEES_CONTENT, true)),
                fails(
                        ServiceRole.BASE_LAYER,
                        "a platform shows content",
                        aHostedWork().with(ProviderFact.SEES_CONTENT, false)),
                open(
                        ServiceRole.BASE_LAYER,
                        "whether the lessor can look in is not known",
                        aRentedServer().without(ProviderFact.SEES_CONTENT)));
    }

    private static Stream<Example> onMarketplaces() {
        return Stream.of(
                holds(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "a mark is sold on a marketplace",
                        onAMarketplace(aHostedWork())),
                fails(ServiceRole.E_COMMERCE_PLATFORM, "a platform is no marketplace", aHostedWork()),
                fails(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "reputation is no intellectual property",
                        onAMarketplace(aHostedWork()).with(WorkFact.RIGHT, "reputation")),
                fails(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "programmes are content services",
                        onAMarketplace(aHostedWork()).with(ConductFact.CONTENT_SERVICE, true)),
                open(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "whether the films are sold or shown is not known",
                        onAMarketplace(aHostedWork())
                                .with(WorkFact.RIGHT, "dissemination")
                                .without(ConductFact.CONTENT_SERVICE)),
                holds(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "goods bear the mark, and nobody speaks of a content service",
                        onAMarketplace(aHostedWork())
                                .with(WorkFact.RIGHT, "trademark")
                                .without(ConductFact.CONTENT_SERVICE)),
                open(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "goods bear the mark, and the sides dispute that it is a content service",
                        onAMarketplace(aHostedWork())
                                .with(WorkFact.RIGHT, "trademark")
                                .standing(ConductFact.CONTENT_SERVICE, DISPUTED)),
                holds(
                        ServiceRole.SUBSTITUTES,
                        "under the test of perception a host can substitute too",
                        aHostedWork()
                                .with(ConductFact.SUBSTITUTES_ORIGIN, true)
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")));
    }

    private static Stream<Example> infringement() {
        return Stream.of(
                holds(UserInfringement.RIGHT_PROTECTED, "the work is original", aHostedWork()),
                fails(
                        UserInfringement.RIGHT_PROTECTED,
                        "the work is in the public domain",
                        aHostedWork().with(WorkFact.PROTECTED, false)),
                open(
                        UserInfringement.RIGHT_PROTECTED,
                        "originality is disputed",
                        aHostedWork().without(WorkFact.PROTECTED)),
                holds(UserInfringement.CLAIMANT_ENTITLED, "the claimant holds the right", aHostedWork()),
                fails(
                        UserInfringement.CLAIMANT_ENTITLED,
                        "somebody else holds it",
                        aHostedWork().with(WorkFact.ENTITLED, false)),
                open(
                        UserInfringement.CLAIMANT_ENTITLED,
                        "title is disputed",
                        aHostedWork().without(WorkFact.ENTITLED)),
                holds(UserInfringement.ACT_IN_SCOPE, "the work was put on the network", aHostedWork()),
                fails(
                        UserInfringement.ACT_IN_SCOPE,
                        "only its idea was used",
                        aHostedWork().with(ConductFact.ACT_WITHIN_RIGHT, false)),
                open(
                        UserInfringement.ACT_IN_SCOPE,
                        "what was used is not known",
                        aHostedWork().without(ConductFact.ACT_WITHIN_RIGHT)),
                holds(
                        UserInfringement.LICENCE,
                        "the use was licensed",
                        aHostedWork().with(ConductFact.LICENSED, true)),
                fails(UserInfringement.LICENCE, "nobody licensed it", aHostedWork()),
                open(
                        UserInfringement.LICENCE,
                        "the contract is missing",
                        aHostedWork().without(ConductFact.LICENSED)),
                holds(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "it is a quotation",
                        aHostedWork().with(ConductFact.EXCEPTION, true)),
                fails(UserInfringement.STATUTORY_EXCEPTION, "it is the whole work", aHostedWork()),
                open(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "the extent is not known",
                        aHostedWork().without(ConductFact.EXCEPTION)),
                holds(UserInfringement.INFRINGEMENT, "all five questions are answered against the user", aHostedWork()),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "the work is in the public domain",
                        aHostedWork().with(WorkFact.PROTECTED, false)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "somebody else holds the right",
                        aHostedWork().with(WorkFact.ENTITLED, false)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "only the idea was used",
                        aHostedWork().with(ConductFact.ACT_WITHIN_RIGHT, false)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "the use was licensed",
                        aHostedWork().with(ConductFact.LICENSED, true)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "it is a quotation",
                        aHostedWork().with(ConductFact.EXCEPTION, true)),
                open(
                        UserInfringement.INFRINGEMENT,
                        "the contract is missing",
                        aHostedWork().without(ConductFact.LICENSED)));
    }

    private static Stream<Example> publicInterest() {
        Situation report = aHostedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.PUBLIC_INTEREST, true)
                .with(ConductFact.DISTORTED, false)
                .without(ConductFact.EXCEPTION);
        Rule rule = UserInfringement.STATUTORY_EXCEPTION;
        return Stream.of(
                holds(rule, "a fair report of public interest", report.copy()),
                fails(rule, "the report was made up", report.copy().with(ConductFact.DISTORTED, true)),
                fails(rule, "nobody but the neighbours cared", report.copy().with(ConductFact.PUBLIC_INTEREST, false)),
                open(
                                rule,
                                "whether the public cares is not known",
                                report.copy().without(ConductFact.PUBLIC_INTEREST))
                        .borneBy(Side.PROVIDER, ConductFact.PUBLIC_INTEREST),
                open(rule, "whether it distorts is not known", report.copy().without(ConductFact.DISTORTED))
                        .borneBy(RIGHT_HOLDER, ConductFact.DISTORTED),
                holds(
                        rule,
                        "no exception is named, and the report is a fair one",
                        report.copy().with(ConductFact.EXCEPTION, false)),
                fails(
                        rule,
                        "none is named, and nobody speaks of public interest",
                        report.copy().with(ConductFact.EXCEPTION, false).without(ConductFact.PUBLIC_INTEREST)),
                open(
                        rule,
                        "whether any is named is disputed, and nobody speaks of public interest",
                        report.copy().standing(ConductFact.EXCEPTION, DISPUTED).without(ConductFact.PUBLIC_INTEREST)),
                open(
                        rule,
                        "none is named, and whether the public cares is disputed",
                        report.copy()
                                .with(ConductFact.EXCEPTION, false)
                                .standing(ConductFact.PUBLIC_INTEREST, DISPUTED)),
                holds(
                        rule,
                        "another one is named, and only the neighbours cared",
                        report.copy().with(ConductFact.PUBLIC_INTEREST, false).with(ConductFact.EXCEPTION, true)),
                open(rule, "a copied film is no report", report.copy().with(WorkFact.RIGHT, "dissemination")),
                fails(UserInfringement.INFRINGEMENT, "a fair report of public interest", report.copy()));
    }
}
