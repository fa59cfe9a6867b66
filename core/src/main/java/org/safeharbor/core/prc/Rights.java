package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.is;

import org.safeharbor.core.reasoning.Condition;

/** The kinds of right that the texts distinguish. */
final class Rights {

    /** The right of dissemination through information networks. */
    static final Condition DISSEMINATION = is(RIGHT, "dissemination");

    /** That right and every other copyright. */
    static final Condition COPYRIGHT = is(RIGHT, "dissemination", "otherCopyright");

    static final Condition MARK_OR_PATENT = is(RIGHT, "trademark", "patent");

    static final Condition INTELLECTUAL_PROPERTY = is(RIGHT, "dissemination", "otherCopyright", "trademark", "patent");

    static final Condition REPUTATION = is(RIGHT, "reputation");

    /** Reputation, portrait, privacy and the like, without what is told of personal information by itself. */
    static final Condition PERSONALITY = is(RIGHT, "reputation", "personality");

    /** Personality, and personal information. */
    static final Condition PERSONAL = is(RIGHT, "reputation", "personality", "personalData");

    static final Condition CONSUMER_SAFETY = is(RIGHT, "consumerSafety");

    private Rights() {}
}
