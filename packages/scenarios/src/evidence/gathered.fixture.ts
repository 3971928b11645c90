/**
 * Everything that was gathered for this project, by id, each with a fingerprint: the first eight digits of the SHA-256 of its values. Of a series, these are
 * `year:value` from 2009 with blanks between; of a single figure, the value. Figures that restate another are not among them.
 */
export const gatheredSeries = `
adoptions=e0d1a7f3 assessed_not_in_need_share=ce32e5a6 assessments_completed=de35f333
assessments_within_45wd_share=10473c4c care_applications_rate_per_10k=1ad5ad5d care_leavers_19_21=f38129c5
care_leavers_19_21_eet=93ff9ddf care_leavers_19_21_eet_share=cdef71d8 care_leavers_19_21_neet=d4af2e72
care_leavers_19_21_neet_share=5000bc70 care_leavers_19_only=e4cbbb13 care_leavers_19_only_eet=22e1e989
care_leavers_19_only_neet=e71fe10c care_proceedings_applications=3c3d2427 care_proceedings_total=15197cf7
care_removal_avoided_saving=7b4243e4 child_population_0_17=5cfd38b5 child_population_0_17_2010ed=e9d2a3ba
child_population_0_17_2018ed=dd43d390 children_in_need_31mar=22f199d6
children_in_need_31mar_old_method=d26259a0 children_placed_foster=a873e311 children_referred=efe90069
childrens_homes_all_types=f5e2ae8a childrens_homes_la_run=f88cbf19 childrens_homes_mainstream=1a5de96b
childrens_homes_places_all_types=5be9eacb childrens_homes_places_mainstream=ac7e951a
cin_31mar_awaiting_assessment=dfbdae5c cin_anypoint_episodes=7b84a88f cin_ends=1994f212
cin_ends_children=5e69fa35 cin_ends_old_method=61c4a713 cin_starts=bfa450eb cin_starts_children=65f6ff94
cin_starts_old_method=5227a54e cla_31mar=cb6c416f cla_31mar_first_ed=477cc831 cla_age_10_15=9cbb89af
cla_age_16plus=ebc0456f cla_age_1_4=fff28b15 cla_age_5_9=3c5477b8 cla_age_lt1=c5501853 cla_ceases=964372c1
cla_ceases_age_10_15=2d399a2f cla_ceases_age_16=60c0c695 cla_ceases_age_16plus=bfa683dc
cla_ceases_age_17=0a3bac68 cla_ceases_age_18plus=1e63c359 cla_ceases_age_1_4=54b4f918
cla_ceases_age_5_9=9caeb022 cla_ceases_age_lt1=49227b2a cla_ceases_first_ed=9d7359db cla_exit_abroad=e54c165e
cla_exit_adopted=053f5920 cla_exit_adult_residential=e371beda cla_exit_age_assessed_18=ee2b10e1
cla_exit_cao_ro=27e128ec cla_exit_custody=c9c5a29a cla_exit_died=3d0315fa cla_exit_home=707f8916
cla_exit_home_planned=d7a387c6 cla_exit_home_unplanned=04320216 cla_exit_independent=baad92c4
cla_exit_other=320786ff cla_exit_other_la=64b2c6c0 cla_exit_relatives_no_pr=276f2042
cla_exit_remand_end=bff8b423 cla_exit_sgo=25fc2ff8 cla_foster_provider_other_la=c63d3465
cla_foster_provider_own_la=71162118 cla_foster_provider_private=4b8e660f
cla_foster_provider_voluntary=7f3c734b cla_in_area_n=fac5b6ea cla_out_of_area_n=fdcee320
cla_out_of_area_share=fa02630d cla_over20miles_outside_LA_share=08239628 cla_pl_adoption=9f194c46
cla_pl_childrens_homes=f8f40c7c cla_pl_foster=9c5967e0 cla_pl_foster_other=f8fc8459
cla_pl_foster_relative=b6e8786b cla_pl_ind_semi_total=627f8da9 cla_pl_independent=6c808d2e
cla_pl_missing=7ef62890 cla_pl_other=c5ea9f0c cla_pl_other_community=f8d85e89
cla_pl_other_residential=44adcd42 cla_pl_parents=3a3a8f1c cla_pl_res_schools=01bfd525 cla_pl_secure=5a413c7f
cla_pl_secure_ch_semi=ef5805a8 cla_pl_semi_independent=508e29d2 cla_provider_not_reported=164814f9
cla_provider_other_la=c0f94cd8 cla_provider_other_public=31fdf452 cla_provider_own_la=20b0926f
cla_provider_parents=af3cea9c cla_provider_private=a478c58c cla_provider_voluntary=dbdcd29e
cla_starts=4729ea2b cla_starts_age_10_15=ee038e1e cla_starts_age_16plus=c4f402e8 cla_starts_age_1_4=ec52205e
cla_starts_age_5_9=c8ce828f cla_starts_age_lt1=9c4ba5a1 cla_starts_first_ed=21321b87 cla_starts_uasc=8fffda24
cla_taken_into_care=6d30e6fa cma_market_size_england=0a8e1918 core_assessments=35fac709
cost_foster_week=41d38c0c cost_residential_independent_week=4556b34f cost_residential_la_week=944abb42
cpp_31mar=670d5da2 cpp_31mar_dur_1_2y=e30870ac cpp_31mar_dur_3_6m=223183a5 cpp_31mar_dur_6_12m=3148e74e
cpp_31mar_dur_ge2y=6af8dd5a cpp_31mar_dur_le3m=0d0e5dcb cpp_ends=f892979f cpp_ends_rate_per_10k=fa84a02b
cpp_starts=7cd39e0e csc_overspend=b543b2a3 csc_total_public_spend=2d7ddcd4 csc_total_spend_alma=c5d1866a
csw_agency_fte=fc482db2 csw_case_holders_incl_agency=98e4c2dd csw_caseload_mean=59a8fd75 csw_fte=9b59a56b
csw_leavers_fte=359bc49a csw_turnover_rate=8924d96f csw_vacancies_fte=cf97239a csw_vacancy_rate=7611ac97
excess_profit_per_child_home=7d9a4f40 fdac_cost_london=d9df7722 foster_applications_mainstream=9855e2a4
foster_carers_approved=128636af foster_episode_cost=5891fb0b foster_households_all=106283cf
foster_households_friends_family=b8b3a940 foster_ifa_premium_year=99fd8c91 gdp_deflator_calendar_year=6e6ed2df
gdp_deflator_fy_approx=e8a539dc gdp_deflator_fy_webb=4ddb6a32 icpc_children=13c41441 ifg_csc_spend=22191a92
initial_assessments=eb950b99 initial_cp_conferences=94b8c377 kinship_saving_per_1000_children=d59eced1
kinship_saving_vs_care_high=773993ea kinship_saving_vs_care_low=cad5fb20 margin_foster_ifa_operating=9400f1b2
margin_residential_operating=0fcb1784 margin_unregulated_operating=e3e3ee72
pbe_early_intervention_change=c6407e62 pbe_late_intervention_change=86e50149 pbe_total_change=4b39c203
placements_over_10k_week=2abaca49 price_foster_ifa_week=88309cef price_foster_la_inhouse_week=e8c08fd7
price_residential_avg_week=5b1821e1 price_residential_private_growth_real=8a199b12
price_residential_private_week=ca8d2960 price_unregulated_week=b1e92fe0 psse_cla_childrens_homes_net=ff184453
psse_cla_fostering_net=41284b27 psse_cla_secure_welfare_net=557ee11c psse_cla_total_net=010d569b
referrals=c12d80b0 referrals_assessed_not_in_need=e51c8c1f referrals_nfa=ac25e3d6
referrals_no_further_action_share=6fb2255f repeat_cpp=f9d1ff59 repeat_cpp_share=a2b7846a
rereferral_share_12m=024d2a4a rereferral_share_12m_old_method=8aece6c2 rereferrals_12m=2e56c197
residential_cost_per_child_year=96458022 residential_episode_cost=8dc79454 residential_spend_nao=b458944d
s251_child_death_review_gross=456854e2 s251_cla_adoption_gross=96ac7068 s251_cla_advocacy_gross=3959afb8
s251_cla_education_gross=9082990a s251_cla_fostering_gross=69dcab07 s251_cla_fostering_net=1d1a2f7f
s251_cla_fostering_net_per_child_pop=a5a68482 s251_cla_fostering_private_share=9eec245a
s251_cla_friends_family_gross=ab63161d s251_cla_leaving_care_gross=b68a3905 s251_cla_other_gross=2e0a1d25
s251_cla_residential_gross=6df989f6 s251_cla_residential_net=d534ac09
s251_cla_residential_net_per_child_pop=abfe5762 s251_cla_residential_private_share=515546fa
s251_cla_secure_welfare_gross=6c454ea8 s251_cla_short_breaks_disabled_gross=21e5220d
s251_cla_special_guardianship_gross=0507f1a7 s251_cla_total_comparable_gross=3eda43b2
s251_cla_total_gross=c3313b3e s251_cla_total_net=b9992525 s251_cla_total_net_per_child_pop=0c759e31
s251_cla_total_oldbasis_gross=61f4474a s251_cla_total_private_share=b396132f s251_cla_uasc_gross=007c8fc3
s251_commissioning_social_work_oldbasis_gross=96c5388b s251_commissioning_strategy_gross=97afb820
s251_connexions_oldbasis_gross=738189b8 s251_direct_payments_disabled_gross=3c0f73e9
s251_family_support_total_gross=82e13d6e s251_family_support_total_net=b29e1a02
s251_family_support_total_net_per_child_pop=2ccdedc1 s251_family_support_total_oldbasis_gross=d152b9ce
s251_intensive_family_interventions_oldbasis_gross=e12f61a4 s251_lscb_gross=f2ee5b32
s251_nonstatutory_early_gross=bb9fe02e s251_nonstatutory_share=5f6c7fb5
s251_other_children_families_gross=375fa953 s251_other_disabled_support_gross=b951c0af
s251_other_family_support_oldbasis_gross=2cb873b5 s251_other_targeted_family_support_oldbasis_gross=a14c3bde
s251_safeguarding_total_gross=d5a534a6 s251_safeguarding_total_net=761e85db
s251_safeguarding_total_net_per_child_pop=511db0bf s251_safety_total_oldbasis_gross=f1a60b60
s251_short_breaks_disabled_gross=38add681 s251_social_work_cp_gross=66d6de65 s251_social_work_cp_net=a4ea1974
s251_social_work_cp_net_per_child_pop=28cd7f0c s251_statutory_late_gross=48657704
s251_strategy_oldbasis_gross=118c23a9 s251_surestart_centres_oldbasis_gross=8e752ab0
s251_surestart_u5_gross=441d7be6 s251_surestart_u5_net=fc77a741 s251_surestart_u5_net_per_child_pop=6610ba16
s251_targeted_family_support_gross=2fdaf3de s251_targeted_family_support_net_per_child_pop=5be453b5
s251_total_excl_cera_gross=e6ac6fdb s251_total_excl_cera_net=f7847ee7
s251_total_excl_cera_net_per_child_pop=a930063b s251_total_incl_cera_gross=a5d8f7d0
s251_universal_family_support_gross=d7f52fe6 s251_youth_justice_gross=8610c985 s251_youth_justice_net=e261cfe0
s251_youth_justice_net_per_child_pop=874c5fa5 s251_youth_targeted_gross=65914142
s251_youth_total_gross=08c271b0 s251_youth_total_net=36e5896a s251_youth_total_net_per_child_pop=dbe74cb2
s251_youth_universal_gross=fd692207 s47_children=aaa4faf9 s47_enquiries=1ed5537d sgos_from_care=66143af0
social_cost_care_experienced_lifetime=0d9760fb social_cost_per_child_needing_sw_lifetime=82f17fe0
social_cost_per_child_needing_sw_year=e1b9c873 social_cost_total=9ea50d03 sure_start_spend_peak=e49ec846
ttt_early_spend=4c90b6b0 ttt_late_spend=aebe3c25 ttt_total_spend=f4e521ae uasc_31mar=b5e80a49
uasc_31mar_first_ed=e0d66901 unregulated_under16=fc9e91cc`;

export const gatheredFigures = `
adopters-heard-n=0f8ef337 adoption-breakdown-12yr=3135d2d7 adoption-high-use-cla-change=4a44dc15
adoption-rate-peak-year=96da37e9 adoption-u5-increase-las=f5ca38f7 adoption-wait-disabled-over5=aea92132
adoption-wait-minority=785f3ec7 adoption-wait-white=9400f1b2 adoption-wait-white-u5-single=e629fa65
adult-agency-rate=7902699b agency-extra-cost=aea12cf1 agency-extra-cost-pct-salary=2858dcd1
agency-loss-total=ad573668 agency-motive-flex=71ee45a3 agency-motive-flex-main=670671cd
agency-motive-pay=1a656259 agency-motive-pay-main=c6f3ac57 assess-nfa-share-2012-13=9400f1b2
assess-nfa-share-2019-20=70d2576c assessments-change-2014-15=6f4b6612 benefits-ratio-11yr-ch1=4b227777
birth-mothers-interviews-n=f74efabe call-for-advice-responses-001=bdc5d8a4
call-for-evidence-responses-001=968076be camhs-extra-funding=1a948f1b camhs-rejected-london=4523540f
camhs-rejected-n=092b2fba camhs-rejected-north=785f3ec7 camhs-rejected-share=5f9c4ab0
camhs-rejected-south-midlands-east=59e19706 camhs-rejection-trend=5feceb66 care-adults-heard-n=27badc98
care-entry-rate-under18=6b86b273 care-order-share-london=59e19706 care-order-share-north-west=31489056
careleaver-adult-pop-share=d4735e3a careleavers-21-independent=44cb730c
careleavers-no-emotional-support=e7f6c011 careleavers-only-worker-support=4a44dc15
child-population-change-2009-2019=7902699b childrens-centres-closed-high=624b60c5
childrens-centres-closed-low=e629fa65 cin-change-2009-10-2019-20-glance=4b227777 cin-dataset-years=e7f6c011
cin-level-2019-20=44c5eb39 cin-spend-per-intervention-high=d41c8abd cin-spend-per-intervention-low=c57727d6
cla-10-15-change=b7a56873 cla-16plus-change=0b918943 cla-change-2009-10-2020=c2356069
cla-definition-hours=c2356069 cla-foster-share=87226162 cla-level-2009-10=b03d8967
cla-level-march-2020=fb0a9173 cla-long-term-foster-share=59e19706 cla-other-glance=f23173a6
cla-out-of-area-n=7d22d2de cla-out-of-area-share-2010=76a50887 cla-out-of-area-share-2020=3d914f93
cla-poor-schools-share=f5ca38f7 cla-with-parents-share=7902699b classa-arrests-change=3fdba35f
classa-arrests-change-ex-london=0e17daca cliff-edge-age-18=4ec9599f cliff-edge-age-21=6f4b6612
cliff-edge-age-25=b7a56873 complaints-upheld-average=c837649c contact-parent-share-high=48449a14
contact-parent-share-low=d59eced1 contact-studies-n=0e17daca court-circuits-n=e7f6c011
cpp-10-15-change=6208ef0f cpp-16plus-change=d29d5370 cpp-change-2009-10-2020=e29c9c18
cpp-first-review=4e074085 cpp-level-2009-10=418d842b cpp-level-march-2020=fee7e575
cpp-repeat-n-2019-20=72ec0c24 cpp-repeat-share-2019-20=89ebff7b cpp-starts-2019-20=81b94e22
cpp-subsequent-review=e7f6c011 croydon-died-n=ef2d127d croydon-exclusions-n=3d914f93
croydon-exclusions-share=96061e92 croydon-homeless-moves=59e19706 croydon-most-deprived=2858dcd1
croydon-review-n=39fa9ec1 cs-adopting-areas=44cb730c cs-implementation-group=535fa30d cs-pilot-areas=4a44dc15
csa-any-prevalence=039b1ad2 csa-contact-prevalence=9c7f38a9 csa-known-share=b902cc45
custody-reoffending-rate=0b6c6032 dcs-tenure=4b227777 dcs-turnover=b7a56873 deprivation-ratio-cla-cpp=4a44dc15
dfj-areas-n=d59eced1 disabled-young-people-uk=0d9760fb efh-cases-study-n=7125e777
efh-closed-without-assessment=ad573668 efh-relocated-cases-n=2c624232 efh-relocated-killed-n=d4735e3a
efh-relocated-share=4a44dc15 employment-share-11yr-ch1=1a656259 ethnicity-ratio-high-deprivation=4e074085
ethnicity-ratio-low-deprivation=4b227777 ever-csc-6yr-share=4a44dc15 ever-csc-by-16-share=b7a56873
exclusion-rate-all=14be4b45 exclusion-rate-cin=18db98e3 exclusion-rate-cla=37587849
factor-alcohol-parent-change=2c624232 factor-alcohol-parent-share=8527a891 factor-cse-change=5feceb66
factor-cse-share=4b227777 factor-drugs-adult-change=4a44dc15 factor-drugs-adult-share=8527a891
factor-dv-child-change=4e074085 factor-dv-child-share=6b51d431 factor-dv-parent-change=e7f6c011
factor-dv-parent-share=e29c9c18 factor-emotional-abuse-change=ef2d127d factor-emotional-abuse-share=6f4b6612
factor-gangs-change=86e50149 factor-gangs-share=4e074085 factor-identified-share-2019=a88a7902
factor-identified-share-2020=98a3ab7c factor-learning-disability-change=3fdba35f
factor-learning-disability-share=4a44dc15 factor-mh-child-change=785f3ec7 factor-mh-child-share=8527a891
factor-mh-parent-change=e629fa65 factor-mh-parent-share=624b60c5 factor-neglect-change=d4735e3a
factor-neglect-share=4523540f factor-physical-abuse-change=5feceb66 factor-physical-abuse-share=8527a891
factor-physical-disability-change=7902699b factor-physical-disability-share=ef2d127d
factor-sexual-abuse-change=1bad6b8c factor-sexual-abuse-share=e7f6c011 factor-trafficking-change=6f4b6612
factor-trafficking-share=6b86b273 failed-returns-two-plus=07077367 fathers-adversities=98010bd9
fathers-not-registered=f5ca38f7 fathers-recurrence-5yr=d9d8b73e fathers-same-partner=98a3ab7c
fathers-survey-n=922c7954 fdac-comparator-remained=c2356069 fdac-judge-interval=8527a891
fdac-remained-with-parents=76a50887 fdac-saving-per-case=c78dc58a fdac-sobriety-duration=ef2d127d
fgc-addressed=8c1f1046 fgc-appropriate=1da51b8d fgc-interviews-n=2fca346d fgc-involved=ad573668
fgc-values=ad573668 fig3-adoption=28e72346 fig3-community=9d45a471 fig3-foster=487a6ac3 fig3-other=5e5c743a
fig3-parents=525cfd02 fig3-residential=0546542b fig3-secure-homes-semi=9f6df488
first-week-entry-excess=71ee45a3 first-week-separation-las=b7a56873 first-week-separation-rate=6b86b273
foster-applications-2019-20=e76033e8 foster-assessments-approved=fb48aaf6
foster-assessments-completed=ecd8e4da foster-burnout=7f2253d7 foster-carers-approved-stock=df30b8ad
foster-carers-heard-n=48449a14 foster-carers-over60=b7a56873 foster-enquiries-2019-20=9847085c
foster-placement-continued=98010bd9 foster-secondary-trauma=eb624dbe foster-struggle-cope=624b60c5
foster-unavailable-staying-put=2c624232 fs-effect-persistence=ef2d127d fs-police-callouts-high=d0b0ad53
fs-police-callouts-low=9f084ab4 funding-gap-2025=4e074085 gang-ap-ratio=e7f6c011
gang-assessments-change=6affdae3 gang-assessments-level=22c9d21f gang-exclusion-ratio=ef2d127d
gang-linked-child-victims=3ebb9045 gangs-change-adcs=ff5a1ae0 govt-departments-n=19581e27
he-entry-careleavers-19-21=e7f6c011 he-entry-careleavers-23=6b51d431 he-entry-general=44cb730c
home-places-change=2c624232 homeless-care-share=b7a56873 homes-aged-10plus=d6d824ab
homes-barrier-experience=1da51b8d homes-barrier-qualifications=41cfc0d1 homes-children-change=86e50149
homes-children-level-2020=bb9d9876 homes-managers-recruit-hard=1a656259 homes-no-manager=4a44dc15
homes-private-share=349c4120 icpc-change-since-2010=48449a14 icpc-deadline=e629fa65 ifa-share-places=3d914f93
ifps-diversion-years=d4735e3a ifps-oohp-12m=246f6cb9 ifps-oohp-24m=2ee881da ifps-oohp-3m=bac933cf
ifps-oohp-6m=2ee881da ifps-response-hours=c2356069 ifs-early-spend-cut=ac203c5e
ilacs-outstanding-multiple=4e074085 intergen-fathers-care-share-ch1=785f3ec7
intergen-mothers-care-share=d59eced1 intergen-mothers-informal-share=8527a891 kin-carers-depressed=49d180ec
kin-carers-grandparents=031b4af5 kin-carers-health=96061e92 kin-carers-heard-n=9ae2bdd7
kin-carers-study-n=48449a14 kin-closest-carer=ff5a1ae0 kin-closest-partner=8527a891
kin-deprived-ratio=d4735e3a kin-formal-foster-share=ef2d127d kin-foster-prior-unrelated=e29c9c18
kin-gcse-share=7a61b537 kin-informal-da=9f14025a kin-informal-death=7a61b537 kin-informal-mh=785f3ec7
kin-informal-substance=49d180ec kin-placement-continued=7f2253d7 kin-saving-per-1000=d59eced1
kin-share-cla-inner-london=4fc82b26 kin-share-cla-yorkshire=4ec9599f kin-struggle-cope=811786ad
kin-university-share=b17ef6d1 knife-wounds-10-19-change=39fa9ec1 ks1-maths=0e17daca ks1-reading=41cfc0d1
ks1-writing=44cb730c ks4-gap-care=066120d1 ks4-gap-cin=7a15cf73 ks4-gap-cpp=5b1791b7 la-ceo-turnover=ef2d127d
la-no-cce-strategy=28102c70 la-overspend-2019-20=1a1cf797 la-spending-power-change=3294faa2
la-statutory-only-share=108c995b leaving-care-eligibility-age=b17ef6d1 leaving-care-eligibility-weeks=3fdba35f
lha-exemption-age-from=785f3ec7 lha-exemption-age-to=b7a56873 lifelong-links-comparison=3d914f93
lifelong-links-stable=eb624dbe lived-experience-heard-n=99ee5022 mothers-child-emotional=49d180ec
mothers-child-neglect=3ada92f2 mothers-child-physical=41cfc0d1 mothers-child-sexual=2858dcd1
mothers-recurrence-7yr=b7a56873 mothers-recurrence-short-succession=39fa9ec1 neet-all-19-21=3fdba35f
neet-careleavers-19-21=0b918943 newborn-proceedings-london=69706bc1 newborn-proceedings-ne=d1bf68a9
newborn-proceedings-ne-change=d4735e3a no-explanation-4-7=1a656259 nqsw-substance-prepared=d59eced1
nqsw-substance-risk-assess=86e50149 nrpf-households-sample=b0b03d74 nrpf-la-sample=3ada92f2
nrpf-spend-sample=71ee45a3 nwd-age-high=b7a56873 nwd-age-low=6b51d431 nwd-arrests-change=e6ff3fc8
nwd-hubs-n=d4735e3a nwd-missing-after=9512d95d nwd-missing-before=7182dd43 nwd-out-of-care-share=434c9b5a
nwd-substance-reduction=e29c9c18 ofsted-good-share-2020=1a656259 ofsted-good-share-sif=76a50887
outcome-cost-care-ch5=19348213 parent-carers-100h-share=c2356069 parents-heard-n=ad573668
pause-alcohol=e2e61e09 pause-class-a=b3e7541b pause-housing=e0b9c225 pause-saving-high=ad78cfa0
pause-saving-low=77ac319b pay-gap-care=8d284220 pc-employment=c2356069 pc-saving-high=ade2bd11
pc-saving-low=7ae410ba pc-study-length=4ec9599f pc-training=535fa30d pc-unplanned-pregnancies=5feceb66
pc-wellbeing-followup-high=6b51d431 pc-wellbeing-followup-low=19581e27 placement-order-share=e7f6c011
premature-death-excess-care=ff5a1ae0 preproceedings-diversion-share=c2356069
prevent-cut-extra-cin-high=2cdf2e57 prevent-cut-extra-cin-low=5a39335b
prevent-cut-extra-cin-rate-high=f5ca38f7 prevent-cut-extra-cin-rate-low=2c624232 prevent-effect-lag=6b86b273
prevent-spend-dose=f5ca38f7 prevent-spend-effect-cin=20fb508c prison-careleaver-share-high=670671cd
prison-careleaver-share-low=c2356069 proceedings-cost-per-case-la=47b25095 proceedings-time-limit=5f9c4ab0
proceedings-total-cost-2009-10=b05e2447 professionals-heard-n=983bd614 provider-margin=45727b29
provider-profit=768b84ef psychiatric-disorder-cla=1a656259 psychiatric-disorder-not-cla=4a44dc15
public-know-no-care=28102c70 reentry-5yr-share-exec=624b60c5 referral-source-individuals=2c624232
referral-source-police-health-education=81b8a03f referral-under5-deprived-share=1a656259
referral-under5-share=f5ca38f7 referrals-change-2009-10-2019-20=7902699b referrals-level-2019-20=6a7054fc
reflective-supervision-infrequent=535fa30d reflective-supervision-none=6b51d431
refuge-referrals-rejected=a68b412c remand-no-custodial-sentence=3ada92f2 remand-share-custody=eb1e33e8
repeat-proceedings-case-share-exec=f5ca38f7 rereferral-12m-high=b7a56873 rereferral-12m-low=f5ca38f7
residential-price-change=d59eced1 residential-price-week-2018-19=b0901470 residential-price-year=b552e632
residential-spend-2019-20=ec6c168f residential-spend-change=73475cb4 return-consulted-share=07077367
return-home-share-2019-20=35135aaa rip-change-project-n=624b60c5 s003-call-for-advice-n=6e8d1a94
s003-call-for-advice-personal-n=27badc98 s003-charities-n=48449a14 s003-focus-groups-n=624b60c5
s003-he-accommodation=41cfc0d1 s003-one-to-ones-n=f5ca38f7 s003-professionals-around-child=d59eced1
s003-research-seminars-n=3fdba35f s003-sites-visited-n=2c624232 s003-topics-n=2c624232
s003-workshop-people-n=27badc98 s003-workshops-n=8527a891 s004-care-leaver-offer-age-high=b7a56873
s004-care-leaver-offer-age-low=4ec9599f s004-cin-plan-after-s47=971449e9 s004-cin-plan-after-s47-days=811786ad
s004-dilemmas-n=4e074085 s004-form-responses-n=8ae4c23b s004-inbox-responses-n=434c9b5a
s004-lived-experience-n=40510175 s004-organisation-responses-n=3346f2bb s004-professionals-n=40510175
s004-responses-n=1038e0b7 s004-spending-peak-year=f37f3f2b s004-under16-not-in-care-settings=ad573668
s47-change-since-2010=6566230e s47-level-2019-20=5820c5a6 s47-no-plan-2019-20-exec=11595e22
s47-no-plan-multiple-10yr=4e074085 scr-black-boys-n=d4735e3a sdq-borderline=3fdba35f sdq-concern=aea92132
sdq-normal=0e17daca secure-alternative-residential-share=1a656259 secure-applications-accepted=4e074085
secure-applications-alternative=e7f6c011 secure-cse-share=28102c70 secure-justice-2020=35c71bd7
secure-mha-nonsecure-2020=6d976934 secure-mha-secure-2020=f0bc318f secure-schools-opened=5feceb66
secure-schools-planned=d4735e3a secure-total-2020=9e0bc0a9 secure-welfare-2020=5316ca1c
semi-indep-change=c75cb66a semi-indep-share-16-17=b902cc45 sfp-cla-comparison=b8736b99 sfp-cla-effect=368d8db2
sfp-cla-programme=9f29a130 sfp-effect-lag-high=c2356069 sfp-effect-lag-low=9400f1b2
sfp-keyworker-helpful=bbb965ab sfp-keyworker-helpful-weekly=1da51b8d sfp-keyworker-very-helpful=d029fa3a
sfpc-programme-investment=44c8031c sgo-complaints-change=4fc82b26 sgo-complaints-n=53f15ca2
sgo-complaints-upheld=ff5a1ae0 sgo-disruption-5yr=d64b9aec short-notice-care-app-share=3ada92f2
short-notice-days=7902699b short-notice-public-law-share=02d20bbd siblings-separated-n=c5d1866a
siblings-split-share=6c41cc67 so-from-care-application-share=8b940be7 so-further-neglect-4yr=d59eced1
so-further-proceedings-4yr=59e19706 so-placement-change-4yr=c2356069 social-ties-survival-effect=1a656259
social-workers-per-child-max=624b60c5 spend-child-population-max-age=4523540f
spend-nonstatutory-2012-13=8a199b12 spend-nonstatutory-2019-20=8771a6c0 spend-nonstatutory-change-ch1=9ede5ec9
spend-per-child-change=1bad6b8c spend-statutory-2012-13=66bc4f39 spend-statutory-2019-20=843e508e
spend-statutory-change-ch1=5f9c4ab0 spend-total-2012-13=5ad3a573 spend-total-2019-20=80b8062f
spend-total-change=ef2d127d spr-info-sharing-share=d59eced1 spr-poor-risk-assessment-share=3d914f93
spr-reviewed-cases-n=8def3488 stability-no-change-1yr=624b60c5 stability-no-change-2yr=9a80cbde
statutory-duties-csc-n=a512db27 statutory-duties-departments=19581e27 statutory-duties-n=76ebdb6d
staying-close-funding=e7f6c011 students-anxiety-n=69f59c27 substance-funding-change-avg=dabc4b1c
substance-funding-change-max=246f6cb9 supervision-order-initial=6b86b273 supervision-order-max=4e074085
sw-agency-rate=e629fa65 sw-caseload=b17ef6d1 sw-direct-time-share-exec=07077367
sw-fte-change-2017-2020=6b51d431 sw-la-to-agency-flow=d4735e3a sw-leave-non-la-share=5f9c4ab0
sw-leave-overwork-share=b7a56873 sw-managerial-share=c6f3ac57 sw-not-direct-share-exec=07077367
sw-overtime-share=f369cb89 sw-short-service-share=39fa9ec1 sw-turnover-rate=49dd409d
teaching-partnership-share=108c995b teen-care-ehcp-excess=1a656259 teen-care-pru-ratio=4a44dc15
trafficked-change-adcs=811786ad uasc-change-10yr=44cb730c uasc-change-1yr=615bdd17 uasc-share-cla=e7f6c011
uasc-share-cla-u16=6b86b273 uasc-share-unregulated-u16=b7a56873 unregulated-age-max=3fdba35f
unregulated-ban-age=b17ef6d1 wales-cla-rate-2003=a68b412c wales-cla-rate-2018=37834f2f
written-agreements-case-n=e7f6c011 yjs-sentenced-social-worker-share=7688b6ef yoi-cell-hours=535fa30d
yoi-share-minority=a88a7902 yoi-share-white=c75cb66a young-adults-at-home=28102c70 youth-services-cut=1bad6b8c`;

/** Years of series, and figures, that nobody saw in their source. */
export const recalled: { readonly [id: string]: readonly number[] } = {
  assessments_completed: [2020],
  child_population_0_17: [2011],
  cla_31mar_first_ed: [2020],
  core_assessments: [2010, 2011, 2012],
  cpp_starts: [2011, 2012],
  csw_fte: [2020],
  initial_assessments: [2010, 2011, 2012],
  price_foster_la_inhouse_week: [2020],
  price_residential_private_week: [2016],
  referrals: [2011],
  repeat_cpp_share: [2011, 2012],
  kinship_saving_per_1000_children: [],
  margin_unregulated_operating: [],
  price_unregulated_week: [],
};
