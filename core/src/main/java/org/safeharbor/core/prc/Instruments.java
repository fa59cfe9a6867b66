package org.safeharbor.core.prc;

import static org.safeharbor.core.law.Instrument.Rank.ADMINISTRATIVE_REGULATION;
import static org.safeharbor.core.law.Instrument.Rank.DEPARTMENTAL_RULE;
import static org.safeharbor.core.law.Instrument.Rank.GUIDING_OPINION;
import static org.safeharbor.core.law.Instrument.Rank.JUDICIAL_INTERPRETATION;
import static org.safeharbor.core.law.Instrument.Rank.STATUTE;
import static org.safeharbor.core.law.TemporalKey.CASE_PENDING;
import static org.safeharbor.core.law.TemporalKey.CONTINUING_CONDUCT;
import static org.safeharbor.core.law.TemporalKey.CONTINUING_FACTS;
import static org.safeharbor.core.law.TemporalKey.DATE_OF_FACTS;
import static org.safeharbor.core.law.Verification.PARTLY_VERIFIED;
import static org.safeharbor.core.law.Verification.UNVERIFIED;
import static org.safeharbor.core.law.Verification.VERIFIED;

import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Provision;

/** The texts that the rules of the People's Republic of China stand in, with their dates. */
final class Instruments {

    private static final String RIGHT = WorkFact.RIGHT.id();
    private static final String SERVICE = ProviderFact.SERVICE.id();
    private static final String[] COPYRIGHT = {"dissemination", "otherCopyright"};
    private static final String[] INTELLECTUAL_PROPERTY = {"dissemination", "otherCopyright", "trademark", "patent"};
    private static final String[] PERSONAL = {"reputation", "personality", "personalData"};

    /** Civil Code. Facts that began before it and go on after its first day are governed by it. */
    static final Instrument CIVIL_CODE =
            new Instrument("prc.cc", STATUTE, InForce.since("2021-01-01"), CONTINUING_FACTS, VERIFIED);

    /** Tort Liability Law, replaced by the Civil Code; its text was not read but for art. 36. */
    static final Instrument TORT_LIABILITY_LAW = new Instrument(
            "prc.tll", STATUTE, InForce.between("2010-07-01", "2020-12-31"), CONTINUING_FACTS, UNVERIFIED);

    /** Its article on networks, read as quoted in commentaries. */
    static final Provision TORT_LIABILITY_LAW_36 =
            TORT_LIABILITY_LAW.article(36).marked(PARTLY_VERIFIED);

    /** General Principles of the Civil Law; in torts the Tort Liability Law took its place, hence the end here. */
    static final Instrument GENERAL_PRINCIPLES = new Instrument(
            "prc.gpcl", STATUTE, InForce.between("1987-01-01", "2010-06-30"), CONTINUING_FACTS, UNVERIFIED);

    /** E-Commerce Law. */
    static final Instrument E_COMMERCE_LAW = new Instrument(
                    "prc.ecl", STATUTE, InForce.since("2019-01-01"), CONTINUING_CONDUCT, VERIFIED)
            .onlyFor(SERVICE, "marketplace");

    /** Copyright Law, 2020 text. */
    static final Instrument COPYRIGHT_LAW = new Instrument(
                    "prc.cl", STATUTE, InForce.since("2021-06-01"), CONTINUING_CONDUCT, VERIFIED)
            .onlyFor(RIGHT, COPYRIGHT);

    /** Copyright Law, the text before. Its first day in 2010 is in no source of ours, so it is counted from 2011. */
    static final Instrument COPYRIGHT_LAW_2010 = new Instrument(
                    "prc.cl10", STATUTE, InForce.between("2011-01-01", "2021-05-31"), CONTINUING_CONDUCT, UNVERIFIED)
            .onlyFor(RIGHT, COPYRIGHT);

    /** Law on the protection of consumers, 2013 text. */
    static final Instrument CONSUMER_LAW = new Instrument(
                    "prc.consumer", STATUTE, InForce.since("2014-03-15"), CONTINUING_CONDUCT, VERIFIED)
            .onlyFor(RIGHT, "consumerSafety")
            .onlyFor(SERVICE, "marketplace");

    /** SPC interpretation on copyright disputes. */
    static final Instrument COPYRIGHT_INTERPRETATION = new Instrument(
                    "prc.cpi", JUDICIAL_INTERPRETATION, InForce.since("2002-10-15"), CASE_PENDING, VERIFIED)
            .onlyFor(RIGHT, COPYRIGHT);

    /** Personal Information Protection Law. */
    static final Instrument PERSONAL_INFORMATION_LAW = new Instrument(
                    "prc.pipl", STATUTE, InForce.since("2021-11-01"), CONTINUING_CONDUCT, VERIFIED)
            .onlyFor(RIGHT, "personalData");

    /** Civil Procedure Law, 2023 text. */
    static final Instrument CIVIL_PROCEDURE_LAW =
            new Instrument("prc.cpl", STATUTE, InForce.since("2024-01-01"), CASE_PENDING, VERIFIED);

    /** SPC interpretation of the Civil Procedure Law. */
    static final Instrument PROCEDURE_INTERPRETATION =
            new Instrument("prc.cpli", JUDICIAL_INTERPRETATION, InForce.since("2015-02-04"), CASE_PENDING, VERIFIED);

    /**
     * Regulation on the protection of the right of dissemination through information networks. The amendment of 2013
     * touched the fines only (arts. 18, 19), so one text serves all facts.
     */
    static final Instrument REGULATION = new Instrument(
                    "prc.reg", ADMINISTRATIVE_REGULATION, InForce.since("2006-07-01"), CONTINUING_CONDUCT, VERIFIED)
            .onlyFor(RIGHT, "dissemination");

    /** SPC provisions on the right of dissemination through information networks. */
    static final Instrument NETWORK_DISSEMINATION = new Instrument(
                    "prc.spcn", JUDICIAL_INTERPRETATION, InForce.since("2013-01-01"), CASE_PENDING, VERIFIED)
            .onlyFor(RIGHT, "dissemination");

    /** The same, as amended for the Civil Code; only arts. 13 and 14 are another text. */
    static final Instrument NETWORK_DISSEMINATION_2020 = new Instrument(
                    "prc.spcn21", JUDICIAL_INTERPRETATION, InForce.since("2021-01-01"), CONTINUING_FACTS, VERIFIED)
            .onlyFor(RIGHT, "dissemination");

    /** SPC interpretation on copyright disputes on computer networks, repealed by the provisions above. */
    static final Instrument NETWORK_COPYRIGHT_2006 = new Instrument(
                    "prc.spc2006",
                    JUDICIAL_INTERPRETATION,
                    InForce.between("2000-12-21", "2012-12-31"),
                    CONTINUING_FACTS,
                    UNVERIFIED)
            .onlyFor(RIGHT, COPYRIGHT);

    /** SPC provisions on personal rights on information networks, the text before the Civil Code; arts. 5, 8 unread. */
    static final Instrument NETWORK_PERSONAL_RIGHTS_2014 = new Instrument(
                    "prc.spcp14",
                    JUDICIAL_INTERPRETATION,
                    InForce.between("2014-10-10", "2020-12-31"),
                    CONTINUING_FACTS,
                    UNVERIFIED)
            .onlyFor(RIGHT, PERSONAL);

    /** SPC interpretation on punitive damages in intellectual property cases. */
    static final Instrument PUNITIVE_INTERPRETATION = new Instrument(
                    "prc.pun", JUDICIAL_INTERPRETATION, InForce.since("2021-03-03"), CASE_PENDING, VERIFIED)
            .onlyFor(RIGHT, INTELLECTUAL_PROPERTY);

    /** SPC provisions on personal rights on information networks, 2021 numbering. */
    static final Instrument NETWORK_PERSONAL_RIGHTS = new Instrument(
                    "prc.spcp", JUDICIAL_INTERPRETATION, InForce.since("2014-10-10"), CASE_PENDING, VERIFIED)
            .onlyFor(RIGHT, PERSONAL);

    /** SPC reply on several issues of network intellectual property disputes. */
    static final Instrument NETWORK_IP_REPLY = new Instrument(
                    "prc.reply20", JUDICIAL_INTERPRETATION, InForce.since("2020-09-14"), CASE_PENDING, VERIFIED)
            .onlyFor(RIGHT, INTELLECTUAL_PROPERTY);

    /** SPC interpretation (I) of the tort book. */
    static final Instrument TORT_INTERPRETATION =
            new Instrument("prc.tort1", JUDICIAL_INTERPRETATION, InForce.since("2024-09-27"), CASE_PENDING, VERIFIED);

    /** SPC provisions on behaviour preservation in intellectual property disputes. */
    static final Instrument BEHAVIOUR_PRESERVATION = new Instrument(
                    "prc.bpre", JUDICIAL_INTERPRETATION, InForce.since("2019-01-01"), CASE_PENDING, VERIFIED)
            .onlyFor(RIGHT, INTELLECTUAL_PROPERTY);

    /** SPC guiding opinions on intellectual property cases of e-commerce platforms; art. 5 alone was verified. */
    static final Instrument PLATFORM_OPINIONS = new Instrument(
                    "prc.go32", GUIDING_OPINION, InForce.since("2020-09-10"), CASE_PENDING, UNVERIFIED)
            .onlyFor(RIGHT, INTELLECTUAL_PROPERTY)
            .onlyFor(SERVICE, "marketplace");

    /** Notice of the National Copyright Administration on netdisks. */
    static final Instrument NETDISK_NOTICE = new Instrument(
                    "prc.ncac15", DEPARTMENTAL_RULE, InForce.since("2015-10-14"), DATE_OF_FACTS, VERIFIED)
            .onlyFor(RIGHT, COPYRIGHT);

    /** Notice of the National Copyright Administration on online literature. */
    static final Instrument LITERATURE_NOTICE = new Instrument(
                    "prc.ncac16", DEPARTMENTAL_RULE, InForce.since("2016-11-04"), DATE_OF_FACTS, VERIFIED)
            .onlyFor(RIGHT, COPYRIGHT);

    /** Trademark Law, 2019 text. */
    static final Instrument TRADEMARK_LAW = new Instrument(
                    "prc.tml", STATUTE, InForce.since("2019-11-01"), CONTINUING_CONDUCT, VERIFIED)
            .onlyFor(RIGHT, "trademark");

    /** Implementing regulation of the Trademark Law. */
    static final Instrument TRADEMARK_REGULATION = new Instrument(
                    "prc.tmr", ADMINISTRATIVE_REGULATION, InForce.since("2014-05-01"), CONTINUING_CONDUCT, VERIFIED)
            .onlyFor(RIGHT, "trademark");

    /** Cybersecurity Law, before it was amended. */
    static final Instrument CYBERSECURITY_LAW = new Instrument(
            "prc.csl", STATUTE, InForce.between("2017-06-01", "2025-12-31"), CONTINUING_CONDUCT, VERIFIED);

    /** The same as amended; the new numbers of its articles are inferred. */
    static final Instrument CYBERSECURITY_LAW_2026 =
            new Instrument("prc.csl26", STATUTE, InForce.since("2026-01-01"), CONTINUING_CONDUCT, UNVERIFIED);

    /** Provisions on algorithmic recommendation. */
    static final Instrument ALGORITHM_PROVISIONS =
            new Instrument("prc.algo", DEPARTMENTAL_RULE, InForce.since("2022-03-01"), DATE_OF_FACTS, VERIFIED);

    private Instruments() {}
}
