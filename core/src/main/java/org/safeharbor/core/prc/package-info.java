/**
 * The law of the People's Republic of China, one class a question of law.
 *
 * <p>Read first: {@link org.safeharbor.core.prc.PrcRuleBook}. To change a rule, find its provision here and change the
 * constant; everything else (proof, pages, exports) follows from it. The ids are instrument/article/paragraph/item:
 * {@code prc.cc} is the Civil Code, {@code prc.tll} the Tort Liability Law, {@code prc.reg} the Regulation on the right
 * of dissemination through information networks, {@code prc.spcn} the SPC provisions on that right.
 *
 * <table>
 * <caption>Provision to rules</caption>
 * <tr><th>Provision</th><th>Class</th><th>Rules</th></tr>
 * <tr><td>prc.bpre/7</td><td>{@link InterimMeasures}</td><td>ORDER_FOR_HOLDER</td></tr>
 * <tr><td>prc.cc/1038</td><td>{@link ServiceRole}</td><td>LEAK_CASE</td></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link Fault}</td><td>ACT, UNLAWFULNESS, CAUSATION, DAMAGE_CAUSED, FAULT</td></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link Liability}</td><td>SOME_DAMAGES, NOT_LIABLE</td></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link ServiceRole}</td><td>ORGANISES</td></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link WrongDeclaration}</td><td>DECLARANT_LIABLE, SOME_DECLARANT_LIABLE</td></tr>
 * <tr><td>prc.cc/1167</td><td>{@link Liability}</td><td>PREVENTIVE</td></tr>
 * <tr><td>prc.cc/1167</td><td>{@link Relief}</td><td>CLOSURE_GRANTED</td></tr>
 * <tr><td>prc.cc/1169/1</td><td>{@link Liability}</td><td>ABETTING</td></tr>
 * <tr><td>prc.cc/1169/2</td><td>{@link SeveralDebtors}</td><td>USER_LACKS_CAPACITY, GUARDIAN_ANSWERS</td></tr>
 * <tr><td>prc.cc/1172</td><td>{@link SeveralDebtors}</td><td>BY_SHARES</td></tr>
 * <tr><td>prc.cc/1173</td><td>{@link Relief}</td><td>REDUCED</td></tr>
 * <tr><td>prc.cc/1182</td><td>{@link Damages}</td><td>PERSONAL_LOSS</td></tr>
 * <tr><td>prc.cc/1183/1</td><td>{@link Relief}</td><td>MENTAL_HARM_GRANTED</td></tr>
 * <tr><td>prc.cc/1183/2</td><td>{@link Relief}</td><td>PERSONAL_OBJECT_HARMED</td></tr>
 * <tr><td>prc.cc/1184</td><td>{@link Damages}</td><td>PROPERTY_LOSS</td></tr>
 * <tr><td>prc.cc/1185</td><td>{@link Relief}</td><td>PUNITIVE_GRANTED</td></tr>
 * <tr><td>prc.cc/1194</td><td>{@link Liability}</td><td>DIRECT</td></tr>
 * <tr><td>prc.cc/1194</td><td>{@link ServiceRole}</td><td>CONTENT_PROVIDER</td></tr>
 * <tr><td>prc.cc/1194</td><td>{@link UserInfringement}</td><td>RIGHT_PROTECTED, ACT_IN_SCOPE, INFRINGEMENT</td></tr>
 * <tr><td>prc.cc/1195/1</td><td>{@link AnswerToNotice}</td><td>INDIFFERENCE, SOME_INDIFFERENCE</td></tr>
 * <tr><td>prc.cc/1195/1</td><td>{@link QualifiedNotice}</td><td>IDENTITY_GIVEN, RIGHT_SHOWN, EVIDENCE_BROUGHT, EFFECTIVELY_SENT, UNDER_CIVIL_CODE, QUALIFIED_NOTICE, SOME_QUALIFIED_NOTICE, INEFFECTIVE_NOTICE, CURABLE_NOTICE, DEFECTIVE_BUT_OBLIGES, SOME_CURABLE_NOTICE, SOME_INEFFECTIVE_NOTICE</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link AnswerToNotice}</td><td>FORWARDING_OWED, FORWARDED, TAKEN_AFTER_NOTICE, NOTHING_LEFT, UNANSWERED_NOTICE, SOME_UNANSWERED_NOTICE, REACTED</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link DutyOfCare}</td><td>AFTER</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link EnlargedLoss}</td><td>LOSS_ENLARGED, UNDER_CIVIL_CODE, AIDING_FOR_THE_ENLARGED_PART</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link Harbor}</td><td>NOTICE_RULE, DUTY_AROSE, TIMELY, EFFECTIVE, TYPE_FITTED, PROPORTIONATE, FORWARDED, NECESSARY_MEASURES_RULE</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link NecessaryMeasures}</td><td>TYPE_FITTED, EFFECTIVE, PROPORTIONATE</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link ServiceRole}</td><td>BASE_LAYER</td></tr>
 * <tr><td>prc.cc/1195/3</td><td>{@link WrongNotice}</td><td>SENDER_AT_FAULT, SENDER_LIABLE, SOME_SENDER_LIABLE</td></tr>
 * <tr><td>prc.cc/1195</td><td>{@link Harbor}</td><td>ALL_GATES_OPEN, SAFE_HARBOR</td></tr>
 * <tr><td>prc.cc/1196/1</td><td>{@link Declarations}</td><td>QUALIFIED_DECLARATION</td></tr>
 * <tr><td>prc.cc/1196/2</td><td>{@link Restoration}</td><td>RESTORED_TOO_EARLY, SOME_RESTORED_TOO_EARLY, ENDED_WITHOUT_GROUND, RESTORED_TOO_LATE, SOME_RESTORED_TOO_LATE</td></tr>
 * <tr><td>prc.cc/1196</td><td>{@link Declarations}</td><td>PROCEDURE_EXISTS</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link Harbor}</td><td>RED_FLAG_RULE</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link Knowledge}</td><td>KNEW_OF_ITEM, KNEW, SHOULD_HAVE_KNOWN, APART_FROM_NOTICE, NOT_ACTED_ON, LEFT_TO_STAND, KNOWLEDGE</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link Liability}</td><td>DAMAGE_SINCE_KNOWLEDGE, WITH_USER_UNDER_CIVIL_CODE, AIDING_WITH_THE_USER, AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link NecessaryMeasures}</td><td>TAKEN_AFTER_KNOWLEDGE</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link TimelyMeasures}</td><td>AT_ONCE_AFTER_KNOWLEDGE, TIMELY_AFTER_KNOWLEDGE</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link ToldTooLate}</td><td>GONE_BEFORE_IT_KNEW</td></tr>
 * <tr><td>prc.cc/1198/1</td><td>{@link DataSecurity}</td><td>FULL</td></tr>
 * <tr><td>prc.cc/1198/1</td><td>{@link SecurityDuty}</td><td>DIRECT</td></tr>
 * <tr><td>prc.cc/1198/1</td><td>{@link ServiceRole}</td><td>PLACE_CASE</td></tr>
 * <tr><td>prc.cc/1198/2</td><td>{@link DataSecurity}</td><td>SUPPLEMENTARY, RECOURSE</td></tr>
 * <tr><td>prc.cc/1198/2</td><td>{@link SecurityDuty}</td><td>SUPPLEMENTARY</td></tr>
 * <tr><td>prc.cc/178/1</td><td>{@link SeveralDebtors}</td><td>HOLDER_CHOOSES</td></tr>
 * <tr><td>prc.cc/178/2</td><td>{@link SeveralDebtors}</td><td>RECOURSE</td></tr>
 * <tr><td>prc.cc/179</td><td>{@link Relief}</td><td>STOP_GRANTED, DAMAGES_GRANTED, APOLOGY_GRANTED</td></tr>
 * <tr><td>prc.cc/188/1</td><td>{@link Relief}</td><td>PERIOD_OVER, TIME_BARRED</td></tr>
 * <tr><td>prc.cc/997</td><td>{@link InterimMeasures}</td><td>ORDER_FOR_PERSON</td></tr>
 * <tr><td>prc.cl/12</td><td>{@link UserInfringement}</td><td>CLAIMANT_ENTITLED</td></tr>
 * <tr><td>prc.cl/54</td><td>{@link Damages}</td><td>COPYRIGHT_RANGE, PUNITIVE_RANGE, REASONABLE_COSTS, BOOKS</td></tr>
 * <tr><td>prc.cl/59/2</td><td>{@link UserInfringement}</td><td>LICENCE, STATUTORY_EXCEPTION</td></tr>
 * <tr><td>prc.cl10/49</td><td>{@link Damages}</td><td>COPYRIGHT_RANGE_BEFORE</td></tr>
 * <tr><td>prc.consumer/44/1</td><td>{@link ConsumerSafety}</td><td>SELLER_UNKNOWN</td></tr>
 * <tr><td>prc.consumer/44/2</td><td>{@link Liability}</td><td>WITH_MERCHANT_UNDER_CONSUMER_LAW</td></tr>
 * <tr><td>prc.cpi/27</td><td>{@link Damages}</td><td>COUNTED_BACK</td></tr>
 * <tr><td>prc.cpi/27</td><td>{@link Relief}</td><td>STILL_INFRINGED_WHEN_SUED</td></tr>
 * <tr><td>prc.cpl/108</td><td>{@link InterimMeasures}</td><td>APPLICANT_LIABLE</td></tr>
 * <tr><td>prc.cpli/108</td><td>{@link DataSecurity}</td><td>ATTRIBUTED</td></tr>
 * <tr><td>prc.ecl/38/1</td><td>{@link Liability}</td><td>WITH_MERCHANT_UNDER_E_COMMERCE_LAW</td></tr>
 * <tr><td>prc.ecl/38/2</td><td>{@link ConsumerSafety}</td><td>CORRESPONDING</td></tr>
 * <tr><td>prc.ecl/42/2</td><td>{@link EnlargedLoss}</td><td>UNDER_E_COMMERCE_LAW</td></tr>
 * <tr><td>prc.ecl/42/3</td><td>{@link WrongNotice}</td><td>DOUBLED</td></tr>
 * <tr><td>prc.ecl/45</td><td>{@link Liability}</td><td>WITH_USER_UNDER_E_COMMERCE_LAW</td></tr>
 * <tr><td>prc.ecl/9</td><td>{@link ServiceRole}</td><td>E_COMMERCE_PLATFORM</td></tr>
 * <tr><td>prc.go32/10</td><td>{@link AnswerToNotice}</td><td>SUSPENSION_PROPER</td></tr>
 * <tr><td>prc.go32/11</td><td>{@link Factors}</td><td>FOR_PLATFORM</td></tr>
 * <tr><td>prc.go32/2</td><td>{@link ServiceRole}</td><td>SELLS_ITSELF</td></tr>
 * <tr><td>prc.go32/3</td><td>{@link Factors}</td><td>AGAINST_PLATFORM</td></tr>
 * <tr><td>prc.go32/5</td><td>{@link AnswerToNotice}</td><td>COMPLETION_AWAITED</td></tr>
 * <tr><td>prc.go32/5</td><td>{@link QualifiedNotice}</td><td>COMPLETE_FOR_PLATFORM, SOME_COMPLETE_NOTICE</td></tr>
 * <tr><td>prc.go32/6</td><td>{@link WrongNotice}</td><td>BAD_FAITH_NOTICE</td></tr>
 * <tr><td>prc.go32/8</td><td>{@link WrongDeclaration}</td><td>BAD_FAITH_DECLARATION</td></tr>
 * <tr><td>prc.go32/9</td><td>{@link InterimMeasures}</td><td>ORDER_FOR_USER</td></tr>
 * <tr><td>prc.gpcl/106/2</td><td>{@link QualifiedNotice}</td><td>UNDER_GENERAL_PRINCIPLES</td></tr>
 * <tr><td>prc.gpcl/130</td><td>{@link Liability}</td><td>WITH_USER_UNDER_GENERAL_PRINCIPLES</td></tr>
 * <tr><td>prc.pipl/51</td><td>{@link DataSecurity}</td><td>SECURITY_DUTY_BREACHED</td></tr>
 * <tr><td>prc.pipl/69/1</td><td>{@link DataSecurity}</td><td>NO_FAULT, PROCESSOR_UNDER_PIPL, PROCESSOR</td></tr>
 * <tr><td>prc.pipl/69/2</td><td>{@link Damages}</td><td>DATA_LOSS</td></tr>
 * <tr><td>prc.reg/14//2</td><td>{@link QualifiedNotice}</td><td>CONTENT_LOCATED</td></tr>
 * <tr><td>prc.reg/14</td><td>{@link QualifiedNotice}</td><td>ACCESS_EXEMPT</td></tr>
 * <tr><td>prc.reg/15</td><td>{@link TimelyMeasures}</td><td>AT_ONCE_AFTER_NOTICE</td></tr>
 * <tr><td>prc.reg/16</td><td>{@link Declarations}</td><td>BY_REGULATION_ALONE</td></tr>
 * <tr><td>prc.reg/17</td><td>{@link QualifiedNotice}</td><td>BARRED_BY_STATEMENT</td></tr>
 * <tr><td>prc.reg/20</td><td>{@link Harbor}</td><td>ACCESS_CONDITIONS, SPECIAL_CONDITIONS, FREED_AS_CONDUIT</td></tr>
 * <tr><td>prc.reg/20</td><td>{@link Liability}</td><td>HARBOR_LOST</td></tr>
 * <tr><td>prc.reg/21</td><td>{@link Harbor}</td><td>CACHE_CONDITIONS</td></tr>
 * <tr><td>prc.reg/22//1</td><td>{@link Harbor}</td><td>MARKED_AS_USER_SPACE</td></tr>
 * <tr><td>prc.reg/22//2</td><td>{@link Harbor}</td><td>UNALTERED</td></tr>
 * <tr><td>prc.reg/22//3</td><td>{@link Harbor}</td><td>UNAWARE</td></tr>
 * <tr><td>prc.reg/22//4</td><td>{@link Harbor}</td><td>NO_DIRECT_BENEFIT</td></tr>
 * <tr><td>prc.reg/22//5</td><td>{@link Harbor}</td><td>REMOVED_ON_NOTICE</td></tr>
 * <tr><td>prc.reg/22</td><td>{@link Harbor}</td><td>STORAGE_CONDITIONS</td></tr>
 * <tr><td>prc.reg/23</td><td>{@link Harbor}</td><td>SEARCH_CONDITIONS</td></tr>
 * <tr><td>prc.reply20/4</td><td>{@link WrongDeclaration}</td><td>PUNITIVE</td></tr>
 * <tr><td>prc.reply20/5</td><td>{@link WrongNotice}</td><td>GOOD_FAITH</td></tr>
 * <tr><td>prc.spc2006/3</td><td>{@link Knowledge}</td><td>BY_UNANSWERED_NOTICE_2006</td></tr>
 * <tr><td>prc.spcn/11</td><td>{@link DutyOfCare}</td><td>HIGHER_DUTY_ORDERED</td></tr>
 * <tr><td>prc.spcn/13</td><td>{@link Knowledge}</td><td>BY_UNANSWERED_NOTICE_2013</td></tr>
 * <tr><td>prc.spcn/13</td><td>{@link Liability}</td><td>NO_FURTHER_THAN_NOTICE</td></tr>
 * <tr><td>prc.spcn/14</td><td>{@link TimelyMeasures}</td><td>TIMELY_AFTER_NOTICE</td></tr>
 * <tr><td>prc.spcn/1</td><td>{@link DutyOfCare}</td><td>CAPARO</td></tr>
 * <tr><td>prc.spcn/4</td><td>{@link ServiceRole}</td><td>PROVIDES_ITSELF, INTERMEDIARY</td></tr>
 * <tr><td>prc.spcn/5</td><td>{@link ServiceRole}</td><td>SUBSTITUTES</td></tr>
 * <tr><td>prc.spcn/6</td><td>{@link Knowledge}</td><td>FAULT_NOT_DISPROVED</td></tr>
 * <tr><td>prc.spcn/7/2</td><td>{@link Fault}</td><td>INDUCEMENT</td></tr>
 * <tr><td>prc.spcn/8/2</td><td>{@link DutyOfCare}</td><td>CARE_IS_NOT_REVIEW</td></tr>
 * <tr><td>prc.spcn/8/3</td><td>{@link CareTaken}</td><td>PREVENTION</td></tr>
 * <tr><td>prc.spcn/8/3</td><td>{@link DutyOfCare}</td><td>BEFORE</td></tr>
 * <tr><td>prc.spcn/8/3</td><td>{@link Factors}</td><td>AGAINST_DISSEMINATION</td></tr>
 * <tr><td>prc.spcn/9//1</td><td>{@link CareTaken}</td><td>NEUTRAL_TECHNIQUE</td></tr>
 * <tr><td>prc.spcn/9//1</td><td>{@link DutyOfCare}</td><td>HIGHER_DUTY_BY_CASES, SUBJECT_RAISES</td></tr>
 * <tr><td>prc.spcn/9//1</td><td>{@link Factors}</td><td>FOR_DISSEMINATION</td></tr>
 * <tr><td>prc.spcn/9//2</td><td>{@link DutyOfCare}</td><td>OBJECT_RAISES</td></tr>
 * <tr><td>prc.spcn/9//3</td><td>{@link DutyOfCare}</td><td>BEHAVIOUR_RAISES, DURING</td></tr>
 * <tr><td>prc.spcn/9//6</td><td>{@link NecessaryMeasures}</td><td>ESCALATED</td></tr>
 * <tr><td>prc.spcn21/13</td><td>{@link Knowledge}</td><td>BY_UNANSWERED_NOTICE_2021, BY_UNANSWERED_NOTICE</td></tr>
 * <tr><td>prc.spcp/12</td><td>{@link Damages}</td><td>PERSONAL_CAP</td></tr>
 * <tr><td>prc.spcp/3</td><td>{@link Relief}</td><td>DISCLOSURE_ORDERED, DISCLOSURE_GRANTED</td></tr>
 * <tr><td>prc.spcp/5</td><td>{@link Restoration}</td><td>REMOVAL_JUSTIFIED</td></tr>
 * <tr><td>prc.spcp/6//1</td><td>{@link Factors}</td><td>FOR_PERSONAL</td></tr>
 * <tr><td>prc.spcp/6//3</td><td>{@link Factors}</td><td>AGAINST_PERSONAL</td></tr>
 * <tr><td>prc.spcp/7</td><td>{@link Fault}</td><td>REPOSTED_CARELESSLY</td></tr>
 * <tr><td>prc.spcp14/5</td><td>{@link QualifiedNotice}</td><td>UNDER_PERSONAL_RIGHTS_2014</td></tr>
 * <tr><td>prc.tll/20</td><td>{@link Damages}</td><td>PERSONAL_LOSS_BEFORE</td></tr>
 * <tr><td>prc.tll/36/2</td><td>{@link EnlargedLoss}</td><td>UNDER_TORT_LIABILITY_LAW</td></tr>
 * <tr><td>prc.tll/36/2</td><td>{@link QualifiedNotice}</td><td>UNDER_TORT_LIABILITY_LAW</td></tr>
 * <tr><td>prc.tll/36/3</td><td>{@link Liability}</td><td>WITH_USER_UNDER_TORT_LIABILITY_LAW</td></tr>
 * <tr><td>prc.tml/57//6</td><td>{@link Liability}</td><td>CONVENIENCE_FOR_INFRINGERS</td></tr>
 * <tr><td>prc.tort1/25</td><td>{@link DataSecurity}</td><td>PAYS_FIRST</td></tr>
 * </table>
 */
package org.safeharbor.core.prc;
