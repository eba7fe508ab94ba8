//! Every rule, one file each: `<chapter>/<rule>.rs`, sorted by id.
//!
//! Written by `cargo test --test generated` from the files beside it: add a file and run it.

use crate::rule::{Case, Rule};

/// Rules of the chapter `account`.
pub mod account {
    pub mod email_at_sign;
    pub mod email_characters;
    pub mod email_domain;
    pub mod email_dots;
    pub mod email_length;
    pub mod email_missing;
    pub mod email_not_on_enterprise_account;
    pub mod email_not_on_official_platform;
    pub mod email_not_on_open_platform;
    pub mod email_not_on_personal_wechat;
    pub mod email_settled;
    pub mod email_top_level;
    pub mod email_used;
    pub mod password_characters;
    pub mod password_edge_space;
    pub mod password_length;
    pub mod password_letters_and_digits;
    pub mod password_missing;
    pub mod password_repeat_differs;
    pub mod password_repeat_missing;
}

/// Rules of the chapter `administrator`.
pub mod administrator {
    pub mod details_missing;
    pub mod individual_age;
    pub mod mobile_characters;
    pub mod mobile_data_only;
    pub mod mobile_length;
    pub mod mobile_prefix;
    pub mod name_characters;
    pub mod name_length;
    pub mod resident_id_birth_date;
    pub mod resident_id_birth_in_future;
    pub mod resident_id_characters;
    pub mod resident_id_check_character;
    pub mod resident_id_division;
    pub mod resident_id_first_generation;
    pub mod resident_id_foreign_permit;
    pub mod resident_id_length;
}

/// Rules of the chapter `association`.
pub mod association {
    pub mod already_made;
    pub mod already_requested;
    pub mod nothing_to_remove;
    pub mod official_account_first;
}

/// Rules of the chapter `command`.
pub mod command {
    pub mod account_closed;
    pub mod already;
    pub mod argument_missing;
    pub mod argument_not_taken;
    pub mod argument_shape;
    pub mod before_account;
    pub mod closed_beta_not_running;
    pub mod contradicts_later;
    pub mod day_in_future;
    pub mod day_missing;
    pub mod edition_unknown;
    pub mod id_shape;
    pub mod id_taken;
    pub mod limit_unknown;
    pub mod nothing_to_clear;
    pub mod read_only;
    pub mod text_too_long;
    pub mod unknown_account;
}

/// Rules of the chapter `development`.
pub mod development {
    pub mod app_id_characters;
    pub mod app_id_length;
    pub mod app_id_prefix;
    pub mod app_id_used;
    pub mod original_id_characters;
    pub mod original_id_length;
    pub mod original_id_prefix;
}

/// Rules of the chapter `form`.
pub mod form {
    pub mod choice_unknown;
    pub mod field_not_for_subject;
    pub mod field_not_for_way;
    pub mod subject_overseas;
    pub mod text_expected;
    pub mod tick_expected;
}

/// Rules of the chapter `member`.
pub mod member {
    pub mod already_bound;
    pub mod not_bound;
}

/// Rules of the chapter `open_platform`.
pub mod open_platform {
    pub mod already_bound;
    pub mod not_bound;
    pub mod qualification_first;
    pub mod same_subject;
    pub mod unionid_not_shared;
    pub mod unionid_shared;
}

/// Rules of the chapter `pay`.
pub mod pay {
    pub mod application_first;
    pub mod verification_first;
}

/// Rules of the chapter `profile`.
pub mod profile {
    pub mod category_any;
    pub mod category_unknown;
    pub mod introduction_characters;
    pub mod introduction_chinese_characters;
    pub mod introduction_length;
    pub mod introduction_width;
    pub mod missing_before_review;
    pub mod program_name_characters;
    pub mod program_name_length;
    pub mod program_name_reserved_word;
    pub mod remittance_first;
    pub mod verification_first;
}

/// Rules of the chapter `quota`.
pub mod quota {
    pub mod full;
    pub mod over;
}

/// Rules of the chapter `registration`.
pub mod registration {
    pub mod account_first;
    pub mod activation_first;
    pub mod fact_in_future;
    pub mod fact_needs_earlier;
    pub mod fact_order;
    pub mod fact_too_early;
    pub mod individual_needs_no_way;
    pub mod pages_first;
    pub mod registered_first;
    pub mod remittance_expired;
    pub mod remittance_not_chosen;
    pub mod remittance_not_for_subject;
    pub mod subject_settled;
    pub mod submission_first;
    pub mod verification_not_chosen;
    pub mod way_first;
}

/// Rules of the chapter `release`.
pub mod release {
    pub mod approval_first;
    pub mod closed_beta;
    pub mod not_covered;
}

/// Rules of the chapter `review`.
pub mod review {
    pub mod nothing_in_review;
    pub mod one_at_a_time;
    pub mod page_group_incomplete;
    pub mod rejected;
    pub mod test_account_first;
    pub mod test_account_not_asked;
    pub mod upload_first;
    pub mod version_state;
    pub mod version_unknown;
}

/// Rules of the chapter `subject`.
pub mod subject {
    pub mod bank_account_characters;
    pub mod bank_account_length;
    pub mod bank_account_length_of_bank;
    pub mod bank_details_missing;
    pub mod bank_name_characters;
    pub mod code_kind_length;
    pub mod code_missing;
    pub mod code_suits_subject_type;
    pub mod confirmation_missing;
    pub mod credit_code_authority;
    pub mod credit_code_category;
    pub mod credit_code_characters;
    pub mod credit_code_check_character;
    pub mod credit_code_division;
    pub mod credit_code_inner_check;
    pub mod credit_code_length;
    pub mod credit_code_pilot_series;
    pub mod name_characters;
    pub mod name_ends_with_company;
    pub mod name_length;
    pub mod name_missing;
    pub mod name_of_individual_business;
    pub mod organization_code_characters;
    pub mod organization_code_check_character;
    pub mod organization_code_length;
    pub mod registration_number_characters;
    pub mod registration_number_check_digit;
    pub mod registration_number_length;
    pub mod remittance_holder_of_individual_business;
    pub mod remittance_own_account;
    pub mod type_missing;
    pub mod verification_way_for_subject;
    pub mod verification_way_missing;
}

/// Rules of the chapter `table`.
pub mod table {
    pub mod administrator_programs;
    pub mod cell_count;
    pub mod code_under_two_names;
    pub mod column_missing;
    pub mod column_twice;
    pub mod digits_lost;
    pub mod email_twice;
    pub mod quote_open;
    pub mod row_too_long;
    pub mod subject_programs;
    pub mod undecodable;
}

/// Rules of the chapter `verification`.
pub mod verification {
    pub mod application_first;
    pub mod individual_cannot;
    pub mod not_verified;
    pub mod refused;
    pub mod required;
    pub mod still_valid;
}

/// Rules of the chapter `wecom`.
pub mod wecom {
    pub mod adaptation;
    pub mod administrator_scan_first;
    pub mod already_authorised;
    pub mod already_begun;
    pub mod begin_first;
    pub mod release_first;
}

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[
    &account::email_at_sign::RULE,
    &account::email_characters::RULE,
    &account::email_domain::RULE,
    &account::email_dots::RULE,
    &account::email_length::RULE,
    &account::email_missing::RULE,
    &account::email_not_on_enterprise_account::RULE,
    &account::email_not_on_official_platform::RULE,
    &account::email_not_on_open_platform::RULE,
    &account::email_not_on_personal_wechat::RULE,
    &account::email_settled::RULE,
    &account::email_top_level::RULE,
    &account::email_used::RULE,
    &account::password_characters::RULE,
    &account::password_edge_space::RULE,
    &account::password_length::RULE,
    &account::password_letters_and_digits::RULE,
    &account::password_missing::RULE,
    &account::password_repeat_differs::RULE,
    &account::password_repeat_missing::RULE,
    &administrator::details_missing::RULE,
    &administrator::individual_age::RULE,
    &administrator::mobile_characters::RULE,
    &administrator::mobile_data_only::RULE,
    &administrator::mobile_length::RULE,
    &administrator::mobile_prefix::RULE,
    &administrator::name_characters::RULE,
    &administrator::name_length::RULE,
    &administrator::resident_id_birth_date::RULE,
    &administrator::resident_id_birth_in_future::RULE,
    &administrator::resident_id_characters::RULE,
    &administrator::resident_id_check_character::RULE,
    &administrator::resident_id_division::RULE,
    &administrator::resident_id_first_generation::RULE,
    &administrator::resident_id_foreign_permit::RULE,
    &administrator::resident_id_length::RULE,
    &association::already_made::RULE,
    &association::already_requested::RULE,
    &association::nothing_to_remove::RULE,
    &association::official_account_first::RULE,
    &command::account_closed::RULE,
    &command::already::RULE,
    &command::argument_missing::RULE,
    &command::argument_not_taken::RULE,
    &command::argument_shape::RULE,
    &command::before_account::RULE,
    &command::closed_beta_not_running::RULE,
    &command::contradicts_later::RULE,
    &command::day_in_future::RULE,
    &command::day_missing::RULE,
    &command::edition_unknown::RULE,
    &command::id_shape::RULE,
    &command::id_taken::RULE,
    &command::limit_unknown::RULE,
    &command::nothing_to_clear::RULE,
    &command::read_only::RULE,
    &command::text_too_long::RULE,
    &command::unknown_account::RULE,
    &development::app_id_characters::RULE,
    &development::app_id_length::RULE,
    &development::app_id_prefix::RULE,
    &development::app_id_used::RULE,
    &development::original_id_characters::RULE,
    &development::original_id_length::RULE,
    &development::original_id_prefix::RULE,
    &form::choice_unknown::RULE,
    &form::field_not_for_subject::RULE,
    &form::field_not_for_way::RULE,
    &form::subject_overseas::RULE,
    &form::text_expected::RULE,
    &form::tick_expected::RULE,
    &member::already_bound::RULE,
    &member::not_bound::RULE,
    &open_platform::already_bound::RULE,
    &open_platform::not_bound::RULE,
    &open_platform::qualification_first::RULE,
    &open_platform::same_subject::RULE,
    &open_platform::unionid_not_shared::RULE,
    &open_platform::unionid_shared::RULE,
    &pay::application_first::RULE,
    &pay::verification_first::RULE,
    &profile::category_any::RULE,
    &profile::category_unknown::RULE,
    &profile::introduction_characters::RULE,
    &profile::introduction_chinese_characters::RULE,
    &profile::introduction_length::RULE,
    &profile::introduction_width::RULE,
    &profile::missing_before_review::RULE,
    &profile::program_name_characters::RULE,
    &profile::program_name_length::RULE,
    &profile::program_name_reserved_word::RULE,
    &profile::remittance_first::RULE,
    &profile::verification_first::RULE,
    &quota::full::RULE,
    &quota::over::RULE,
    &registration::account_first::RULE,
    &registration::activation_first::RULE,
    &registration::fact_in_future::RULE,
    &registration::fact_needs_earlier::RULE,
    &registration::fact_order::RULE,
    &registration::fact_too_early::RULE,
    &registration::individual_needs_no_way::RULE,
    &registration::pages_first::RULE,
    &registration::registered_first::RULE,
    &registration::remittance_expired::RULE,
    &registration::remittance_not_chosen::RULE,
    &registration::remittance_not_for_subject::RULE,
    &registration::subject_settled::RULE,
    &registration::submission_first::RULE,
    &registration::verification_not_chosen::RULE,
    &registration::way_first::RULE,
    &release::approval_first::RULE,
    &release::closed_beta::RULE,
    &release::not_covered::RULE,
    &review::nothing_in_review::RULE,
    &review::one_at_a_time::RULE,
    &review::page_group_incomplete::RULE,
    &review::rejected::RULE,
    &review::test_account_first::RULE,
    &review::test_account_not_asked::RULE,
    &review::upload_first::RULE,
    &review::version_state::RULE,
    &review::version_unknown::RULE,
    &subject::bank_account_characters::RULE,
    &subject::bank_account_length::RULE,
    &subject::bank_account_length_of_bank::RULE,
    &subject::bank_details_missing::RULE,
    &subject::bank_name_characters::RULE,
    &subject::code_kind_length::RULE,
    &subject::code_missing::RULE,
    &subject::code_suits_subject_type::RULE,
    &subject::confirmation_missing::RULE,
    &subject::credit_code_authority::RULE,
    &subject::credit_code_category::RULE,
    &subject::credit_code_characters::RULE,
    &subject::credit_code_check_character::RULE,
    &subject::credit_code_division::RULE,
    &subject::credit_code_inner_check::RULE,
    &subject::credit_code_length::RULE,
    &subject::credit_code_pilot_series::RULE,
    &subject::name_characters::RULE,
    &subject::name_ends_with_company::RULE,
    &subject::name_length::RULE,
    &subject::name_missing::RULE,
    &subject::name_of_individual_business::RULE,
    &subject::organization_code_characters::RULE,
    &subject::organization_code_check_character::RULE,
    &subject::organization_code_length::RULE,
    &subject::registration_number_characters::RULE,
    &subject::registration_number_check_digit::RULE,
    &subject::registration_number_length::RULE,
    &subject::remittance_holder_of_individual_business::RULE,
    &subject::remittance_own_account::RULE,
    &subject::type_missing::RULE,
    &subject::verification_way_for_subject::RULE,
    &subject::verification_way_missing::RULE,
    &table::administrator_programs::RULE,
    &table::cell_count::RULE,
    &table::code_under_two_names::RULE,
    &table::column_missing::RULE,
    &table::column_twice::RULE,
    &table::digits_lost::RULE,
    &table::email_twice::RULE,
    &table::quote_open::RULE,
    &table::row_too_long::RULE,
    &table::subject_programs::RULE,
    &table::undecodable::RULE,
    &verification::application_first::RULE,
    &verification::individual_cannot::RULE,
    &verification::not_verified::RULE,
    &verification::refused::RULE,
    &verification::required::RULE,
    &verification::still_valid::RULE,
    &wecom::adaptation::RULE,
    &wecom::administrator_scan_first::RULE,
    &wecom::already_authorised::RULE,
    &wecom::already_begun::RULE,
    &wecom::begin_first::RULE,
    &wecom::release_first::RULE,
];

/// The cases of every rule, in the same order.
pub static CASES: &[(&Rule, &[Case])] = &[
    (&account::email_at_sign::RULE, account::email_at_sign::CASES),
    (&account::email_characters::RULE, account::email_characters::CASES),
    (&account::email_domain::RULE, account::email_domain::CASES),
    (&account::email_dots::RULE, account::email_dots::CASES),
    (&account::email_length::RULE, account::email_length::CASES),
    (&account::email_missing::RULE, account::email_missing::CASES),
    (&account::email_not_on_enterprise_account::RULE, account::email_not_on_enterprise_account::CASES),
    (&account::email_not_on_official_platform::RULE, account::email_not_on_official_platform::CASES),
    (&account::email_not_on_open_platform::RULE, account::email_not_on_open_platform::CASES),
    (&account::email_not_on_personal_wechat::RULE, account::email_not_on_personal_wechat::CASES),
    (&account::email_settled::RULE, account::email_settled::CASES),
    (&account::email_top_level::RULE, account::email_top_level::CASES),
    (&account::email_used::RULE, account::email_used::CASES),
    (&account::password_characters::RULE, account::password_characters::CASES),
    (&account::password_edge_space::RULE, account::password_edge_space::CASES),
    (&account::password_length::RULE, account::password_length::CASES),
    (&account::password_letters_and_digits::RULE, account::password_letters_and_digits::CASES),
    (&account::password_missing::RULE, account::password_missing::CASES),
    (&account::password_repeat_differs::RULE, account::password_repeat_differs::CASES),
    (&account::password_repeat_missing::RULE, account::password_repeat_missing::CASES),
    (&administrator::details_missing::RULE, administrator::details_missing::CASES),
    (&administrator::individual_age::RULE, administrator::individual_age::CASES),
    (&administrator::mobile_characters::RULE, administrator::mobile_characters::CASES),
    (&administrator::mobile_data_only::RULE, administrator::mobile_data_only::CASES),
    (&administrator::mobile_length::RULE, administrator::mobile_length::CASES),
    (&administrator::mobile_prefix::RULE, administrator::mobile_prefix::CASES),
    (&administrator::name_characters::RULE, administrator::name_characters::CASES),
    (&administrator::name_length::RULE, administrator::name_length::CASES),
    (&administrator::resident_id_birth_date::RULE, administrator::resident_id_birth_date::CASES),
    (&administrator::resident_id_birth_in_future::RULE, administrator::resident_id_birth_in_future::CASES),
    (&administrator::resident_id_characters::RULE, administrator::resident_id_characters::CASES),
    (&administrator::resident_id_check_character::RULE, administrator::resident_id_check_character::CASES),
    (&administrator::resident_id_division::RULE, administrator::resident_id_division::CASES),
    (&administrator::resident_id_first_generation::RULE, administrator::resident_id_first_generation::CASES),
    (&administrator::resident_id_foreign_permit::RULE, administrator::resident_id_foreign_permit::CASES),
    (&administrator::resident_id_length::RULE, administrator::resident_id_length::CASES),
    (&association::already_made::RULE, association::already_made::CASES),
    (&association::already_requested::RULE, association::already_requested::CASES),
    (&association::nothing_to_remove::RULE, association::nothing_to_remove::CASES),
    (&association::official_account_first::RULE, association::official_account_first::CASES),
    (&command::account_closed::RULE, command::account_closed::CASES),
    (&command::already::RULE, command::already::CASES),
    (&command::argument_missing::RULE, command::argument_missing::CASES),
    (&command::argument_not_taken::RULE, command::argument_not_taken::CASES),
    (&command::argument_shape::RULE, command::argument_shape::CASES),
    (&command::before_account::RULE, command::before_account::CASES),
    (&command::closed_beta_not_running::RULE, command::closed_beta_not_running::CASES),
    (&command::contradicts_later::RULE, command::contradicts_later::CASES),
    (&command::day_in_future::RULE, command::day_in_future::CASES),
    (&command::day_missing::RULE, command::day_missing::CASES),
    (&command::edition_unknown::RULE, command::edition_unknown::CASES),
    (&command::id_shape::RULE, command::id_shape::CASES),
    (&command::id_taken::RULE, command::id_taken::CASES),
    (&command::limit_unknown::RULE, command::limit_unknown::CASES),
    (&command::nothing_to_clear::RULE, command::nothing_to_clear::CASES),
    (&command::read_only::RULE, command::read_only::CASES),
    (&command::text_too_long::RULE, command::text_too_long::CASES),
    (&command::unknown_account::RULE, command::unknown_account::CASES),
    (&development::app_id_characters::RULE, development::app_id_characters::CASES),
    (&development::app_id_length::RULE, development::app_id_length::CASES),
    (&development::app_id_prefix::RULE, development::app_id_prefix::CASES),
    (&development::app_id_used::RULE, development::app_id_used::CASES),
    (&development::original_id_characters::RULE, development::original_id_characters::CASES),
    (&development::original_id_length::RULE, development::original_id_length::CASES),
    (&development::original_id_prefix::RULE, development::original_id_prefix::CASES),
    (&form::choice_unknown::RULE, form::choice_unknown::CASES),
    (&form::field_not_for_subject::RULE, form::field_not_for_subject::CASES),
    (&form::field_not_for_way::RULE, form::field_not_for_way::CASES),
    (&form::subject_overseas::RULE, form::subject_overseas::CASES),
    (&form::text_expected::RULE, form::text_expected::CASES),
    (&form::tick_expected::RULE, form::tick_expected::CASES),
    (&member::already_bound::RULE, member::already_bound::CASES),
    (&member::not_bound::RULE, member::not_bound::CASES),
    (&open_platform::already_bound::RULE, open_platform::already_bound::CASES),
    (&open_platform::not_bound::RULE, open_platform::not_bound::CASES),
    (&open_platform::qualification_first::RULE, open_platform::qualification_first::CASES),
    (&open_platform::same_subject::RULE, open_platform::same_subject::CASES),
    (&open_platform::unionid_not_shared::RULE, open_platform::unionid_not_shared::CASES),
    (&open_platform::unionid_shared::RULE, open_platform::unionid_shared::CASES),
    (&pay::application_first::RULE, pay::application_first::CASES),
    (&pay::verification_first::RULE, pay::verification_first::CASES),
    (&profile::category_any::RULE, profile::category_any::CASES),
    (&profile::category_unknown::RULE, profile::category_unknown::CASES),
    (&profile::introduction_characters::RULE, profile::introduction_characters::CASES),
    (&profile::introduction_chinese_characters::RULE, profile::introduction_chinese_characters::CASES),
    (&profile::introduction_length::RULE, profile::introduction_length::CASES),
    (&profile::introduction_width::RULE, profile::introduction_width::CASES),
    (&profile::missing_before_review::RULE, profile::missing_before_review::CASES),
    (&profile::program_name_characters::RULE, profile::program_name_characters::CASES),
    (&profile::program_name_length::RULE, profile::program_name_length::CASES),
    (&profile::program_name_reserved_word::RULE, profile::program_name_reserved_word::CASES),
    (&profile::remittance_first::RULE, profile::remittance_first::CASES),
    (&profile::verification_first::RULE, profile::verification_first::CASES),
    (&quota::full::RULE, quota::full::CASES),
    (&quota::over::RULE, quota::over::CASES),
    (&registration::account_first::RULE, registration::account_first::CASES),
    (&registration::activation_first::RULE, registration::activation_first::CASES),
    (&registration::fact_in_future::RULE, registration::fact_in_future::CASES),
    (&registration::fact_needs_earlier::RULE, registration::fact_needs_earlier::CASES),
    (&registration::fact_order::RULE, registration::fact_order::CASES),
    (&registration::fact_too_early::RULE, registration::fact_too_early::CASES),
    (&registration::individual_needs_no_way::RULE, registration::individual_needs_no_way::CASES),
    (&registration::pages_first::RULE, registration::pages_first::CASES),
    (&registration::registered_first::RULE, registration::registered_first::CASES),
    (&registration::remittance_expired::RULE, registration::remittance_expired::CASES),
    (&registration::remittance_not_chosen::RULE, registration::remittance_not_chosen::CASES),
    (&registration::remittance_not_for_subject::RULE, registration::remittance_not_for_subject::CASES),
    (&registration::subject_settled::RULE, registration::subject_settled::CASES),
    (&registration::submission_first::RULE, registration::submission_first::CASES),
    (&registration::verification_not_chosen::RULE, registration::verification_not_chosen::CASES),
    (&registration::way_first::RULE, registration::way_first::CASES),
    (&release::approval_first::RULE, release::approval_first::CASES),
    (&release::closed_beta::RULE, release::closed_beta::CASES),
    (&release::not_covered::RULE, release::not_covered::CASES),
    (&review::nothing_in_review::RULE, review::nothing_in_review::CASES),
    (&review::one_at_a_time::RULE, review::one_at_a_time::CASES),
    (&review::page_group_incomplete::RULE, review::page_group_incomplete::CASES),
    (&review::rejected::RULE, review::rejected::CASES),
    (&review::test_account_first::RULE, review::test_account_first::CASES),
    (&review::test_account_not_asked::RULE, review::test_account_not_asked::CASES),
    (&review::upload_first::RULE, review::upload_first::CASES),
    (&review::version_state::RULE, review::version_state::CASES),
    (&review::version_unknown::RULE, review::version_unknown::CASES),
    (&subject::bank_account_characters::RULE, subject::bank_account_characters::CASES),
    (&subject::bank_account_length::RULE, subject::bank_account_length::CASES),
    (&subject::bank_account_length_of_bank::RULE, subject::bank_account_length_of_bank::CASES),
    (&subject::bank_details_missing::RULE, subject::bank_details_missing::CASES),
    (&subject::bank_name_characters::RULE, subject::bank_name_characters::CASES),
    (&subject::code_kind_length::RULE, subject::code_kind_length::CASES),
    (&subject::code_missing::RULE, subject::code_missing::CASES),
    (&subject::code_suits_subject_type::RULE, subject::code_suits_subject_type::CASES),
    (&subject::confirmation_missing::RULE, subject::confirmation_missing::CASES),
    (&subject::credit_code_authority::RULE, subject::credit_code_authority::CASES),
    (&subject::credit_code_category::RULE, subject::credit_code_category::CASES),
    (&subject::credit_code_characters::RULE, subject::credit_code_characters::CASES),
    (&subject::credit_code_check_character::RULE, subject::credit_code_check_character::CASES),
    (&subject::credit_code_division::RULE, subject::credit_code_division::CASES),
    (&subject::credit_code_inner_check::RULE, subject::credit_code_inner_check::CASES),
    (&subject::credit_code_length::RULE, subject::credit_code_length::CASES),
    (&subject::credit_code_pilot_series::RULE, subject::credit_code_pilot_series::CASES),
    (&subject::name_characters::RULE, subject::name_characters::CASES),
    (&subject::name_ends_with_company::RULE, subject::name_ends_with_company::CASES),
    (&subject::name_length::RULE, subject::name_length::CASES),
    (&subject::name_missing::RULE, subject::name_missing::CASES),
    (&subject::name_of_individual_business::RULE, subject::name_of_individual_business::CASES),
    (&subject::organization_code_characters::RULE, subject::organization_code_characters::CASES),
    (&subject::organization_code_check_character::RULE, subject::organization_code_check_character::CASES),
    (&subject::organization_code_length::RULE, subject::organization_code_length::CASES),
    (&subject::registration_number_characters::RULE, subject::registration_number_characters::CASES),
    (&subject::registration_number_check_digit::RULE, subject::registration_number_check_digit::CASES),
    (&subject::registration_number_length::RULE, subject::registration_number_length::CASES),
    (
        &subject::remittance_holder_of_individual_business::RULE,
        subject::remittance_holder_of_individual_business::CASES,
    ),
    (&subject::remittance_own_account::RULE, subject::remittance_own_account::CASES),
    (&subject::type_missing::RULE, subject::type_missing::CASES),
    (&subject::verification_way_for_subject::RULE, subject::verification_way_for_subject::CASES),
    (&subject::verification_way_missing::RULE, subject::verification_way_missing::CASES),
    (&table::administrator_programs::RULE, table::administrator_programs::CASES),
    (&table::cell_count::RULE, table::cell_count::CASES),
    (&table::code_under_two_names::RULE, table::code_under_two_names::CASES),
    (&table::column_missing::RULE, table::column_missing::CASES),
    (&table::column_twice::RULE, table::column_twice::CASES),
    (&table::digits_lost::RULE, table::digits_lost::CASES),
    (&table::email_twice::RULE, table::email_twice::CASES),
    (&table::quote_open::RULE, table::quote_open::CASES),
    (&table::row_too_long::RULE, table::row_too_long::CASES),
    (&table::subject_programs::RULE, table::subject_programs::CASES),
    (&table::undecodable::RULE, table::undecodable::CASES),
    (&verification::application_first::RULE, verification::application_first::CASES),
    (&verification::individual_cannot::RULE, verification::individual_cannot::CASES),
    (&verification::not_verified::RULE, verification::not_verified::CASES),
    (&verification::refused::RULE, verification::refused::CASES),
    (&verification::required::RULE, verification::required::CASES),
    (&verification::still_valid::RULE, verification::still_valid::CASES),
    (&wecom::adaptation::RULE, wecom::adaptation::CASES),
    (&wecom::administrator_scan_first::RULE, wecom::administrator_scan_first::CASES),
    (&wecom::already_authorised::RULE, wecom::already_authorised::CASES),
    (&wecom::already_begun::RULE, wecom::already_begun::CASES),
    (&wecom::begin_first::RULE, wecom::begin_first::CASES),
    (&wecom::release_first::RULE, wecom::release_first::CASES),
];
