-- Each choice above the list of cases together with its usual order, so that a full house need not be sorted for a page.
create index case_file_by_provider_type on case_file (provider_type, changed_at, id);
create index case_file_by_status on case_file (status, changed_at, id);
create index case_file_by_role on case_file (role_result, changed_at, id);
create index case_file_by_harbor on case_file (harbor_result, changed_at, id);
create index case_file_by_notice on case_file (notice_result, changed_at, id);
create index case_file_by_knowledge on case_file (knowledge_result, changed_at, id);
create index case_file_by_measures on case_file (measures_result, changed_at, id);
create index case_file_by_change on case_file (changed_at, id);
