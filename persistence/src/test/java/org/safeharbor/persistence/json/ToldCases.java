package org.safeharbor.persistence.json;

import java.util.stream.Stream;
import org.safeharbor.core.checks.Beginning;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;

/** Every dispute of a made-up case and of the decided cases that are told most fully, for the checks to begin from. */
public final class ToldCases implements Beginning {

    @Override
    public Stream<Dispute> disputes() {
        Stream<CaseFile> madeUp =
                IndependentCasesTest.cases().map(Expected::file).distinct().map(IndependentCasesTest::file);
        Stream<CaseFile> decided = Stream.of("D03-iqiyi-bytedance", "D09-locojoy-alibaba-cloud", "D14-e-land-taobao")
                .map(name -> DecidedCase.named(name).file());
        return Stream.concat(madeUp, decided).flatMap(file -> file.disputes().stream());
    }
}
