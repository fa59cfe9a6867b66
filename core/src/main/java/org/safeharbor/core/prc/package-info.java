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
 * <tr><th>Provision</th><th>Rules</th></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link ServiceRole#ORGANISES}, {@link Liability#DAMAGE_CAUSED}, {@link Liability#FAULT}, {@link Liability#NOT_LIABLE}</td></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link org.safeharbor.core.prc.Liability}</td></tr>
 * <tr><td>prc.cc/1167</td><td>{@link Liability#PREVENTIVE}</td></tr>
 * <tr><td>prc.cc/1194</td><td>{@link ServiceRole#CONTENT_PROVIDER}, {@link UserInfringement#RIGHT_PROTECTED}, {@link UserInfringement#INFRINGEMENT}, {@link Liability#DIRECT}</td></tr>
 * <tr><td>prc.cc/1195/1</td><td>{@link QualifiedNotice#IDENTITY_GIVEN}, {@link QualifiedNotice#RIGHT_SHOWN}, {@link QualifiedNotice#EVIDENCE_BROUGHT}, {@link QualifiedNotice#EFFECTIVELY_SENT}, {@link QualifiedNotice#UNDER_CIVIL_CODE}, {@link QualifiedNotice#QUALIFIED_NOTICE}, {@link QualifiedNotice#SOME_QUALIFIED_NOTICE}</td></tr>
 * <tr><td>prc.cc/1195/2</td><td>{@link ServiceRole#BASE_LAYER}, {@link NecessaryMeasures#TYPE_FITTED}, {@link NecessaryMeasures#EFFECTIVE}, {@link NecessaryMeasures#PROPORTIONATE}, {@link NecessaryMeasures#FORWARDED}, {@link NecessaryMeasures#TAKEN_AFTER_NOTICE}, {@link NecessaryMeasures#UNANSWERED_NOTICE}, {@link NecessaryMeasures#SOME_UNANSWERED_NOTICE}, {@link Harbor#NOTICE_RULE}, {@link Harbor#DUTY_AROSE}, {@link Harbor#TIMELY}, {@link Harbor#EFFECTIVE}, {@link Harbor#TYPE_FITTED}, {@link Harbor#PROPORTIONATE}, {@link Harbor#NECESSARY_MEASURES_RULE}, {@link EnlargedLoss#LOSS_ENLARGED}, {@link EnlargedLoss#UNDER_CIVIL_CODE}, {@link EnlargedLoss#AIDING_FOR_THE_ENLARGED_PART}</td></tr>
 * <tr><td>prc.cc/1195</td><td>{@link Harbor#SAFE_HARBOR}</td></tr>
 * <tr><td>prc.cc/1197</td><td>{@link NecessaryMeasures#TIMELY_AFTER_KNOWLEDGE}, {@link NecessaryMeasures#TAKEN_AFTER_KNOWLEDGE}, {@link Knowledge#KNEW}, {@link Knowledge#SHOULD_HAVE_KNOWN}, {@link Knowledge#KNOWLEDGE}, {@link Harbor#RED_FLAG_RULE}, {@link Liability#WITH_USER_UNDER_CIVIL_CODE}, {@link Liability#AIDING_WITH_THE_USER}</td></tr>
 * <tr><td>prc.cc/179</td><td>{@link Liability#STOP_GRANTED}, {@link Liability#DAMAGES_GRANTED}</td></tr>
 * <tr><td>prc.cl/12</td><td>{@link UserInfringement#CLAIMANT_ENTITLED}</td></tr>
 * <tr><td>prc.cl/59/2</td><td>{@link UserInfringement#LICENCE}, {@link UserInfringement#STATUTORY_EXCEPTION}</td></tr>
 * <tr><td>prc.go32/2</td><td>{@link ServiceRole#SELLS_ITSELF}</td></tr>
 * <tr><td>prc.reg/14//2</td><td>{@link QualifiedNotice#CONTENT_LOCATED}</td></tr>
 * <tr><td>prc.reg/22//1</td><td>{@link Harbor#MARKED_AS_USER_SPACE}</td></tr>
 * <tr><td>prc.reg/22//2</td><td>{@link Harbor#UNALTERED}</td></tr>
 * <tr><td>prc.reg/22//3</td><td>{@link Harbor#UNAWARE}</td></tr>
 * <tr><td>prc.reg/22//4</td><td>{@link Harbor#NO_DIRECT_BENEFIT}</td></tr>
 * <tr><td>prc.reg/22//5</td><td>{@link Harbor#REMOVED_ON_NOTICE}</td></tr>
 * <tr><td>prc.reg/22</td><td>{@link Harbor#STORAGE_CONDITIONS}</td></tr>
 * <tr><td>prc.spcn/14</td><td>{@link NecessaryMeasures#TIMELY_AFTER_NOTICE}</td></tr>
 * <tr><td>prc.spcn/3/1</td><td>{@link UserInfringement#ACT_IN_SCOPE}</td></tr>
 * <tr><td>prc.spcn/4</td><td>{@link ServiceRole#PROVIDES_ITSELF}, {@link ServiceRole#INTERMEDIARY}</td></tr>
 * <tr><td>prc.spcn/5</td><td>{@link ServiceRole#SUBSTITUTES}</td></tr>
 * <tr><td>prc.tll/36/2</td><td>{@link QualifiedNotice#UNDER_TORT_LIABILITY_LAW}, {@link EnlargedLoss#UNDER_TORT_LIABILITY_LAW}</td></tr>
 * <tr><td>prc.tll/36/3</td><td>{@link Liability#WITH_USER_UNDER_TORT_LIABILITY_LAW}</td></tr>
 * <tr><td>prc.tll/36/3</td><td>{@link Liability#WITH_USER_UNDER_TORT_LIABILITY_LAW}</td></tr>]
 * <tr><th>Provision</th><th>Class</th></tr>
 * </table>
 */
package org.safeharbor.core.prc;
