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
 * <tr><td>prc.cc/1165/1</td><td>{@link Liability}</td><td>DAMAGE_CAUSED, FAULT, NOT_LIABLE</td></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link ServiceRole}</td><td>ORGANISES</td></tr>
 * <tr><td>prc.cc/1167</td><td>{@link Liability}</td><td>PREVENTIVE</td></tr>
 * <tr><td>prc.cc/1194</td><td>{@link Liability}</td><td>DIRECT</td></tr>
 * <tr><td>prc.cc/1194</td><td>{@link ServiceRole}</td><td>CONTENT_PROVIDER</td></tr>
 * <tr><td>prc.cc/1194</td><td>{@link UserInfringement}</td><td>RIGHT_PROTECTED, INFRINGEMENT</td></tr>
 * <tr><td>prc.cc/1195/1</td><td>{@link QualifiedNotice}</td><td>IDENTITY_GIVEN, RIGHT_SHOWN, EVIDENCE_BROUGHT, EFFECTIVELY_SENT, UNDER_CIVIL_CODE, QUALIFIED_NOTICE, SOME_QUALIFIED_NOTICE</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link EnlargedLoss}</td><td>LOSS_ENLARGED, UNDER_CIVIL_CODE, AIDING_FOR_THE_ENLARGED_PART</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link Harbor}</td><td>NOTICE_RULE, DUTY_AROSE, TIMELY, EFFECTIVE, TYPE_FITTED, PROPORTIONATE, NECESSARY_MEASURES_RULE</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link NecessaryMeasures}</td><td>TYPE_FITTED, EFFECTIVE, PROPORTIONATE, FORWARDED, TAKEN_AFTER_NOTICE, UNANSWERED_NOTICE, SOME_UNANSWERED_NOTICE</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link ServiceRole}</td><td>BASE_LAYER</td></tr>
 * <tr><td>prc.cc/1195</td><td>{@link Harbor}</td><td>SAFE_HARBOR</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link Harbor}</td><td>RED_FLAG_RULE</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link Knowledge}</td><td>KNEW, SHOULD_HAVE_KNOWN, KNOWLEDGE</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link Liability}</td><td>WITH_USER_UNDER_CIVIL_CODE, AIDING_WITH_THE_USER</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link NecessaryMeasures}</td><td>TIMELY_AFTER_KNOWLEDGE, TAKEN_AFTER_KNOWLEDGE</td></tr>
 * <tr><td>prc.cc/179</td><td>{@link Liability}</td><td>STOP_GRANTED, DAMAGES_GRANTED</td></tr>
 * <tr><td>prc.cl/12</td><td>{@link UserInfringement}</td><td>CLAIMANT_ENTITLED</td></tr>
 * <tr><td>prc.cl/59/2</td><td>{@link UserInfringement}</td><td>LICENCE, STATUTORY_EXCEPTION</td></tr>
 * <tr><td>prc.go32/2</td><td>{@link ServiceRole}</td><td>SELLS_ITSELF</td></tr>
 * <tr><td>prc.reg/14//2</td><td>{@link QualifiedNotice}</td><td>CONTENT_LOCATED</td></tr>
 * <tr><td>prc.reg/22//1</td><td>{@link Harbor}</td><td>MARKED_AS_USER_SPACE</td></tr>
 * <tr><td>prc.reg/22//2</td><td>{@link Harbor}</td><td>UNALTERED</td></tr>
 * <tr><td>prc.reg/22//3</td><td>{@link Harbor}</td><td>UNAWARE</td></tr>
 * <tr><td>prc.reg/22//4</td><td>{@link Harbor}</td><td>NO_DIRECT_BENEFIT</td></tr>
 * <tr><td>prc.reg/22//5</td><td>{@link Harbor}</td><td>REMOVED_ON_NOTICE</td></tr>
 * <tr><td>prc.reg/22</td><td>{@link Harbor}</td><td>STORAGE_CONDITIONS</td></tr>
 * <tr><td>prc.spcn/14</td><td>{@link NecessaryMeasures}</td><td>TIMELY_AFTER_NOTICE</td></tr>
 * <tr><td>prc.spcn/3/1</td><td>{@link UserInfringement}</td><td>ACT_IN_SCOPE</td></tr>
 * <tr><td>prc.spcn/4</td><td>{@link ServiceRole}</td><td>PROVIDES_ITSELF, INTERMEDIARY</td></tr>
 * <tr><td>prc.spcn/5</td><td>{@link ServiceRole}</td><td>SUBSTITUTES</td></tr>
 * <tr><td>prc.tll/36/2</td><td>{@link EnlargedLoss}</td><td>UNDER_TORT_LIABILITY_LAW</td></tr>
 * <tr><td>prc.tll/36/2</td><td>{@link QualifiedNotice}</td><td>UNDER_TORT_LIABILITY_LAW</td></tr>
 * <tr><td>prc.tll/36/3</td><td>{@link Liability}</td><td>WITH_USER_UNDER_TORT_LIABILITY_LAW</td></tr>
 * </table>
 */
package org.safeharbor.core.prc;
