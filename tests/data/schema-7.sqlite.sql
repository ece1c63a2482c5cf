-- Kontor, schema 7
PRAGMA application_id = 1263488596;
PRAGMA user_version = 7;
CREATE TABLE scopes (
	id BIGINT NOT NULL,
	name VARCHAR(200) NOT NULL,
	CONSTRAINT pk_scopes PRIMARY KEY (id)
);
CREATE TABLE journal (
	seq INTEGER NOT NULL,
	operation CHAR(32) NOT NULL,
	label VARCHAR(300) NOT NULL,
	who VARCHAR(100) NOT NULL,
	at DATETIME NOT NULL,
	origin VARCHAR(10) NOT NULL,
	reverses CHAR(32),
	table_name VARCHAR(60) NOT NULL,
	record CHAR(32) NOT NULL,
	verb VARCHAR(10) NOT NULL,
	scope BIGINT NOT NULL,
	CONSTRAINT pk_journal PRIMARY KEY (seq)
);
CREATE TABLE counters (
	series VARCHAR(40) NOT NULL,
	next BIGINT NOT NULL,
	CONSTRAINT pk_counters PRIMARY KEY (series)
);
CREATE TABLE meta (
	"key" VARCHAR(40) NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
CREATE TABLE case_statuses (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	position BIGINT NOT NULL,
	colour VARCHAR(7) DEFAULT '' NOT NULL,
	phase VARCHAR(20) NOT NULL,
	outcome VARCHAR(20) NOT NULL,
	probability INTEGER,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_case_statuses PRIMARY KEY (id),
	CONSTRAINT fk_case_statuses_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE close_reasons (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	code VARCHAR(200) DEFAULT '' NOT NULL,
	outcome VARCHAR(20) NOT NULL,
	position BIGINT DEFAULT '0' NOT NULL,
	active BOOLEAN DEFAULT 1 NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_close_reasons PRIMARY KEY (id),
	CONSTRAINT fk_close_reasons_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE activity_types (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	code VARCHAR(200) DEFAULT '' NOT NULL,
	position BIGINT NOT NULL,
	symbol VARCHAR(20) NOT NULL,
	colour VARCHAR(7) DEFAULT '' NOT NULL,
	duration BIGINT,
	active BOOLEAN DEFAULT 1 NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_activity_types PRIMARY KEY (id),
	CONSTRAINT fk_activity_types_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE activity_plans (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	code VARCHAR(200) DEFAULT '' NOT NULL,
	notes VARCHAR(100000) DEFAULT '' NOT NULL,
	active BOOLEAN DEFAULT 1 NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_activity_plans PRIMARY KEY (id),
	CONSTRAINT uq_activity_plans_id_scope UNIQUE (id, scope),
	CONSTRAINT fk_activity_plans_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE journal_values (
	seq INTEGER NOT NULL,
	old TEXT,
	new TEXT,
	CONSTRAINT pk_journal_values PRIMARY KEY (seq),
	CONSTRAINT fk_journal_values_seq FOREIGN KEY(seq) REFERENCES journal (seq)
);
CREATE TABLE codes (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	table_name VARCHAR(200) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	code VARCHAR(200) DEFAULT '' NOT NULL,
	position BIGINT NOT NULL,
	active BOOLEAN DEFAULT 1 NOT NULL,
	locked BOOLEAN NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_codes PRIMARY KEY (id),
	CONSTRAINT fk_codes_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE company_settings (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	"key" VARCHAR(200) DEFAULT '' NOT NULL,
	value VARCHAR(100000) DEFAULT '' NOT NULL,
	key_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_company_settings PRIMARY KEY (id),
	CONSTRAINT fk_company_settings_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE extra_fields (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	record VARCHAR(20) NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	kind VARCHAR(20) NOT NULL,
	help VARCHAR(200) DEFAULT '' NOT NULL,
	position BIGINT NOT NULL,
	active BOOLEAN DEFAULT 1 NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_extra_fields PRIMARY KEY (id),
	CONSTRAINT fk_extra_fields_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE not_duplicates (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	kind VARCHAR(200) DEFAULT '' NOT NULL,
	one VARCHAR(200) DEFAULT '' NOT NULL,
	other VARCHAR(200) DEFAULT '' NOT NULL,
	kind_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_not_duplicates PRIMARY KEY (id),
	CONSTRAINT fk_not_duplicates_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE teams (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	code VARCHAR(200) DEFAULT '' NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_teams PRIMARY KEY (id),
	CONSTRAINT uq_teams_id_scope UNIQUE (id, scope),
	CONSTRAINT fk_teams_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE users (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	code VARCHAR(200) DEFAULT '' NOT NULL,
	login VARCHAR(200) DEFAULT '' NOT NULL,
	email VARCHAR(254) DEFAULT '' NOT NULL,
	phone VARCHAR(60) DEFAULT '' NOT NULL,
	sells BOOLEAN NOT NULL,
	active BOOLEAN DEFAULT 1 NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_users PRIMARY KEY (id),
	CONSTRAINT fk_users_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE saved_views (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	list_name VARCHAR(200) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	owner VARCHAR(200) DEFAULT '' NOT NULL,
	definition VARCHAR(100000) DEFAULT '' NOT NULL,
	position BIGINT NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_saved_views PRIMARY KEY (id),
	CONSTRAINT fk_saved_views_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE activity_templates (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	category VARCHAR(200) DEFAULT '' NOT NULL,
	type_id CHAR(32) NOT NULL,
	subject VARCHAR(200) DEFAULT '' NOT NULL,
	direction VARCHAR(20),
	initiated_by VARCHAR(20),
	minutes BIGINT,
	cost BIGINT NOT NULL,
	currency VARCHAR(3) DEFAULT '' NOT NULL,
	text VARCHAR(100000) DEFAULT '' NOT NULL,
	active BOOLEAN DEFAULT 1 NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_activity_templates PRIMARY KEY (id),
	CONSTRAINT fk_activity_templates_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_activity_templates_type_id FOREIGN KEY(type_id) REFERENCES activity_types (id)
);
CREATE TABLE plan_steps (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	plan_id CHAR(32) NOT NULL,
	position BIGINT NOT NULL,
	type_id CHAR(32) NOT NULL,
	subject VARCHAR(200) DEFAULT '' NOT NULL,
	priority VARCHAR(20) NOT NULL,
	"after" BIGINT NOT NULL,
	unit VARCHAR(20) NOT NULL,
	duration BIGINT,
	text VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_plan_steps PRIMARY KEY (id),
	CONSTRAINT fk_owner_plan_id FOREIGN KEY(plan_id, scope) REFERENCES activity_plans (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_plan_steps_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_plan_steps_type_id FOREIGN KEY(type_id) REFERENCES activity_types (id)
);
CREATE TABLE companies (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	number BIGINT,
	local_number VARCHAR(200) DEFAULT '' NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	street VARCHAR(200) DEFAULT '' NOT NULL,
	street2 VARCHAR(200) DEFAULT '' NOT NULL,
	post_code VARCHAR(200) DEFAULT '' NOT NULL,
	city VARCHAR(200) DEFAULT '' NOT NULL,
	region VARCHAR(200) DEFAULT '' NOT NULL,
	country VARCHAR(2) DEFAULT '' NOT NULL,
	phone VARCHAR(60) DEFAULT '' NOT NULL,
	fax VARCHAR(60) DEFAULT '' NOT NULL,
	email VARCHAR(254) DEFAULT '' NOT NULL,
	web VARCHAR(500) DEFAULT '' NOT NULL,
	register_number VARCHAR(200) DEFAULT '' NOT NULL,
	vat_number VARCHAR(200) DEFAULT '' NOT NULL,
	type_id CHAR(32),
	district_id CHAR(32),
	class_id CHAR(32),
	salesperson_id CHAR(32),
	language VARCHAR(2) DEFAULT '' NOT NULL,
	currency VARCHAR(3) DEFAULT '' NOT NULL,
	payment_terms_id CHAR(32),
	delivery_terms_id CHAR(32),
	delivery_method_id CHAR(32),
	credit_limit BIGINT,
	no_mailings BOOLEAN NOT NULL,
	former_number VARCHAR(200) DEFAULT '' NOT NULL,
	notes VARCHAR(100000) DEFAULT '' NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	city_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_companies PRIMARY KEY (id),
	CONSTRAINT uq_companies_id_scope UNIQUE (id, scope),
	CONSTRAINT fk_companies_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT uq_companies_number UNIQUE (number),
	CONSTRAINT fk_companies_type_id FOREIGN KEY(type_id) REFERENCES codes (id),
	CONSTRAINT fk_companies_district_id FOREIGN KEY(district_id) REFERENCES codes (id),
	CONSTRAINT fk_companies_class_id FOREIGN KEY(class_id) REFERENCES codes (id),
	CONSTRAINT fk_companies_salesperson_id FOREIGN KEY(salesperson_id) REFERENCES users (id),
	CONSTRAINT fk_companies_payment_terms_id FOREIGN KEY(payment_terms_id) REFERENCES codes (id),
	CONSTRAINT fk_companies_delivery_terms_id FOREIGN KEY(delivery_terms_id) REFERENCES codes (id),
	CONSTRAINT fk_companies_delivery_method_id FOREIGN KEY(delivery_method_id) REFERENCES codes (id)
);
CREATE TABLE team_members (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	team_id CHAR(32) NOT NULL,
	user_id CHAR(32) NOT NULL,
	CONSTRAINT pk_team_members PRIMARY KEY (id),
	CONSTRAINT fk_owner_team_id FOREIGN KEY(team_id, scope) REFERENCES teams (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_team_members_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_team_members_user_id FOREIGN KEY(user_id) REFERENCES users (id)
);
CREATE TABLE company_codes (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	company_id CHAR(32) NOT NULL,
	code_id CHAR(32) NOT NULL,
	CONSTRAINT pk_company_codes PRIMARY KEY (id),
	CONSTRAINT fk_owner_company_id FOREIGN KEY(company_id, scope) REFERENCES companies (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_company_codes_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_company_codes_code_id FOREIGN KEY(code_id) REFERENCES codes (id)
);
CREATE TABLE addresses (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	company_id CHAR(32) NOT NULL,
	purpose VARCHAR(20) NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	street VARCHAR(200) DEFAULT '' NOT NULL,
	street2 VARCHAR(200) DEFAULT '' NOT NULL,
	post_code VARCHAR(200) DEFAULT '' NOT NULL,
	city VARCHAR(200) DEFAULT '' NOT NULL,
	region VARCHAR(200) DEFAULT '' NOT NULL,
	country VARCHAR(2) DEFAULT '' NOT NULL,
	CONSTRAINT pk_addresses PRIMARY KEY (id),
	CONSTRAINT fk_owner_company_id FOREIGN KEY(company_id, scope) REFERENCES companies (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_addresses_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE company_emails (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	company_id CHAR(32) NOT NULL,
	purpose VARCHAR(20) NOT NULL,
	email VARCHAR(254) DEFAULT '' NOT NULL,
	CONSTRAINT pk_company_emails PRIMARY KEY (id),
	CONSTRAINT fk_owner_company_id FOREIGN KEY(company_id, scope) REFERENCES companies (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_company_emails_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE persons (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	name VARCHAR(401) NOT NULL GENERATED ALWAYS AS (trim(first_name || ' ' || last_name)) STORED,
	title VARCHAR(200) DEFAULT '' NOT NULL,
	first_name VARCHAR(200) DEFAULT '' NOT NULL,
	last_name VARCHAR(200) DEFAULT '' NOT NULL,
	company_id CHAR(32),
	function VARCHAR(200) DEFAULT '' NOT NULL,
	level_id CHAR(32),
	email VARCHAR(254) DEFAULT '' NOT NULL,
	phone VARCHAR(60) DEFAULT '' NOT NULL,
	mobile VARCHAR(60) DEFAULT '' NOT NULL,
	web VARCHAR(500) DEFAULT '' NOT NULL,
	language VARCHAR(2) DEFAULT '' NOT NULL,
	street VARCHAR(200) DEFAULT '' NOT NULL,
	post_code VARCHAR(200) DEFAULT '' NOT NULL,
	city VARCHAR(200) DEFAULT '' NOT NULL,
	country VARCHAR(2) DEFAULT '' NOT NULL,
	no_mailings BOOLEAN NOT NULL,
	former_number VARCHAR(200) DEFAULT '' NOT NULL,
	notes VARCHAR(100000) DEFAULT '' NOT NULL,
	name_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_persons PRIMARY KEY (id),
	CONSTRAINT uq_persons_id_scope UNIQUE (id, scope),
	CONSTRAINT fk_persons_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_persons_company_id FOREIGN KEY(company_id) REFERENCES companies (id),
	CONSTRAINT fk_persons_level_id FOREIGN KEY(level_id) REFERENCES codes (id)
);
CREATE TABLE company_extras (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	company_id CHAR(32) NOT NULL,
	field_id CHAR(32) NOT NULL,
	text VARCHAR(200) DEFAULT '' NOT NULL,
	number BIGINT,
	amount BIGINT,
	day DATE,
	yes BOOLEAN NOT NULL,
	code_id CHAR(32),
	text_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_company_extras PRIMARY KEY (id),
	CONSTRAINT fk_owner_company_id FOREIGN KEY(company_id, scope) REFERENCES companies (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_company_extras_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_company_extras_field_id FOREIGN KEY(field_id) REFERENCES extra_fields (id),
	CONSTRAINT fk_company_extras_code_id FOREIGN KEY(code_id) REFERENCES codes (id)
);
CREATE TABLE cases (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	number BIGINT,
	local_number VARCHAR(200) DEFAULT '' NOT NULL,
	company_id CHAR(32) NOT NULL,
	title VARCHAR(200) DEFAULT '' NOT NULL,
	person_id CHAR(32),
	status_id CHAR(32) NOT NULL,
	value BIGINT NOT NULL,
	currency VARCHAR(3) DEFAULT '' NOT NULL,
	probability INTEGER NOT NULL,
	weighted BIGINT NOT NULL GENERATED ALWAYS AS (value * probability) STORED,
	follow_up DATE,
	expected_close DATE,
	responsible_id CHAR(32),
	deadline DATE GENERATED ALWAYS AS (CASE WHEN ('92e4de3dd61f501f921142d0c0d1583b' = status_id OR '3c7c02d08c855588baf54271ccb5e7a6' = status_id OR closed = 1) THEN NULL ELSE min(coalesce(follow_up, expected_close), coalesce(expected_close, follow_up)) END) STORED,
	team_id CHAR(32),
	priority VARCHAR(20) NOT NULL,
	created_on DATE,
	started_on DATE,
	ended_on DATE,
	close_reason_id CHAR(32),
	closed BOOLEAN NOT NULL,
	closed_on DATE,
	strengths VARCHAR(100000) DEFAULT '' NOT NULL,
	weaknesses VARCHAR(100000) DEFAULT '' NOT NULL,
	next_step VARCHAR(200) DEFAULT '' NOT NULL,
	next_step_on DATE,
	"plan" VARCHAR(100000) DEFAULT '' NOT NULL,
	former_number VARCHAR(200) DEFAULT '' NOT NULL,
	notes VARCHAR(100000) DEFAULT '' NOT NULL,
	title_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_cases PRIMARY KEY (id),
	CONSTRAINT uq_cases_id_scope UNIQUE (id, scope),
	CONSTRAINT ck_cases_probability CHECK (probability BETWEEN 0 AND 100),
	CONSTRAINT ck_cases_value CHECK (value BETWEEN 0 AND 10000000000000),
	CONSTRAINT ck_cases_won CHECK ('92e4de3dd61f501f921142d0c0d1583b' != status_id OR probability = 100),
	CONSTRAINT ck_cases_lost CHECK ('3c7c02d08c855588baf54271ccb5e7a6' != status_id OR probability = 0),
	CONSTRAINT ck_cases_closed CHECK (closed = 0 OR '92e4de3dd61f501f921142d0c0d1583b' = status_id OR '3c7c02d08c855588baf54271ccb5e7a6' = status_id),
	CONSTRAINT fk_cases_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT uq_cases_number UNIQUE (number),
	CONSTRAINT fk_cases_company_id FOREIGN KEY(company_id) REFERENCES companies (id),
	CONSTRAINT fk_cases_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_cases_status_id FOREIGN KEY(status_id) REFERENCES case_statuses (id),
	CONSTRAINT fk_cases_responsible_id FOREIGN KEY(responsible_id) REFERENCES users (id),
	CONSTRAINT fk_cases_team_id FOREIGN KEY(team_id) REFERENCES teams (id),
	CONSTRAINT fk_cases_close_reason_id FOREIGN KEY(close_reason_id) REFERENCES close_reasons (id)
);
CREATE TABLE person_codes (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	person_id CHAR(32) NOT NULL,
	code_id CHAR(32) NOT NULL,
	CONSTRAINT pk_person_codes PRIMARY KEY (id),
	CONSTRAINT fk_owner_person_id FOREIGN KEY(person_id, scope) REFERENCES persons (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_person_codes_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_person_codes_code_id FOREIGN KEY(code_id) REFERENCES codes (id)
);
CREATE TABLE person_private (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	person_id CHAR(32) NOT NULL,
	birthday DATE,
	private_phone VARCHAR(60) DEFAULT '' NOT NULL,
	private_email VARCHAR(254) DEFAULT '' NOT NULL,
	family VARCHAR(200) DEFAULT '' NOT NULL,
	interests VARCHAR(200) DEFAULT '' NOT NULL,
	private_notes VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_person_private PRIMARY KEY (id),
	CONSTRAINT fk_owner_person_id FOREIGN KEY(person_id, scope) REFERENCES persons (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_person_private_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE person_extras (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	person_id CHAR(32) NOT NULL,
	field_id CHAR(32) NOT NULL,
	text VARCHAR(200) DEFAULT '' NOT NULL,
	number BIGINT,
	amount BIGINT,
	day DATE,
	yes BOOLEAN NOT NULL,
	code_id CHAR(32),
	text_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_person_extras PRIMARY KEY (id),
	CONSTRAINT fk_owner_person_id FOREIGN KEY(person_id, scope) REFERENCES persons (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_person_extras_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_person_extras_field_id FOREIGN KEY(field_id) REFERENCES extra_fields (id),
	CONSTRAINT fk_person_extras_code_id FOREIGN KEY(code_id) REFERENCES codes (id)
);
CREATE TABLE activities (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	type_id CHAR(32) NOT NULL,
	subject VARCHAR(200) DEFAULT '' NOT NULL,
	company_id CHAR(32),
	person_id CHAR(32),
	case_id CHAR(32),
	planned_on DATE,
	planned_at INTEGER,
	zone VARCHAR(60) DEFAULT '' NOT NULL,
	duration BIGINT,
	all_day BOOLEAN NOT NULL,
	responsible_id CHAR(32),
	team_id CHAR(32),
	status VARCHAR(20) NOT NULL,
	priority VARCHAR(20) NOT NULL,
	due DATE GENERATED ALWAYS AS (CASE WHEN (status = 'cancelled' OR status = 'completed') THEN NULL ELSE ends_on END) STORED,
	closed BOOLEAN NOT NULL GENERATED ALWAYS AS (status = 'cancelled' OR status = 'completed') STORED,
	done_on DATE,
	completed_by_id CHAR(32),
	place VARCHAR(200) DEFAULT '' NOT NULL,
	direction VARCHAR(20),
	initiated_by VARCHAR(20),
	minutes BIGINT,
	cost BIGINT NOT NULL,
	currency VARCHAR(3) DEFAULT '' NOT NULL,
	evaluation VARCHAR(20),
	failed BOOLEAN NOT NULL,
	reminder BIGINT,
	remind_at DATETIME,
	reminded_at DATETIME,
	snoozed_until DATETIME,
	rrule VARCHAR(500) DEFAULT '' NOT NULL,
	recurs_from VARCHAR(20) NOT NULL,
	parent_id CHAR(32),
	template_id CHAR(32),
	plan_id CHAR(32),
	uid VARCHAR(200) DEFAULT '' NOT NULL,
	begins_at DATETIME,
	ends_at DATETIME,
	ends_on DATE,
	text VARCHAR(100000) DEFAULT '' NOT NULL,
	subject_key VARCHAR(100000) DEFAULT '' NOT NULL,
	search_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_activities PRIMARY KEY (id),
	CONSTRAINT uq_activities_id_scope UNIQUE (id, scope),
	CONSTRAINT ck_activities_duration CHECK (duration IS NULL OR duration BETWEEN 1 AND 5260320),
	CONSTRAINT ck_activities_planned_at CHECK (planned_at IS NULL OR planned_at BETWEEN 0 AND 1439),
	CONSTRAINT fk_activities_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_activities_type_id FOREIGN KEY(type_id) REFERENCES activity_types (id),
	CONSTRAINT fk_activities_company_id FOREIGN KEY(company_id) REFERENCES companies (id),
	CONSTRAINT fk_activities_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_activities_case_id FOREIGN KEY(case_id) REFERENCES cases (id),
	CONSTRAINT fk_activities_responsible_id FOREIGN KEY(responsible_id) REFERENCES users (id),
	CONSTRAINT fk_activities_team_id FOREIGN KEY(team_id) REFERENCES teams (id),
	CONSTRAINT fk_activities_completed_by_id FOREIGN KEY(completed_by_id) REFERENCES users (id),
	CONSTRAINT fk_activities_parent_id FOREIGN KEY(parent_id) REFERENCES activities (id),
	CONSTRAINT fk_activities_template_id FOREIGN KEY(template_id) REFERENCES activity_templates (id),
	CONSTRAINT fk_activities_plan_id FOREIGN KEY(plan_id) REFERENCES activity_plans (id)
);
CREATE TABLE case_steps (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	case_id CHAR(32) NOT NULL,
	status_id CHAR(32) NOT NULL,
	since DATE NOT NULL,
	until DATE,
	days BIGINT,
	value BIGINT NOT NULL,
	probability INTEGER NOT NULL,
	expected_close DATE,
	close_reason_id CHAR(32),
	current BOOLEAN NOT NULL,
	CONSTRAINT pk_case_steps PRIMARY KEY (id),
	CONSTRAINT fk_owner_case_id FOREIGN KEY(case_id, scope) REFERENCES cases (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_case_steps_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_case_steps_status_id FOREIGN KEY(status_id) REFERENCES case_statuses (id),
	CONSTRAINT fk_case_steps_close_reason_id FOREIGN KEY(close_reason_id) REFERENCES close_reasons (id)
);
CREATE TABLE case_competitors (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	case_id CHAR(32) NOT NULL,
	company_id CHAR(32) NOT NULL,
	strengths VARCHAR(200) DEFAULT '' NOT NULL,
	weaknesses VARCHAR(200) DEFAULT '' NOT NULL,
	notes VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_case_competitors PRIMARY KEY (id),
	CONSTRAINT fk_owner_case_id FOREIGN KEY(case_id, scope) REFERENCES cases (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_case_competitors_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_case_competitors_company_id FOREIGN KEY(company_id) REFERENCES companies (id)
);
CREATE TABLE case_influencers (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	case_id CHAR(32) NOT NULL,
	person_id CHAR(32) NOT NULL,
	role VARCHAR(20) NOT NULL,
	attitude VARCHAR(20) NOT NULL,
	notes VARCHAR(200) DEFAULT '' NOT NULL,
	CONSTRAINT pk_case_influencers PRIMARY KEY (id),
	CONSTRAINT fk_owner_case_id FOREIGN KEY(case_id, scope) REFERENCES cases (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_case_influencers_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_case_influencers_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE case_extras (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	case_id CHAR(32) NOT NULL,
	field_id CHAR(32) NOT NULL,
	text VARCHAR(200) DEFAULT '' NOT NULL,
	number BIGINT,
	amount BIGINT,
	day DATE,
	yes BOOLEAN NOT NULL,
	code_id CHAR(32),
	text_key VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_case_extras PRIMARY KEY (id),
	CONSTRAINT fk_owner_case_id FOREIGN KEY(case_id, scope) REFERENCES cases (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_case_extras_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_case_extras_field_id FOREIGN KEY(field_id) REFERENCES extra_fields (id),
	CONSTRAINT fk_case_extras_code_id FOREIGN KEY(code_id) REFERENCES codes (id)
);
CREATE TABLE attendees (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	activity_id CHAR(32) NOT NULL,
	person_id CHAR(32),
	user_id CHAR(32),
	name VARCHAR(200) DEFAULT '' NOT NULL,
	email VARCHAR(254) DEFAULT '' NOT NULL,
	role VARCHAR(20) NOT NULL,
	response VARCHAR(20) NOT NULL,
	CONSTRAINT pk_attendees PRIMARY KEY (id),
	CONSTRAINT fk_owner_activity_id FOREIGN KEY(activity_id, scope) REFERENCES activities (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_attendees_scope FOREIGN KEY(scope) REFERENCES scopes (id),
	CONSTRAINT fk_attendees_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_attendees_user_id FOREIGN KEY(user_id) REFERENCES users (id)
);
CREATE TABLE attachments (
	id CHAR(32) NOT NULL,
	version BIGINT DEFAULT '1' NOT NULL,
	scope BIGINT DEFAULT '0' NOT NULL,
	server_version BIGINT,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	created_at DATETIME,
	created_by VARCHAR(100) DEFAULT '' NOT NULL,
	changed_at DATETIME,
	changed_by VARCHAR(100) DEFAULT '' NOT NULL,
	activity_id CHAR(32) NOT NULL,
	name VARCHAR(200) DEFAULT '' NOT NULL,
	description VARCHAR(200) DEFAULT '' NOT NULL,
	media_type VARCHAR(200) DEFAULT '' NOT NULL,
	size BIGINT NOT NULL,
	sha256 VARCHAR(200) DEFAULT '' NOT NULL,
	text VARCHAR(100000) DEFAULT '' NOT NULL,
	CONSTRAINT pk_attachments PRIMARY KEY (id),
	CONSTRAINT fk_owner_activity_id FOREIGN KEY(activity_id, scope) REFERENCES activities (id, scope) ON UPDATE CASCADE,
	CONSTRAINT fk_attachments_scope FOREIGN KEY(scope) REFERENCES scopes (id)
);
CREATE TABLE search_queue (seq INTEGER PRIMARY KEY, table_name VARCHAR(60) NOT NULL, record CHAR(32) NOT NULL, fresh BOOLEAN NOT NULL);
CREATE TABLE search_text (seq INTEGER PRIMARY KEY, table_name VARCHAR(60) NOT NULL, record CHAR(32) NOT NULL UNIQUE, title TEXT NOT NULL, body TEXT NOT NULL, changed_at DATETIME);
CREATE VIRTUAL TABLE search_index USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4', tokenize='ascii');
CREATE TABLE current_write (one INTEGER PRIMARY KEY CHECK (one = 1), operation CHAR(32), label VARCHAR(300), who VARCHAR(100), origin VARCHAR(10), reverses CHAR(32));
INSERT INTO scopes (id, name) VALUES (0, 'Everybody');
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (1, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.215000', 'setup', NULL, 'company_settings', '3ec3914c550a5dc78a1363288e1ffc9d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (2, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '5c172fa46d1a572d96c0faf4dc76c05e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (3, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'c21e9f3db80c55c79cd26519f5581f4d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (4, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'b7722fdaa9ba50b7ab8b8963e9e2c5a6', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (5, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'cfbf7f34a3305b3ab8bc9af03acf5f52', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (6, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'babb55d165de5810a96c669f03a85454', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (7, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '62a9c82c94725dfead39a928cf964d36', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (8, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'f42779a1c5755918921f96116d2b7862', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (9, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '4dd5cd87fb295bfea400b1adf97070c6', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (10, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '191e9cb505f653c091b1d0952b5091ab', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (11, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'b1395bde0f6a59f7a5b8726714c85fda', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (12, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'cd926ec2189c518e80e604ccac0f84b7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (13, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'e8363b4e51475a4aa2640fb951a0b213', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (14, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '1c89de45f7215a8daad484e7f7927e81', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (15, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '8c54b2e67e725e8caf8af404d14b04f4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (16, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'f6340c675d835b1e9085874c785fa1fe', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (17, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '23062138ba635ef5aafcdb88a2e35520', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (18, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'f0e17198279953a79f9fb7c3eb376b85', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (19, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'f7b013e6295f5690a8c0a0094080bdcb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (20, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '681b536f6a145d2a893889723e5aa49c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (21, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '844a145c02d259a2b61226478a571de1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (22, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '06e1e01011ea50088c57e5e26d3c3401', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (23, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '9dcb37b8adf35a6e809394f54a29d281', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (24, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'b113cb7082f15ef98dc55c36ede5d615', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (25, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'bd259363a9f058fdb14096bbd57694df', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (26, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '4844102c57e2599095e6252fb5217bd5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (27, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '46f0e6add3d656a2a72edc7ad1b076dc', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (28, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'f4005b4b18045959a70c87aaa78c908f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (29, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'fd130ce1b4f952bf917b13719c148ec5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (30, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', 'dd6ccf6c2e8359ed9260aedd51c8fef1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (31, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.217000', 'setup', NULL, 'codes', '6a5992791ba75eb1a19cea43c8ff3b5a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (32, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', '85119d13c1a2575189e1c95a559d5066', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (33, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', 'befefe9489c25b9fb874a412db0ee7c8', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (34, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', 'a4ef36b503fa55d9af15eec467734097', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (35, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', '40647888bff5528ead273d6d6dbb45a4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (36, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', 'e9be3167cf7d58e3a6982e93f93d2976', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (37, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', '0ffaa07b8af35df7a211741d12431008', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (38, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', '8dd8aa3a2af55748869cc3a1ba6463a9', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (39, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', '2ad7b53c86aa59418635e1b903593b39', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (40, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', '53627597fc45527f92125f12113924cc', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (41, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', '73684abe45dc5012979d9cfe6b674ca5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (42, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', 'b871612207ed523f9d7f1a0fcf809de5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (43, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', 'c39b8e4d0223599ba465e925c4357e73', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (44, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.218000', 'setup', NULL, 'codes', 'b9a35691ddc653caa025d1693cba6c88', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (45, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'case_statuses', '9ac6b9219a395a12b6e62c21b67df438', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (46, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'case_statuses', '66a509d3a1925b04bb59f5225570fc66', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (47, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'case_statuses', 'a0f3d997bde25811a52074e6cc625a44', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (48, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'case_statuses', '5bccd531c2f45992a91f3cea94fc641f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (49, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'case_statuses', '22013fde0f5b550597249f2e43a7045c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (50, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'case_statuses', '92e4de3dd61f501f921142d0c0d1583b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (51, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'case_statuses', '3c7c02d08c855588baf54271ccb5e7a6', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (52, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', 'fce725f198a050f788b1bd1b6aaab541', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (53, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', 'e653ffce06be5c38ade994da2f0b018c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (54, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', '84ddd8f3a3c65caa835cd8b730ff030f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (55, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', '18f78b4ed67c564e80c97012e8c81df0', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (56, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', '35f1584c3f0d5cc390474d62d01f6e55', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (57, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', '177cdcc14de75d4a8f86aa3dae7f8cea', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (58, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', '46d32c63c9635db8b76b6191767276e7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (59, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', 'c0312adfea025655b15d4a5111c50b59', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (60, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.219000', 'setup', NULL, 'close_reasons', 'bb670c5ff4075a49b370163f65850f02', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (61, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '0b1298d15dda59f294287cd0229a7d43', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (62, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', 'ab4b86bbe31658a2b8c2d13fddef7ee5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (63, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '6a9a13a5f6c25ed1bf4bd35c0203359c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (64, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '92af76978b9854d7981dc5f5f7e3391e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (65, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '59031aacc0fa5c968477ab27cb23c7fb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (66, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '430b4480ccd35a038c502d6f43829bc6', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (67, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '35d8e1ff0f2453538081f4db22cd6aff', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (68, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '9fa987b05eca5f06a45bce2867b22de9', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (69, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', '674baf54b4d15bb7bd3d9ec9ece3a402', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (70, '01a20764c7fd7986bc613963b141b5bd', 'Set up the company', 'maker', '2026-11-23 07:52:55.220000', 'setup', NULL, 'activity_types', 'c64aafd39341561c95af6cd824d335d2', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (71, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.241000', 'here', NULL, 'company_settings', '01a20764c8c977088b899aaaf8aa7f81', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (72, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.243000', 'here', NULL, 'codes', '01a20764c8cb707f96814c5576ed3b8f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (73, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.249000', 'here', NULL, 'extra_fields', '01a20764c8d07bf2af12d3632a236143', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (74, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.252000', 'here', NULL, 'close_reasons', '01a20764c8d470e6894303727534087b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (75, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.255000', 'here', NULL, 'case_statuses', '01a20764c8d67e60a4136f5f04a74b72', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (76, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.256000', 'here', NULL, 'teams', '01a20764c8d8776a934a672b2349227d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (77, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.258000', 'here', NULL, 'users', '01a20764c8da7b289991b798703bd1ca', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (78, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.259000', 'here', NULL, 'teams', '01a20764c8db767bbf12f65370b6d272', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (79, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.260000', 'here', NULL, 'users', '01a20764c8dc75bd883cb4d9da84b640', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (80, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.267000', 'here', NULL, 'team_members', '01a20764c8e370e9becd97bb4aecdd9e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (81, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.269000', 'here', NULL, 'codes', '01a20764c8e57d748fc38b852a9ae75a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (82, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.270000', 'here', NULL, 'codes', '01a20764c8e6786086cdfd033d3fbb38', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (83, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.271000', 'here', NULL, 'codes', '01a20764c8e7736ba30f78c51ed7c0df', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (84, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.271000', 'here', NULL, 'codes', '01a20764c8e7720fa0d57d8805a91279', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (85, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.272000', 'here', NULL, 'codes', '01a20764c8e87fe48acddbe15238917c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (86, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.272000', 'here', NULL, 'codes', '01a20764c8e8793db3e030121ab5d7c9', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (87, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.273000', 'here', NULL, 'codes', '01a20764c8e97d7093bc25b40d98f58e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (88, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.273000', 'here', NULL, 'codes', '01a20764c8e975c2b915b98827fa9c82', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (89, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.274000', 'here', NULL, 'codes', '01a20764c8ea720d9062e019332043d1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (90, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.274000', 'here', NULL, 'codes', '01a20764c8ea77669b684c42752ffeef', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (91, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.330000', 'here', NULL, 'companies', '01a20764c92171aca564335e7921f53b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (92, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.337000', 'here', NULL, 'company_codes', '127dfabaa6ea51b4a461ffeaf43bb533', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (93, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.337000', 'here', NULL, 'company_codes', '01d6efed09c05f789a868661ccdfb597', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (94, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.337000', 'here', NULL, 'company_codes', 'eda07d1f3ac85d21a29d005f3448fe8b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (95, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.337000', 'here', NULL, 'company_codes', '7226b85cf2a45a26a5d059e41d63a166', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (96, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.341000', 'here', NULL, 'companies', '01a20764c92c73bd8b79bb4113e72a7b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (97, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.344000', 'here', NULL, 'company_codes', 'b1551e37525b580d9131fb0d36e87c7c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (98, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.344000', 'here', NULL, 'company_codes', '5604bcde6c90561d968fbabdb40cd238', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (99, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.344000', 'here', NULL, 'company_codes', '6eaa076b40cf53c091e35a4400d21c00', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (100, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.344000', 'here', NULL, 'company_codes', '46a291def78b570b8809af2a46df11e8', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (101, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.351000', 'here', NULL, 'extra_fields', '01a20764c937798db62de3d39fba45ae', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (102, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.357000', 'here', NULL, 'company_extras', '1541b08f824953e7b992ffed25ea6949', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (103, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.361000', 'here', NULL, 'addresses', '01a20764c9417fbab8b77aa68a6973ca', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (104, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.364000', 'here', NULL, 'company_emails', '01a20764c9447165be263114524a2cc0', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (105, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.365000', 'here', NULL, 'codes', '01a20764c945750884ca05f9e66bfb02', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (106, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.366000', 'here', NULL, 'codes', '01a20764c94672ee996c55addec10015', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (107, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.367000', 'here', NULL, 'codes', '01a20764c9477029ac4c98121c9aa447', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (108, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.371000', 'here', NULL, 'persons', '01a20764c94a7430af1fef227c61972a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (109, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.376000', 'here', NULL, 'person_codes', '2dc3b1eb1fa15a6da89c494d559f252c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (110, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.376000', 'here', NULL, 'person_codes', '105d718bd08850978375f9590abd0138', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (111, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.378000', 'here', NULL, 'persons', '01a20764c95274bda43a325a25dc9b9d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (112, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.380000', 'here', NULL, 'person_codes', 'f544b654be20598ab44664eb3af960ee', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (113, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.380000', 'here', NULL, 'person_codes', 'd9a29d41146750099200585d6b5afe5d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (114, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.387000', 'here', NULL, 'person_codes', '640007eb1c0d52b281473dd4e603b563', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (115, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.394000', 'here', NULL, 'person_extras', '1c5d03ab196d5b94ac1599bf5d99cd8b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (116, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.399000', 'here', NULL, 'person_private', '01a20764c95274bda43a325a25dc9b9d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (117, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.400000', 'here', NULL, 'case_statuses', '01a20764c968730dbf13fbcb8a4b6cc1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (118, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.401000', 'here', NULL, 'close_reasons', '01a20764c969734098267e95837a7a88', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (119, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.410000', 'here', NULL, 'cases', '01a20764c96a763c94657442db779044', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (120, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.418000', 'here', NULL, 'case_steps', '01a20764c97970e1a7e42328a06a268c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (121, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.422000', 'here', NULL, 'cases', '01a20764c97b755f8d6f2644a5a397e1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (122, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.422000', 'here', NULL, 'case_steps', '01a20764c97e73bca08d9c5a895ccf60', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (123, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.432000', 'here', NULL, 'case_extras', 'e72ae5c56b285438bf633ce8ceb2af46', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (124, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.437000', 'here', NULL, 'case_steps', '01a20764c98c7f3f9bc7dd9284ae8c7d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (125, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.441000', 'here', NULL, 'case_competitors', '01a20764c9917ab2a82f94b1f9caa8be', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (126, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.445000', 'here', NULL, 'case_influencers', '01a20764c9957e0b84860ba3a6e99789', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (127, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.447000', 'here', NULL, 'activity_types', '01a20764c9977a64bed32d461388fe3a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (128, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.448000', 'here', NULL, 'activity_types', '01a20764c99871c4afe47c3e9ceb3a3b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (129, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.452000', 'here', NULL, 'activity_templates', '01a20764c99c7186a6c8e14342e6a277', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (130, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.454000', 'here', NULL, 'activity_plans', '01a20764c99e737a829dcf6eb6ff7465', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (131, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.455000', 'here', NULL, 'activity_plans', '01a20764c99e7cf68fec176662b5e33d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (132, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.460000', 'here', NULL, 'plan_steps', '01a20764c9a37288a7f1081fefb1d6a0', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (133, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.461000', 'here', NULL, 'activity_templates', '01a20764c9a57326847ca378d1df2091', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (134, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.473000', 'here', NULL, 'activities', '01a20764c9b07102ba9b0a8e1816b653', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (135, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.476000', 'here', NULL, 'activities', '01a20764c9b47a09a6a806b44d4dd6de', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (136, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.484000', 'here', NULL, 'attendees', '01a20764c9bc76d9bc7e9526a9b98be3', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (137, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.488000', 'here', NULL, 'attachments', '01a20764c9c071a58bbe1debe77db259', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (138, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.490000', 'here', NULL, 'saved_views', '01a20764c9c1756f8e4e098bcf8061aa', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (139, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.491000', 'here', NULL, 'not_duplicates', '01a20764c9c379f6b818e4710f08b561', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (140, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.492000', 'here', NULL, 'company_settings', '01a20764c9c47893b4372e5abde726f0', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (141, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.493000', 'here', NULL, 'codes', '01a20764c9c57809952ed391140fbdd4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (142, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.494000', 'here', NULL, 'extra_fields', '01a20764c9c67f6ab5075be9e584f5de', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (143, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.495000', 'here', NULL, 'close_reasons', '01a20764c9c77135bd02f5d93d0e374c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (144, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.495000', 'here', NULL, 'case_statuses', '01a20764c9c772dd9fbd72f1ffa0bfcd', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (145, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.496000', 'here', NULL, 'teams', '01a20764c9c8745d8505743409075921', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (146, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.496000', 'here', NULL, 'users', '01a20764c9c87c5684971f9bc9ef7e1b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (147, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.497000', 'here', NULL, 'teams', '01a20764c9c97fdb996874919cf531aa', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (148, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.497000', 'here', NULL, 'users', '01a20764c9c9796ca97ba268b169c347', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (149, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.499000', 'here', NULL, 'team_members', '01a20764c9cb7c5697e1864cba93e44b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (150, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.500000', 'here', NULL, 'codes', '01a20764c9cc73bbbc42f14c72b8b555', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (151, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.501000', 'here', NULL, 'codes', '01a20764c9cc7834baff9439c335b633', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (152, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.501000', 'here', NULL, 'codes', '01a20764c9cd744086e1645d704c975f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (153, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.502000', 'here', NULL, 'codes', '01a20764c9ce7dc58367950d53e30416', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (154, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.502000', 'here', NULL, 'codes', '01a20764c9ce7faba339c04468376f5b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (155, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.503000', 'here', NULL, 'codes', '01a20764c9cf7fe7938bf606529ef138', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (156, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.503000', 'here', NULL, 'codes', '01a20764c9cf77f1a33bc9a52beb1ac1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (157, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.504000', 'here', NULL, 'codes', '01a20764c9d07182a48c1160150caa87', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (158, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.509000', 'here', NULL, 'companies', '01a20764c9d577b7974f8c97d902d696', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (159, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.512000', 'here', NULL, 'company_codes', '0e34e09889c35a288d28b23b8ebd05dc', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (160, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.512000', 'here', NULL, 'company_codes', '0327bc3317f65bf29a088e279692829b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (161, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.512000', 'here', NULL, 'company_codes', '74f6538356fc538abaf2cc23c195a001', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (162, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.512000', 'here', NULL, 'company_codes', '0a61fb341b7154118419b66cd1afd0b4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (163, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.515000', 'here', NULL, 'companies', '01a20764c9db7c7ab6b6bd317d6a4070', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (164, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.518000', 'here', NULL, 'company_codes', 'e1ed54506ad25ff8939753f76eaa1ee5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (165, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.518000', 'here', NULL, 'company_codes', '97af6a7c2a205ea387b8867aa28ac0bc', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (166, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.518000', 'here', NULL, 'company_codes', 'f1214417ffb05b74aaeaa2e7c8db9937', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (167, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.518000', 'here', NULL, 'company_codes', 'd92999e7b5105618b0b0894edd15407c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (168, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.521000', 'here', NULL, 'extra_fields', '01a20764c9e07a29aa2f1712c64f746b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (169, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.523000', 'here', NULL, 'company_extras', '17c6a069e8c253eaa129c5f4bd485951', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (170, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.524000', 'here', NULL, 'addresses', '01a20764c9e470149314979e5673cb82', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (171, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.526000', 'here', NULL, 'company_emails', '01a20764c9e67f1aa096ec0955d51ac1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (172, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.527000', 'here', NULL, 'codes', '01a20764c9e7735eb5634d5f77b25ce8', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (173, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.527000', 'here', NULL, 'codes', '01a20764c9e774aa97e25ebccc68601e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (174, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.529000', 'here', NULL, 'persons', '01a20764c9e97c9dbafa0451c64eed62', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (175, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.530000', 'here', NULL, 'person_codes', 'ebc05e115b8652ec91204e397f3f109b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (176, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.530000', 'here', NULL, 'person_codes', 'b9e5dd4f922b5df8a9ce153fbe0f75df', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (177, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.532000', 'here', NULL, 'persons', '01a20764c9ec71878539b7c92556419e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (178, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.533000', 'here', NULL, 'person_codes', '8dcce4d09acf5929aec0e181376efc52', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (179, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.533000', 'here', NULL, 'person_codes', '074aec849985570b98a4cdd438bb44ac', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (180, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.535000', 'here', NULL, 'person_codes', '450123c8a1235728a34e2c8c34b781ad', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (181, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.537000', 'here', NULL, 'person_extras', '4e7400013b6f57d7b8e813cc65020d62', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (182, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.539000', 'here', NULL, 'person_private', '01a20764c9ec71878539b7c92556419e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (183, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.540000', 'here', NULL, 'case_statuses', '01a20764c9f479a1b5bee2ee6bb4cb45', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (184, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.541000', 'here', NULL, 'close_reasons', '01a20764c9f57a4e9245bb59a416bc09', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (185, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.544000', 'here', NULL, 'cases', '01a20764c9f57c658f7da16bc5dc4b22', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (186, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.544000', 'here', NULL, 'case_steps', '01a20764c9f87c688de275761521768b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (187, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.547000', 'here', NULL, 'cases', '01a20764c9f9767f93c43da7316b6afb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (188, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.547000', 'here', NULL, 'case_steps', '01a20764c9fb74ccacdcc91b1019fece', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (189, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.549000', 'here', NULL, 'case_extras', '8fa12a96f8c05cc5b62c3890c61780c2', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (190, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.551000', 'here', NULL, 'case_steps', '01a20764c9ff7898bf11f8681052fa01', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (191, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.553000', 'here', NULL, 'case_competitors', '01a20764ca017019a8e01e18412e9536', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (192, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.554000', 'here', NULL, 'case_influencers', '01a20764ca0275fe94ec1bcdf8a0aa7d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (193, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.555000', 'here', NULL, 'activity_types', '01a20764ca0372eb8ad80b62ba2d9cc7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (194, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.556000', 'here', NULL, 'activity_types', '01a20764ca037fa98c3bb72e9341e3d1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (195, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.557000', 'here', NULL, 'activity_templates', '01a20764ca047269a9249af9c873c053', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (196, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.557000', 'here', NULL, 'activity_plans', '01a20764ca057f469e93404ec76f8dc4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (197, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.558000', 'here', NULL, 'activity_plans', '01a20764ca0679e280c30baeebbf3af7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (198, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.559000', 'here', NULL, 'plan_steps', '01a20764ca0770c2b733ddf01934379c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (199, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.560000', 'here', NULL, 'activity_templates', '01a20764ca087c3eaef3521cb7e5bc6d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (200, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.563000', 'here', NULL, 'activities', '01a20764ca0b779daf64a6e83b8106a8', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (201, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.565000', 'here', NULL, 'activities', '01a20764ca0d72fab3d6458fac53ff72', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (202, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.567000', 'here', NULL, 'attendees', '01a20764ca0f797abef8bcca8c4529f5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (203, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.568000', 'here', NULL, 'attachments', '01a20764ca1071f78d1b30e646942d3d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (204, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.569000', 'here', NULL, 'saved_views', '01a20764ca117547a384b9ea7346fd7e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (205, '01a20764c8c173d2bba7278f3098740e', 'Two records of everything', 'tester', '2026-11-23 07:52:55.570000', 'here', NULL, 'not_duplicates', '01a20764ca1278d3b24b1b446d12eefc', 'insert', 0);
INSERT INTO counters (series, next) VALUES ('company', 1005);
INSERT INTO counters (series, next) VALUES ('case', 1005);
INSERT INTO meta (key, value) VALUES ('id', '01a20764-c885-7bb3-9e30-b4664c8773ac');
INSERT INTO meta (key, value) VALUES ('schema', '7');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('9ac6b9219a395a12b6e62c21b67df438', 1, 0, NULL, 0, '2026-11-23 07:52:55.218493', 'maker', '2026-11-23 07:52:55.218493', 'maker', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('66a509d3a1925b04bb59f5225570fc66', 1, 0, NULL, 0, '2026-11-23 07:52:55.218493', 'maker', '2026-11-23 07:52:55.218493', 'maker', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('a0f3d997bde25811a52074e6cc625a44', 1, 0, NULL, 0, '2026-11-23 07:52:55.218493', 'maker', '2026-11-23 07:52:55.218493', 'maker', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('5bccd531c2f45992a91f3cea94fc641f', 1, 0, NULL, 0, '2026-11-23 07:52:55.218493', 'maker', '2026-11-23 07:52:55.218493', 'maker', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('22013fde0f5b550597249f2e43a7045c', 1, 0, NULL, 0, '2026-11-23 07:52:55.218493', 'maker', '2026-11-23 07:52:55.218493', 'maker', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('92e4de3dd61f501f921142d0c0d1583b', 1, 0, NULL, 0, '2026-11-23 07:52:55.218493', 'maker', '2026-11-23 07:52:55.218493', 'maker', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('3c7c02d08c855588baf54271ccb5e7a6', 1, 0, NULL, 0, '2026-11-23 07:52:55.218493', 'maker', '2026-11-23 07:52:55.218493', 'maker', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a20764c8d67e60a4136f5f04a74b72', 1, 0, NULL, 0, '2026-11-23 07:52:55.253345', 'tester', '2026-11-23 07:52:55.253345', 'tester', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a20764c968730dbf13fbcb8a4b6cc1', 1, 0, NULL, 0, '2026-11-23 07:52:55.400333', 'tester', '2026-11-23 07:52:55.400333', 'tester', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a20764c9c772dd9fbd72f1ffa0bfcd', 1, 0, NULL, 0, '2026-11-23 07:52:55.495388', 'tester', '2026-11-23 07:52:55.495388', 'tester', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a20764c9f479a1b5bee2ee6bb4cb45', 1, 0, NULL, 0, '2026-11-23 07:52:55.540334', 'tester', '2026-11-23 07:52:55.540334', 'tester', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('fce725f198a050f788b1bd1b6aaab541', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Best price', '', 'won', 0, 1, 'best price', 'best price');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('e653ffce06be5c38ade994da2f0b018c', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Best product', '', 'won', 1, 1, 'best product', 'best product');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('84ddd8f3a3c65caa835cd8b730ff030f', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Good relation', '', 'won', 2, 1, 'good relation', 'good relation');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('18f78b4ed67c564e80c97012e8c81df0', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Delivery time', '', 'won', 3, 1, 'delivery time', 'delivery time');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('35f1584c3f0d5cc390474d62d01f6e55', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Too expensive', '', 'lost', 4, 1, 'too expensive', 'too expensive');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('177cdcc14de75d4a8f86aa3dae7f8cea', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Chose a competitor', '', 'lost', 5, 1, 'chose a competitor', 'chose a competitor');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('46d32c63c9635db8b76b6191767276e7', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Delivery too late', '', 'lost', 6, 1, 'delivery too late', 'delivery too late');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('c0312adfea025655b15d4a5111c50b59', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'Postponed indefinitely', '', 'lost', 7, 1, 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('bb670c5ff4075a49b370163f65850f02', 1, 0, NULL, 0, '2026-11-23 07:52:55.219401', 'maker', '2026-11-23 07:52:55.219401', 'maker', 'No need any more', '', 'lost', 8, 1, 'no need any more', 'no need any more');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a20764c8d470e6894303727534087b', 1, 0, NULL, 0, '2026-11-23 07:52:55.250172', 'tester', '2026-11-23 07:52:55.250172', 'tester', 'Ærø name', 'Ærø code', 'won', 12, 1, 'aero name', 'aero name aero code');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a20764c969734098267e95837a7a88', 1, 0, NULL, 0, '2026-11-23 07:52:55.401087', 'tester', '2026-11-23 07:52:55.401087', 'tester', 'Ærø name', 'Ærø code', 'won', 12, 1, 'aero name', 'aero name aero code');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a20764c9c77135bd02f5d93d0e374c', 1, 0, NULL, 0, '2026-11-23 07:52:55.494742', 'tester', '2026-11-23 07:52:55.494742', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a20764c9f57a4e9245bb59a416bc09', 1, 0, NULL, 0, '2026-11-23 07:52:55.541034', 'tester', '2026-11-23 07:52:55.541034', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('0b1298d15dda59f294287cd0229a7d43', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Meeting', '', 0, 'meeting', '#8a63d2', 60, 1, 'meeting', 'meeting');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('ab4b86bbe31658a2b8c2d13fddef7ee5', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Phone call', '', 1, 'call', '#2f9e62', 15, 1, 'phone call', 'phone call');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('6a9a13a5f6c25ed1bf4bd35c0203359c', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Letter', '', 2, 'letter', '#8b8f98', NULL, 1, 'letter', 'letter');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('92af76978b9854d7981dc5f5f7e3391e', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Fax', '', 3, 'letter', '#8b8f98', NULL, 1, 'fax', 'fax');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('59031aacc0fa5c968477ab27cb23c7fb', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'E-mail', '', 4, 'e-mail', '#3aa7b8', NULL, 1, 'e-mail', 'e-mail');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('430b4480ccd35a038c502d6f43829bc6', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Inquiry', '', 5, 'document', '#c98a1b', NULL, 1, 'inquiry', 'inquiry');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('35d8e1ff0f2453538081f4db22cd6aff', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Quote', '', 6, 'document', '#c2589c', NULL, 1, 'quote', 'quote');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('9fa987b05eca5f06a45bce2867b22de9', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Contract', '', 7, 'document', '#7a8b3a', NULL, 1, 'contract', 'contract');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('674baf54b4d15bb7bd3d9ec9ece3a402', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Note', '', 8, 'note', '#b5813c', NULL, 1, 'note', 'note');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('c64aafd39341561c95af6cd824d335d2', 1, 0, NULL, 0, '2026-11-23 07:52:55.220085', 'maker', '2026-11-23 07:52:55.220085', 'maker', 'Task', '', 9, 'task', '#5b8def', NULL, 1, 'task', 'task');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('01a20764c9977a64bed32d461388fe3a', 1, 0, NULL, 0, '2026-11-23 07:52:55.446257', 'tester', '2026-11-23 07:52:55.446257', 'tester', 'Ærø name', 'Ærø code', 12, 'meeting', '#2f6fde', 12, 1, 'aero name', 'aero name aero code');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('01a20764c99871c4afe47c3e9ceb3a3b', 1, 0, NULL, 0, '2026-11-23 07:52:55.448356', 'tester', '2026-11-23 07:52:55.448356', 'tester', 'Ærø name', 'Ærø code', 12, 'meeting', '#2f6fde', 12, 1, 'aero name', 'aero name aero code');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('01a20764ca0372eb8ad80b62ba2d9cc7', 1, 0, NULL, 0, '2026-11-23 07:52:55.555120', 'tester', '2026-11-23 07:52:55.555120', 'tester', 'Žluťoučký name', 'Žluťoučký code', 3, 'call', '#c98a1b', 3, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO activity_types (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, position, symbol, colour, duration, active, name_key, search_key) VALUES ('01a20764ca037fa98c3bb72e9341e3d1', 1, 0, NULL, 0, '2026-11-23 07:52:55.555778', 'tester', '2026-11-23 07:52:55.555778', 'tester', 'Žluťoučký name', 'Žluťoučký code', 3, 'call', '#c98a1b', 3, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO activity_plans (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, notes, active, name_key, search_key) VALUES ('01a20764c99e737a829dcf6eb6ff7465', 1, 0, NULL, 0, '2026-11-23 07:52:55.453035', 'tester', '2026-11-23 07:52:55.453035', 'tester', 'Ærø name', 'Ærø code', 'First line of notes
second line', 1, 'aero name', 'aero name aero code');
INSERT INTO activity_plans (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, notes, active, name_key, search_key) VALUES ('01a20764c99e7cf68fec176662b5e33d', 2, 0, NULL, 0, '2026-11-23 07:52:55.454739', 'tester', '2026-11-23 07:52:55.458062', 'tester', 'Ærø name', 'Ærø code', 'First line of notes
second line', 1, 'aero name', 'aero name aero code');
INSERT INTO activity_plans (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, notes, active, name_key, search_key) VALUES ('01a20764ca057f469e93404ec76f8dc4', 1, 0, NULL, 0, '2026-11-23 07:52:55.557369', 'tester', '2026-11-23 07:52:55.557369', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'Other words of notes', 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO activity_plans (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, notes, active, name_key, search_key) VALUES ('01a20764ca0679e280c30baeebbf3af7', 2, 0, NULL, 0, '2026-11-23 07:52:55.557941', 'tester', '2026-11-23 07:52:55.559202', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'Other words of notes', 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO journal_values (seq, old, new) VALUES (1, NULL, '{"deleted":0,"key":"currency","value":"\"EUR\""}');
INSERT INTO journal_values (seq, old, new) VALUES (2, NULL, '{"deleted":0,"table_name":"relation","name":"Customer","code":"","position":0,"active":1,"locked":1}');
INSERT INTO journal_values (seq, old, new) VALUES (3, NULL, '{"deleted":0,"table_name":"relation","name":"Supplier","code":"","position":1,"active":1,"locked":1}');
INSERT INTO journal_values (seq, old, new) VALUES (4, NULL, '{"deleted":0,"table_name":"relation","name":"Prospect","code":"","position":2,"active":1,"locked":1}');
INSERT INTO journal_values (seq, old, new) VALUES (5, NULL, '{"deleted":0,"table_name":"relation","name":"Competitor","code":"","position":3,"active":1,"locked":1}');
INSERT INTO journal_values (seq, old, new) VALUES (6, NULL, '{"deleted":0,"table_name":"relation","name":"Bank","code":"","position":4,"active":1,"locked":1}');
INSERT INTO journal_values (seq, old, new) VALUES (7, NULL, '{"deleted":0,"table_name":"industry","name":"Production","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (8, NULL, '{"deleted":0,"table_name":"industry","name":"Distribution","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (9, NULL, '{"deleted":0,"table_name":"industry","name":"Retail","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (10, NULL, '{"deleted":0,"table_name":"industry","name":"Services","code":"","position":3,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (11, NULL, '{"deleted":0,"table_name":"industry","name":"Construction","code":"","position":4,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (12, NULL, '{"deleted":0,"table_name":"industry","name":"Public sector","code":"","position":5,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (13, NULL, '{"deleted":0,"table_name":"company type","name":"Limited company","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (14, NULL, '{"deleted":0,"table_name":"company type","name":"Sole trader","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (15, NULL, '{"deleted":0,"table_name":"company type","name":"Public body","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (16, NULL, '{"deleted":0,"table_name":"company type","name":"Association","code":"","position":3,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (17, NULL, '{"deleted":0,"table_name":"class","name":"A","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (18, NULL, '{"deleted":0,"table_name":"class","name":"B","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (19, NULL, '{"deleted":0,"table_name":"class","name":"C","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (20, NULL, '{"deleted":0,"table_name":"level","name":"Managing director","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (21, NULL, '{"deleted":0,"table_name":"level","name":"Chief financial officer","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (22, NULL, '{"deleted":0,"table_name":"level","name":"Head of department","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (23, NULL, '{"deleted":0,"table_name":"level","name":"Chief accountant","code":"","position":3,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (24, NULL, '{"deleted":0,"table_name":"level","name":"Employee","code":"","position":4,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (25, NULL, '{"deleted":0,"table_name":"responsibility","name":"Sales","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (26, NULL, '{"deleted":0,"table_name":"responsibility","name":"Purchasing","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (27, NULL, '{"deleted":0,"table_name":"responsibility","name":"Production","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (28, NULL, '{"deleted":0,"table_name":"responsibility","name":"Marketing","code":"","position":3,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (29, NULL, '{"deleted":0,"table_name":"responsibility","name":"Finance","code":"","position":4,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (30, NULL, '{"deleted":0,"table_name":"responsibility","name":"IT","code":"","position":5,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (31, NULL, '{"deleted":0,"table_name":"responsibility","name":"Quality","code":"","position":6,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (32, NULL, '{"deleted":0,"table_name":"payment terms","name":"Cash in advance","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (33, NULL, '{"deleted":0,"table_name":"payment terms","name":"8 days net","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (34, NULL, '{"deleted":0,"table_name":"payment terms","name":"14 days net","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (35, NULL, '{"deleted":0,"table_name":"payment terms","name":"30 days net","code":"","position":3,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (36, NULL, '{"deleted":0,"table_name":"delivery terms","name":"EXW","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (37, NULL, '{"deleted":0,"table_name":"delivery terms","name":"FCA","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (38, NULL, '{"deleted":0,"table_name":"delivery terms","name":"CPT","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (39, NULL, '{"deleted":0,"table_name":"delivery terms","name":"DAP","code":"","position":3,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (40, NULL, '{"deleted":0,"table_name":"delivery terms","name":"DDP","code":"","position":4,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (41, NULL, '{"deleted":0,"table_name":"delivery method","name":"Own delivery","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (42, NULL, '{"deleted":0,"table_name":"delivery method","name":"Carrier","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (43, NULL, '{"deleted":0,"table_name":"delivery method","name":"Parcel","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (44, NULL, '{"deleted":0,"table_name":"delivery method","name":"Collected","code":"","position":3,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (45, NULL, '{"deleted":0,"name":"New","position":0,"colour":"#5b8def","phase":"preparation","outcome":"open","probability":10}');
INSERT INTO journal_values (seq, old, new) VALUES (46, NULL, '{"deleted":0,"name":"Contacted","position":1,"colour":"#3aa7b8","phase":"preparation","outcome":"open","probability":20}');
INSERT INTO journal_values (seq, old, new) VALUES (47, NULL, '{"deleted":0,"name":"Quote missing","position":2,"colour":"#c98a1b","phase":"preparation","outcome":"open","probability":30}');
INSERT INTO journal_values (seq, old, new) VALUES (48, NULL, '{"deleted":0,"name":"Quote sent","position":3,"colour":"#8a63d2","phase":"preparation","outcome":"open","probability":50}');
INSERT INTO journal_values (seq, old, new) VALUES (49, NULL, '{"deleted":0,"name":"Negotiation","position":4,"colour":"#c2589c","phase":"preparation","outcome":"open","probability":70}');
INSERT INTO journal_values (seq, old, new) VALUES (50, NULL, '{"deleted":0,"name":"Won","position":90,"colour":"#2f9e62","phase":"realisation","outcome":"won","probability":100}');
INSERT INTO journal_values (seq, old, new) VALUES (51, NULL, '{"deleted":0,"name":"Lost","position":91,"colour":"#8b8f98","phase":"preparation","outcome":"lost","probability":0}');
INSERT INTO journal_values (seq, old, new) VALUES (52, NULL, '{"deleted":0,"name":"Best price","code":"","outcome":"won","position":0,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (53, NULL, '{"deleted":0,"name":"Best product","code":"","outcome":"won","position":1,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (54, NULL, '{"deleted":0,"name":"Good relation","code":"","outcome":"won","position":2,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (55, NULL, '{"deleted":0,"name":"Delivery time","code":"","outcome":"won","position":3,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (56, NULL, '{"deleted":0,"name":"Too expensive","code":"","outcome":"lost","position":4,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (57, NULL, '{"deleted":0,"name":"Chose a competitor","code":"","outcome":"lost","position":5,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (58, NULL, '{"deleted":0,"name":"Delivery too late","code":"","outcome":"lost","position":6,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (59, NULL, '{"deleted":0,"name":"Postponed indefinitely","code":"","outcome":"lost","position":7,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (60, NULL, '{"deleted":0,"name":"No need any more","code":"","outcome":"lost","position":8,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (61, NULL, '{"deleted":0,"name":"Meeting","code":"","position":0,"symbol":"meeting","colour":"#8a63d2","duration":60,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (62, NULL, '{"deleted":0,"name":"Phone call","code":"","position":1,"symbol":"call","colour":"#2f9e62","duration":15,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (63, NULL, '{"deleted":0,"name":"Letter","code":"","position":2,"symbol":"letter","colour":"#8b8f98","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (64, NULL, '{"deleted":0,"name":"Fax","code":"","position":3,"symbol":"letter","colour":"#8b8f98","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (65, NULL, '{"deleted":0,"name":"E-mail","code":"","position":4,"symbol":"e-mail","colour":"#3aa7b8","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (66, NULL, '{"deleted":0,"name":"Inquiry","code":"","position":5,"symbol":"document","colour":"#c98a1b","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (67, NULL, '{"deleted":0,"name":"Quote","code":"","position":6,"symbol":"document","colour":"#c2589c","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (68, NULL, '{"deleted":0,"name":"Contract","code":"","position":7,"symbol":"document","colour":"#7a8b3a","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (69, NULL, '{"deleted":0,"name":"Note","code":"","position":8,"symbol":"note","colour":"#b5813c","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (70, NULL, '{"deleted":0,"name":"Task","code":"","position":9,"symbol":"task","colour":"#5b8def","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (71, NULL, '{"deleted":0,"key":"Ærø setting","value":"First line of value\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (72, NULL, '{"deleted":0,"table_name":"industry","name":"Ærø name","code":"Ærø code","position":12,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (73, NULL, '{"deleted":0,"record":"persons","name":"Ærø 1","kind":"number","help":"Ærø help","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (74, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","outcome":"won","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (75, NULL, '{"deleted":0,"name":"Ærø name","position":12,"colour":"#2f6fde","phase":"preparation","outcome":"open","probability":40}');
INSERT INTO journal_values (seq, old, new) VALUES (76, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code"}');
INSERT INTO journal_values (seq, old, new) VALUES (77, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø initials","login":"Ærø login","email":"eva.novak@firma.cz","phone":"+4533123456","sells":1,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (78, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code"}');
INSERT INTO journal_values (seq, old, new) VALUES (79, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø initials","login":"Ærø login","email":"eva.novak@firma.cz","phone":"+4533123456","sells":1,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (80, NULL, '{"deleted":0,"team_id":"01a20764c8db767bbf12f65370b6d272","user_id":"01a20764c8dc75bd883cb4d9da84b640"}');
INSERT INTO journal_values (seq, old, new) VALUES (81, NULL, '{"deleted":0,"table_name":"relation","name":"relation word b3baae","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (82, NULL, '{"deleted":0,"table_name":"relation","name":"relation word 3bade6","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (83, NULL, '{"deleted":0,"table_name":"company type","name":"company type word 35b47e","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (84, NULL, '{"deleted":0,"table_name":"industry","name":"industry word 10f828","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (85, NULL, '{"deleted":0,"table_name":"industry","name":"industry word a0cbaa","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (86, NULL, '{"deleted":0,"table_name":"district","name":"district word cc8ea0","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (87, NULL, '{"deleted":0,"table_name":"class","name":"class word 1af8ea","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (88, NULL, '{"deleted":0,"table_name":"payment terms","name":"payment terms word 4677a1","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (89, NULL, '{"deleted":0,"table_name":"delivery terms","name":"delivery terms word 43f562","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (90, NULL, '{"deleted":0,"table_name":"delivery method","name":"delivery method word 20e319","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (91, NULL, '{"deleted":0,"number":1001,"local_number":"","name":"Ærø name","street":"Ærø street","street2":"Ærø address line 2","post_code":"Ærø post code","city":"Ærø city","region":"Ærø region","country":"DK","phone":"+4533123456","fax":"+4533123456","email":"eva.novak@firma.cz","web":"https://www.firma.ro/produse?id=4","register_number":"Ærø register no.","vat_number":"Ærø vat no.","type_id":"01a20764c8e7736ba30f78c51ed7c0df","district_id":"01a20764c8e8793db3e030121ab5d7c9","class_id":"01a20764c8e97d7093bc25b40d98f58e","salesperson_id":"01a20764c8dc75bd883cb4d9da84b640","language":"da","currency":"SEK","payment_terms_id":"01a20764c8e975c2b915b98827fa9c82","delivery_terms_id":"01a20764c8ea720d9062e019332043d1","delivery_method_id":"01a20764c8ea77669b684c42752ffeef","credit_limit":123450,"no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (92, NULL, '{"deleted":0,"company_id":"01a20764c92171aca564335e7921f53b","code_id":"01a20764c8e6786086cdfd033d3fbb38"}');
INSERT INTO journal_values (seq, old, new) VALUES (93, NULL, '{"deleted":0,"company_id":"01a20764c92171aca564335e7921f53b","code_id":"01a20764c8e57d748fc38b852a9ae75a"}');
INSERT INTO journal_values (seq, old, new) VALUES (94, NULL, '{"deleted":0,"company_id":"01a20764c92171aca564335e7921f53b","code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (95, NULL, '{"deleted":0,"company_id":"01a20764c92171aca564335e7921f53b","code_id":"01a20764c8e7720fa0d57d8805a91279"}');
INSERT INTO journal_values (seq, old, new) VALUES (96, NULL, '{"deleted":0,"number":1002,"local_number":"","name":"Ærø name","street":"Ærø street","street2":"Ærø address line 2","post_code":"Ærø post code","city":"Ærø city","region":"Ærø region","country":"DK","phone":"+4533123456","fax":"+4533123456","email":"eva.novak@firma.cz","web":"https://www.firma.ro/produse?id=4","register_number":"Ærø register no.","vat_number":"Ærø vat no.","type_id":"01a20764c8e7736ba30f78c51ed7c0df","district_id":"01a20764c8e8793db3e030121ab5d7c9","class_id":"01a20764c8e97d7093bc25b40d98f58e","salesperson_id":"01a20764c8dc75bd883cb4d9da84b640","language":"da","currency":"SEK","payment_terms_id":"01a20764c8e975c2b915b98827fa9c82","delivery_terms_id":"01a20764c8ea720d9062e019332043d1","delivery_method_id":"01a20764c8ea77669b684c42752ffeef","credit_limit":123450,"no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (97, NULL, '{"deleted":0,"company_id":"01a20764c92c73bd8b79bb4113e72a7b","code_id":"01a20764c8e6786086cdfd033d3fbb38"}');
INSERT INTO journal_values (seq, old, new) VALUES (98, NULL, '{"deleted":0,"company_id":"01a20764c92c73bd8b79bb4113e72a7b","code_id":"01a20764c8e57d748fc38b852a9ae75a"}');
INSERT INTO journal_values (seq, old, new) VALUES (99, NULL, '{"deleted":0,"company_id":"01a20764c92c73bd8b79bb4113e72a7b","code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (100, NULL, '{"deleted":0,"company_id":"01a20764c92c73bd8b79bb4113e72a7b","code_id":"01a20764c8e7720fa0d57d8805a91279"}');
INSERT INTO journal_values (seq, old, new) VALUES (101, NULL, '{"deleted":0,"record":"persons","name":"Ærø 2","kind":"number","help":"Ærø help","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (102, NULL, '{"deleted":0,"company_id":"01a20764c92c73bd8b79bb4113e72a7b","field_id":"01a20764c937798db62de3d39fba45ae","text":"Ærø text","number":12,"amount":123450,"day":"2026-03-05","yes":1,"code_id":"01a20764c8e7720fa0d57d8805a91279"}');
INSERT INTO journal_values (seq, old, new) VALUES (103, NULL, '{"deleted":0,"company_id":"01a20764c92c73bd8b79bb4113e72a7b","purpose":"invoice","name":"Ærø name","street":"Ærø street","street2":"Ærø address line 2","post_code":"Ærø post code","city":"Ærø city","region":"Ærø region","country":"DK"}');
INSERT INTO journal_values (seq, old, new) VALUES (104, NULL, '{"deleted":0,"company_id":"01a20764c92c73bd8b79bb4113e72a7b","purpose":"quotes","email":"eva.novak@firma.cz"}');
INSERT INTO journal_values (seq, old, new) VALUES (105, NULL, '{"deleted":0,"table_name":"level","name":"level word 83298b","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (106, NULL, '{"deleted":0,"table_name":"responsibility","name":"responsibility word d96c88","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (107, NULL, '{"deleted":0,"table_name":"responsibility","name":"responsibility word c8fc3b","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (108, NULL, '{"deleted":0,"title":"Ærø title","first_name":"Ærø first name","last_name":"Ærø last name","company_id":"01a20764c92c73bd8b79bb4113e72a7b","function":"Ærø function","level_id":"01a20764c945750884ca05f9e66bfb02","email":"eva.novak@firma.cz","phone":"+4533123456","mobile":"+4533123456","web":"https://www.firma.ro/produse?id=4","language":"da","street":"Ærø street","post_code":"Ærø post code","city":"Ærø city","country":"DK","no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (109, NULL, '{"deleted":0,"person_id":"01a20764c94a7430af1fef227c61972a","code_id":"01a20764c94672ee996c55addec10015"}');
INSERT INTO journal_values (seq, old, new) VALUES (110, NULL, '{"deleted":0,"person_id":"01a20764c94a7430af1fef227c61972a","code_id":"01a20764c9477029ac4c98121c9aa447"}');
INSERT INTO journal_values (seq, old, new) VALUES (111, NULL, '{"deleted":0,"title":"Ærø title","first_name":"Ærø first name","last_name":"Ærø last name","company_id":"01a20764c92c73bd8b79bb4113e72a7b","function":"Ærø function","level_id":"01a20764c945750884ca05f9e66bfb02","email":"eva.novak@firma.cz","phone":"+4533123456","mobile":"+4533123456","web":"https://www.firma.ro/produse?id=4","language":"da","street":"Ærø street","post_code":"Ærø post code","city":"Ærø city","country":"DK","no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (112, NULL, '{"deleted":0,"person_id":"01a20764c95274bda43a325a25dc9b9d","code_id":"01a20764c94672ee996c55addec10015"}');
INSERT INTO journal_values (seq, old, new) VALUES (113, NULL, '{"deleted":0,"person_id":"01a20764c95274bda43a325a25dc9b9d","code_id":"01a20764c9477029ac4c98121c9aa447"}');
INSERT INTO journal_values (seq, old, new) VALUES (114, NULL, '{"deleted":0,"person_id":"01a20764c95274bda43a325a25dc9b9d","code_id":"01a20764c8e7720fa0d57d8805a91279"}');
INSERT INTO journal_values (seq, old, new) VALUES (115, NULL, '{"deleted":0,"person_id":"01a20764c95274bda43a325a25dc9b9d","field_id":"01a20764c937798db62de3d39fba45ae","text":"Ærø text","number":12,"amount":123450,"day":"2026-03-05","yes":1,"code_id":"01a20764c8e7720fa0d57d8805a91279"}');
INSERT INTO journal_values (seq, old, new) VALUES (116, NULL, '{"deleted":0,"person_id":"01a20764c95274bda43a325a25dc9b9d","birthday":"2026-03-05","private_phone":"+4533123456","private_email":"eva.novak@firma.cz","family":"Ærø family","interests":"Ærø interests","private_notes":"First line of private notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (117, NULL, '{"deleted":0,"name":"Ærø name","position":12,"colour":"#2f6fde","phase":"preparation","outcome":"open","probability":40}');
INSERT INTO journal_values (seq, old, new) VALUES (118, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","outcome":"won","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (119, NULL, '{"deleted":0,"number":1001,"local_number":"","company_id":"01a20764c92c73bd8b79bb4113e72a7b","title":"Ærø title","person_id":"01a20764c95274bda43a325a25dc9b9d","status_id":"01a20764c968730dbf13fbcb8a4b6cc1","value":123450,"currency":"SEK","probability":40,"follow_up":"2026-03-05","expected_close":"2026-03-05","responsible_id":"01a20764c8dc75bd883cb4d9da84b640","team_id":"01a20764c8db767bbf12f65370b6d272","priority":"normal","created_on":"2026-03-05","started_on":"2026-03-05","ended_on":"2026-03-05","close_reason_id":"01a20764c969734098267e95837a7a88","closed":0,"strengths":"First line of our strengths\nsecond line","weaknesses":"First line of our weaknesses\nsecond line","next_step":"Ærø next step","next_step_on":"2026-03-05","plan":"First line of plan and strategy\nsecond line","former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (120, NULL, '{"deleted":0,"case_id":"01a20764c96a763c94657442db779044","status_id":"01a20764c968730dbf13fbcb8a4b6cc1","since":"2026-03-05","value":123450,"probability":40,"expected_close":"2026-03-05","close_reason_id":"01a20764c969734098267e95837a7a88","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (121, NULL, '{"deleted":0,"number":1002,"local_number":"","company_id":"01a20764c92c73bd8b79bb4113e72a7b","title":"Ærø title","person_id":"01a20764c95274bda43a325a25dc9b9d","status_id":"01a20764c968730dbf13fbcb8a4b6cc1","value":123450,"currency":"SEK","probability":40,"follow_up":"2026-03-05","expected_close":"2026-03-05","responsible_id":"01a20764c8dc75bd883cb4d9da84b640","team_id":"01a20764c8db767bbf12f65370b6d272","priority":"normal","created_on":"2026-03-05","started_on":"2026-03-05","ended_on":"2026-03-05","close_reason_id":"01a20764c969734098267e95837a7a88","closed":0,"strengths":"First line of our strengths\nsecond line","weaknesses":"First line of our weaknesses\nsecond line","next_step":"Ærø next step","next_step_on":"2026-03-05","plan":"First line of plan and strategy\nsecond line","former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (122, NULL, '{"deleted":0,"case_id":"01a20764c97b755f8d6f2644a5a397e1","status_id":"01a20764c968730dbf13fbcb8a4b6cc1","since":"2026-03-05","value":123450,"probability":40,"expected_close":"2026-03-05","close_reason_id":"01a20764c969734098267e95837a7a88","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (123, NULL, '{"deleted":0,"case_id":"01a20764c97b755f8d6f2644a5a397e1","field_id":"01a20764c937798db62de3d39fba45ae","text":"Ærø text","number":12,"amount":123450,"day":"2026-03-05","yes":1,"code_id":"01a20764c8e7720fa0d57d8805a91279"}');
INSERT INTO journal_values (seq, old, new) VALUES (124, NULL, '{"deleted":0,"case_id":"01a20764c97b755f8d6f2644a5a397e1","status_id":"01a20764c968730dbf13fbcb8a4b6cc1","since":"2026-04-06","until":"2026-04-08","days":12,"value":123450,"probability":40,"expected_close":"2026-03-05","close_reason_id":"01a20764c969734098267e95837a7a88","current":0}');
INSERT INTO journal_values (seq, old, new) VALUES (125, NULL, '{"deleted":0,"case_id":"01a20764c97b755f8d6f2644a5a397e1","company_id":"01a20764c92c73bd8b79bb4113e72a7b","strengths":"Ærø their strengths","weaknesses":"Ærø their weaknesses","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (126, NULL, '{"deleted":0,"case_id":"01a20764c97b755f8d6f2644a5a397e1","person_id":"01a20764c95274bda43a325a25dc9b9d","role":"approves","attitude":"neutral","notes":"Ærø notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (127, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","position":12,"symbol":"meeting","colour":"#2f6fde","duration":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (128, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","position":12,"symbol":"meeting","colour":"#2f6fde","duration":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (129, NULL, '{"deleted":0,"name":"Ærø name","category":"Ærø group","type_id":"01a20764c99871c4afe47c3e9ceb3a3b","subject":"Ærø subject","direction":"inbound","initiated_by":"us","minutes":12,"cost":123450,"currency":"SEK","text":"First line of text\nsecond line","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (130, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","notes":"First line of notes\nsecond line","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (131, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","notes":"First line of notes\nsecond line","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (132, NULL, '{"deleted":0,"plan_id":"01a20764c99e7cf68fec176662b5e33d","position":12,"type_id":"01a20764c99871c4afe47c3e9ceb3a3b","subject":"Ærø subject","priority":"normal","after":12,"unit":"weeks","duration":12,"text":"First line of text\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (133, NULL, '{"deleted":0,"name":"Ærø name","category":"Ærø group","type_id":"01a20764c99871c4afe47c3e9ceb3a3b","subject":"Ærø subject","direction":"inbound","initiated_by":"us","minutes":12,"cost":123450,"currency":"SEK","text":"First line of text\nsecond line","active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (134, NULL, '{"deleted":0,"type_id":"01a20764c99871c4afe47c3e9ceb3a3b","subject":"Ærø subject","company_id":"01a20764c92c73bd8b79bb4113e72a7b","person_id":"01a20764c95274bda43a325a25dc9b9d","case_id":"01a20764c97b755f8d6f2644a5a397e1","planned_on":"2026-03-05","planned_at":570,"zone":"Europe/Copenhagen","duration":12,"all_day":1,"responsible_id":"01a20764c8dc75bd883cb4d9da84b640","team_id":"01a20764c8db767bbf12f65370b6d272","status":"in progress","priority":"normal","place":"Ærø place","direction":"inbound","initiated_by":"us","minutes":12,"cost":123450,"currency":"SEK","evaluation":"positive","failed":1,"reminder":12,"remind_at":"2026-03-05 06:48:00.000000","rrule":"FREQ=WEEKLY;BYDAY=MO","recurs_from":"due date","template_id":"01a20764c9a57326847ca378d1df2091","uid":"","ends_on":"2026-03-05","text":"First line of text\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (135, NULL, '{"deleted":0,"type_id":"01a20764c99871c4afe47c3e9ceb3a3b","subject":"Ærø subject","company_id":"01a20764c92c73bd8b79bb4113e72a7b","person_id":"01a20764c95274bda43a325a25dc9b9d","case_id":"01a20764c97b755f8d6f2644a5a397e1","planned_on":"2026-03-05","planned_at":570,"zone":"Europe/Copenhagen","duration":12,"all_day":1,"responsible_id":"01a20764c8dc75bd883cb4d9da84b640","team_id":"01a20764c8db767bbf12f65370b6d272","status":"in progress","priority":"normal","place":"Ærø place","direction":"inbound","initiated_by":"us","minutes":12,"cost":123450,"currency":"SEK","evaluation":"positive","failed":1,"reminder":12,"remind_at":"2026-03-05 06:48:00.000000","rrule":"FREQ=WEEKLY;BYDAY=MO","recurs_from":"due date","template_id":"01a20764c9a57326847ca378d1df2091","uid":"","ends_on":"2026-03-05","text":"First line of text\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (136, NULL, '{"deleted":0,"activity_id":"01a20764c9b47a09a6a806b44d4dd6de","person_id":"01a20764c95274bda43a325a25dc9b9d","user_id":"01a20764c8dc75bd883cb4d9da84b640","name":"Ærø name","email":"eva.novak@firma.cz","role":"required","response":"accepted"}');
INSERT INTO journal_values (seq, old, new) VALUES (137, NULL, '{"deleted":0,"activity_id":"01a20764c9b47a09a6a806b44d4dd6de","name":"Ærø name","description":"Ærø description","media_type":"","size":0,"sha256":"","text":""}');
INSERT INTO journal_values (seq, old, new) VALUES (138, NULL, '{"deleted":0,"list_name":"Ærø list","name":"Ærø name","owner":"Ærø of","definition":"First line of definition\nsecond line","position":12}');
INSERT INTO journal_values (seq, old, new) VALUES (139, NULL, '{"deleted":0,"kind":"Ærø table","one":"Ærø one","other":"Ærø the other"}');
INSERT INTO journal_values (seq, old, new) VALUES (140, NULL, '{"deleted":0,"key":"Žluťoučký setting","value":"Other words of value"}');
INSERT INTO journal_values (seq, old, new) VALUES (141, NULL, '{"deleted":0,"table_name":"district","name":"Žluťoučký name","code":"Žluťoučký code","position":3,"active":0,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (142, NULL, '{"deleted":0,"record":"cases","name":"Ærø 3","kind":"money","help":"Žluťoučký help","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (143, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","outcome":"lost","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (144, NULL, '{"deleted":0,"name":"Žluťoučký name","position":3,"colour":"#c98a1b","phase":"realisation","outcome":"open","probability":70}');
INSERT INTO journal_values (seq, old, new) VALUES (145, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code"}');
INSERT INTO journal_values (seq, old, new) VALUES (146, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký initials","login":"Žluťoučký login","email":"kontakt@example.dk","phone":"+420224095111","sells":0,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (147, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code"}');
INSERT INTO journal_values (seq, old, new) VALUES (148, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký initials","login":"Žluťoučký login","email":"kontakt@example.dk","phone":"+420224095111","sells":0,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (149, NULL, '{"deleted":0,"team_id":"01a20764c9c97fdb996874919cf531aa","user_id":"01a20764c9c9796ca97ba268b169c347"}');
INSERT INTO journal_values (seq, old, new) VALUES (150, NULL, '{"deleted":0,"table_name":"relation","name":"relation word 4c2634","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (151, NULL, '{"deleted":0,"table_name":"company type","name":"company type word d9fccc","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (152, NULL, '{"deleted":0,"table_name":"industry","name":"industry word 19cfc8","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (153, NULL, '{"deleted":0,"table_name":"district","name":"district word 89c3ef","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (154, NULL, '{"deleted":0,"table_name":"class","name":"class word 12f870","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (155, NULL, '{"deleted":0,"table_name":"payment terms","name":"payment terms word 9a16f2","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (156, NULL, '{"deleted":0,"table_name":"delivery terms","name":"delivery terms word 008a96","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (157, NULL, '{"deleted":0,"table_name":"delivery method","name":"delivery method word e9a05c","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (158, NULL, '{"deleted":0,"number":1003,"local_number":"","name":"Žluťoučký name","street":"Žluťoučký street","street2":"Žluťoučký address line 2","post_code":"Žluťoučký post code","city":"Žluťoučký city","region":"Žluťoučký region","country":"CZ","phone":"+420224095111","fax":"+420224095111","email":"kontakt@example.dk","web":"https://example.dk","register_number":"Žluťoučký register no.","vat_number":"Žluťoučký vat no.","type_id":"01a20764c9cc7834baff9439c335b633","district_id":"01a20764c9ce7dc58367950d53e30416","class_id":"01a20764c9ce7faba339c04468376f5b","salesperson_id":"01a20764c9c9796ca97ba268b169c347","language":"cs","currency":"CZK","payment_terms_id":"01a20764c9cf7fe7938bf606529ef138","delivery_terms_id":"01a20764c9cf77f1a33bc9a52beb1ac1","delivery_method_id":"01a20764c9d07182a48c1160150caa87","credit_limit":5,"no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (159, NULL, '{"deleted":0,"company_id":"01a20764c9d577b7974f8c97d902d696","code_id":"01a20764c9cc73bbbc42f14c72b8b555"}');
INSERT INTO journal_values (seq, old, new) VALUES (160, NULL, '{"deleted":0,"company_id":"01a20764c9d577b7974f8c97d902d696","code_id":"01a20764c8e6786086cdfd033d3fbb38"}');
INSERT INTO journal_values (seq, old, new) VALUES (161, NULL, '{"deleted":0,"company_id":"01a20764c9d577b7974f8c97d902d696","code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (162, NULL, '{"deleted":0,"company_id":"01a20764c9d577b7974f8c97d902d696","code_id":"01a20764c9cd744086e1645d704c975f"}');
INSERT INTO journal_values (seq, old, new) VALUES (163, NULL, '{"deleted":0,"number":1004,"local_number":"","name":"Žluťoučký name","street":"Žluťoučký street","street2":"Žluťoučký address line 2","post_code":"Žluťoučký post code","city":"Žluťoučký city","region":"Žluťoučký region","country":"CZ","phone":"+420224095111","fax":"+420224095111","email":"kontakt@example.dk","web":"https://example.dk","register_number":"Žluťoučký register no.","vat_number":"Žluťoučký vat no.","type_id":"01a20764c9cc7834baff9439c335b633","district_id":"01a20764c9ce7dc58367950d53e30416","class_id":"01a20764c9ce7faba339c04468376f5b","salesperson_id":"01a20764c9c9796ca97ba268b169c347","language":"cs","currency":"CZK","payment_terms_id":"01a20764c9cf7fe7938bf606529ef138","delivery_terms_id":"01a20764c9cf77f1a33bc9a52beb1ac1","delivery_method_id":"01a20764c9d07182a48c1160150caa87","credit_limit":5,"no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (164, NULL, '{"deleted":0,"company_id":"01a20764c9db7c7ab6b6bd317d6a4070","code_id":"01a20764c9cc73bbbc42f14c72b8b555"}');
INSERT INTO journal_values (seq, old, new) VALUES (165, NULL, '{"deleted":0,"company_id":"01a20764c9db7c7ab6b6bd317d6a4070","code_id":"01a20764c8e6786086cdfd033d3fbb38"}');
INSERT INTO journal_values (seq, old, new) VALUES (166, NULL, '{"deleted":0,"company_id":"01a20764c9db7c7ab6b6bd317d6a4070","code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (167, NULL, '{"deleted":0,"company_id":"01a20764c9db7c7ab6b6bd317d6a4070","code_id":"01a20764c9cd744086e1645d704c975f"}');
INSERT INTO journal_values (seq, old, new) VALUES (168, NULL, '{"deleted":0,"record":"cases","name":"Ærø 4","kind":"money","help":"Žluťoučký help","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (169, NULL, '{"deleted":0,"company_id":"01a20764c9db7c7ab6b6bd317d6a4070","field_id":"01a20764c9e07a29aa2f1712c64f746b","text":"Žluťoučký text","number":3,"amount":5,"day":"2026-04-06","yes":0,"code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (170, NULL, '{"deleted":0,"company_id":"01a20764c9db7c7ab6b6bd317d6a4070","purpose":"delivery","name":"Žluťoučký name","street":"Žluťoučký street","street2":"Žluťoučký address line 2","post_code":"Žluťoučký post code","city":"Žluťoučký city","region":"Žluťoučký region","country":"CZ"}');
INSERT INTO journal_values (seq, old, new) VALUES (171, NULL, '{"deleted":0,"company_id":"01a20764c9db7c7ab6b6bd317d6a4070","purpose":"order confirmations","email":"kontakt@example.dk"}');
INSERT INTO journal_values (seq, old, new) VALUES (172, NULL, '{"deleted":0,"table_name":"level","name":"level word d86fe8","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (173, NULL, '{"deleted":0,"table_name":"responsibility","name":"responsibility word af2fd7","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (174, NULL, '{"deleted":0,"title":"Žluťoučký title","first_name":"Žluťoučký first name","last_name":"Žluťoučký last name","company_id":"01a20764c9db7c7ab6b6bd317d6a4070","function":"Žluťoučký function","level_id":"01a20764c9e7735eb5634d5f77b25ce8","email":"kontakt@example.dk","phone":"+420224095111","mobile":"+420224095111","web":"https://example.dk","language":"cs","street":"Žluťoučký street","post_code":"Žluťoučký post code","city":"Žluťoučký city","country":"CZ","no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (175, NULL, '{"deleted":0,"person_id":"01a20764c9e97c9dbafa0451c64eed62","code_id":"01a20764c9e774aa97e25ebccc68601e"}');
INSERT INTO journal_values (seq, old, new) VALUES (176, NULL, '{"deleted":0,"person_id":"01a20764c9e97c9dbafa0451c64eed62","code_id":"01a20764c9477029ac4c98121c9aa447"}');
INSERT INTO journal_values (seq, old, new) VALUES (177, NULL, '{"deleted":0,"title":"Žluťoučký title","first_name":"Žluťoučký first name","last_name":"Žluťoučký last name","company_id":"01a20764c9db7c7ab6b6bd317d6a4070","function":"Žluťoučký function","level_id":"01a20764c9e7735eb5634d5f77b25ce8","email":"kontakt@example.dk","phone":"+420224095111","mobile":"+420224095111","web":"https://example.dk","language":"cs","street":"Žluťoučký street","post_code":"Žluťoučký post code","city":"Žluťoučký city","country":"CZ","no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (178, NULL, '{"deleted":0,"person_id":"01a20764c9ec71878539b7c92556419e","code_id":"01a20764c9e774aa97e25ebccc68601e"}');
INSERT INTO journal_values (seq, old, new) VALUES (179, NULL, '{"deleted":0,"person_id":"01a20764c9ec71878539b7c92556419e","code_id":"01a20764c9477029ac4c98121c9aa447"}');
INSERT INTO journal_values (seq, old, new) VALUES (180, NULL, '{"deleted":0,"person_id":"01a20764c9ec71878539b7c92556419e","code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (181, NULL, '{"deleted":0,"person_id":"01a20764c9ec71878539b7c92556419e","field_id":"01a20764c9e07a29aa2f1712c64f746b","text":"Žluťoučký text","number":3,"amount":5,"day":"2026-04-06","yes":0,"code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (182, NULL, '{"deleted":0,"person_id":"01a20764c9ec71878539b7c92556419e","birthday":"2026-04-06","private_phone":"+420224095111","private_email":"kontakt@example.dk","family":"Žluťoučký family","interests":"Žluťoučký interests","private_notes":"Other words of private notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (183, NULL, '{"deleted":0,"name":"Žluťoučký name","position":3,"colour":"#c98a1b","phase":"realisation","outcome":"open","probability":70}');
INSERT INTO journal_values (seq, old, new) VALUES (184, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","outcome":"lost","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (185, NULL, '{"deleted":0,"number":1003,"local_number":"","company_id":"01a20764c9db7c7ab6b6bd317d6a4070","title":"Žluťoučký title","person_id":"01a20764c9ec71878539b7c92556419e","status_id":"01a20764c9f479a1b5bee2ee6bb4cb45","value":5,"currency":"CZK","probability":70,"follow_up":"2026-04-06","expected_close":"2026-04-06","responsible_id":"01a20764c9c9796ca97ba268b169c347","team_id":"01a20764c9c97fdb996874919cf531aa","priority":"high","created_on":"2026-04-06","started_on":"2026-03-04","ended_on":"2026-04-06","close_reason_id":"01a20764c9f57a4e9245bb59a416bc09","closed":0,"strengths":"Other words of our strengths","weaknesses":"Other words of our weaknesses","next_step":"Žluťoučký next step","next_step_on":"2026-04-06","plan":"Other words of plan and strategy","former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (186, NULL, '{"deleted":0,"case_id":"01a20764c9f57c658f7da16bc5dc4b22","status_id":"01a20764c9f479a1b5bee2ee6bb4cb45","since":"2026-04-06","value":5,"probability":70,"expected_close":"2026-04-06","close_reason_id":"01a20764c9f57a4e9245bb59a416bc09","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (187, NULL, '{"deleted":0,"number":1004,"local_number":"","company_id":"01a20764c9db7c7ab6b6bd317d6a4070","title":"Žluťoučký title","person_id":"01a20764c9ec71878539b7c92556419e","status_id":"01a20764c9f479a1b5bee2ee6bb4cb45","value":5,"currency":"CZK","probability":70,"follow_up":"2026-04-06","expected_close":"2026-04-06","responsible_id":"01a20764c9c9796ca97ba268b169c347","team_id":"01a20764c9c97fdb996874919cf531aa","priority":"high","created_on":"2026-04-06","started_on":"2026-03-04","ended_on":"2026-04-06","close_reason_id":"01a20764c9f57a4e9245bb59a416bc09","closed":0,"strengths":"Other words of our strengths","weaknesses":"Other words of our weaknesses","next_step":"Žluťoučký next step","next_step_on":"2026-04-06","plan":"Other words of plan and strategy","former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (188, NULL, '{"deleted":0,"case_id":"01a20764c9f9767f93c43da7316b6afb","status_id":"01a20764c9f479a1b5bee2ee6bb4cb45","since":"2026-04-06","value":5,"probability":70,"expected_close":"2026-04-06","close_reason_id":"01a20764c9f57a4e9245bb59a416bc09","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (189, NULL, '{"deleted":0,"case_id":"01a20764c9f9767f93c43da7316b6afb","field_id":"01a20764c9e07a29aa2f1712c64f746b","text":"Žluťoučký text","number":3,"amount":5,"day":"2026-04-06","yes":0,"code_id":"01a20764c8e87fe48acddbe15238917c"}');
INSERT INTO journal_values (seq, old, new) VALUES (190, NULL, '{"deleted":0,"case_id":"01a20764c9f9767f93c43da7316b6afb","status_id":"01a20764c9f479a1b5bee2ee6bb4cb45","since":"2026-04-07","until":"2026-04-09","days":3,"value":5,"probability":70,"expected_close":"2026-04-06","close_reason_id":"01a20764c9f57a4e9245bb59a416bc09","current":0}');
INSERT INTO journal_values (seq, old, new) VALUES (191, NULL, '{"deleted":0,"case_id":"01a20764c9f9767f93c43da7316b6afb","company_id":"01a20764c9db7c7ab6b6bd317d6a4070","strengths":"Žluťoučký their strengths","weaknesses":"Žluťoučký their weaknesses","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (192, NULL, '{"deleted":0,"case_id":"01a20764c9f9767f93c43da7316b6afb","person_id":"01a20764c9ec71878539b7c92556419e","role":"advises","attitude":"against us","notes":"Žluťoučký notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (193, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","position":3,"symbol":"call","colour":"#c98a1b","duration":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (194, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","position":3,"symbol":"call","colour":"#c98a1b","duration":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (195, NULL, '{"deleted":0,"name":"Žluťoučký name","category":"Žluťoučký group","type_id":"01a20764ca037fa98c3bb72e9341e3d1","subject":"Žluťoučký subject","direction":"outbound","initiated_by":"them","minutes":3,"cost":5,"currency":"CZK","text":"Other words of text","active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (196, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","notes":"Other words of notes","active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (197, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","notes":"Other words of notes","active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (198, NULL, '{"deleted":0,"plan_id":"01a20764ca0679e280c30baeebbf3af7","position":3,"type_id":"01a20764ca037fa98c3bb72e9341e3d1","subject":"Žluťoučký subject","priority":"high","after":3,"unit":"months","duration":3,"text":"Other words of text"}');
INSERT INTO journal_values (seq, old, new) VALUES (199, NULL, '{"deleted":0,"name":"Žluťoučký name","category":"Žluťoučký group","type_id":"01a20764ca037fa98c3bb72e9341e3d1","subject":"Žluťoučký subject","direction":"outbound","initiated_by":"them","minutes":3,"cost":5,"currency":"CZK","text":"Other words of text","active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (200, NULL, '{"deleted":0,"type_id":"01a20764ca037fa98c3bb72e9341e3d1","subject":"Žluťoučký subject","company_id":"01a20764c9db7c7ab6b6bd317d6a4070","person_id":"01a20764c9ec71878539b7c92556419e","case_id":"01a20764c9f9767f93c43da7316b6afb","planned_on":"2026-04-06","planned_at":1425,"zone":"Europe/Bucharest","duration":3,"all_day":0,"responsible_id":"01a20764c9c9796ca97ba268b169c347","team_id":"01a20764c9c97fdb996874919cf531aa","status":"waiting","priority":"high","place":"Žluťoučký place","direction":"outbound","initiated_by":"them","minutes":3,"cost":5,"currency":"CZK","evaluation":"neutral","failed":0,"reminder":3,"remind_at":"2026-04-06 20:42:00.000000","rrule":"FREQ=DAILY;INTERVAL=3","recurs_from":"closing date","template_id":"01a20764ca087c3eaef3521cb7e5bc6d","uid":"","begins_at":"2026-04-06 20:45:00.000000","ends_at":"2026-04-06 20:48:00.000000","ends_on":"2026-04-06","text":"Other words of text"}');
INSERT INTO journal_values (seq, old, new) VALUES (201, NULL, '{"deleted":0,"type_id":"01a20764ca037fa98c3bb72e9341e3d1","subject":"Žluťoučký subject","company_id":"01a20764c9db7c7ab6b6bd317d6a4070","person_id":"01a20764c9ec71878539b7c92556419e","case_id":"01a20764c9f9767f93c43da7316b6afb","planned_on":"2026-04-06","planned_at":1425,"zone":"Europe/Bucharest","duration":3,"all_day":0,"responsible_id":"01a20764c9c9796ca97ba268b169c347","team_id":"01a20764c9c97fdb996874919cf531aa","status":"waiting","priority":"high","place":"Žluťoučký place","direction":"outbound","initiated_by":"them","minutes":3,"cost":5,"currency":"CZK","evaluation":"neutral","failed":0,"reminder":3,"remind_at":"2026-04-06 20:42:00.000000","rrule":"FREQ=DAILY;INTERVAL=3","recurs_from":"closing date","template_id":"01a20764ca087c3eaef3521cb7e5bc6d","uid":"","begins_at":"2026-04-06 20:45:00.000000","ends_at":"2026-04-06 20:48:00.000000","ends_on":"2026-04-06","text":"Other words of text"}');
INSERT INTO journal_values (seq, old, new) VALUES (202, NULL, '{"deleted":0,"activity_id":"01a20764ca0d72fab3d6458fac53ff72","person_id":"01a20764c9ec71878539b7c92556419e","user_id":"01a20764c9c9796ca97ba268b169c347","name":"Žluťoučký name","email":"kontakt@example.dk","role":"optional","response":"tentative"}');
INSERT INTO journal_values (seq, old, new) VALUES (203, NULL, '{"deleted":0,"activity_id":"01a20764ca0d72fab3d6458fac53ff72","name":"Žluťoučký name","description":"Žluťoučký description","media_type":"","size":0,"sha256":"","text":""}');
INSERT INTO journal_values (seq, old, new) VALUES (204, NULL, '{"deleted":0,"list_name":"Žluťoučký list","name":"Žluťoučký name","owner":"Žluťoučký of","definition":"Other words of definition","position":3}');
INSERT INTO journal_values (seq, old, new) VALUES (205, NULL, '{"deleted":0,"kind":"Žluťoučký table","one":"Žluťoučký one","other":"Žluťoučký the other"}');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('5c172fa46d1a572d96c0faf4dc76c05e', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'relation', 'Customer', '', 0, 1, 1, 'customer', 'customer');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('c21e9f3db80c55c79cd26519f5581f4d', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'relation', 'Supplier', '', 1, 1, 1, 'supplier', 'supplier');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b7722fdaa9ba50b7ab8b8963e9e2c5a6', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'relation', 'Prospect', '', 2, 1, 1, 'prospect', 'prospect');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('cfbf7f34a3305b3ab8bc9af03acf5f52', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'relation', 'Competitor', '', 3, 1, 1, 'competitor', 'competitor');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('babb55d165de5810a96c669f03a85454', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'relation', 'Bank', '', 4, 1, 1, 'bank', 'bank');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('62a9c82c94725dfead39a928cf964d36', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'industry', 'Production', '', 0, 1, 0, 'production', 'production');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f42779a1c5755918921f96116d2b7862', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'industry', 'Distribution', '', 1, 1, 0, 'distribution', 'distribution');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('4dd5cd87fb295bfea400b1adf97070c6', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'industry', 'Retail', '', 2, 1, 0, 'retail', 'retail');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('191e9cb505f653c091b1d0952b5091ab', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'industry', 'Services', '', 3, 1, 0, 'services', 'services');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b1395bde0f6a59f7a5b8726714c85fda', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'industry', 'Construction', '', 4, 1, 0, 'construction', 'construction');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('cd926ec2189c518e80e604ccac0f84b7', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'industry', 'Public sector', '', 5, 1, 0, 'public sector', 'public sector');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('e8363b4e51475a4aa2640fb951a0b213', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'company type', 'Limited company', '', 0, 1, 0, 'limited company', 'limited company');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('1c89de45f7215a8daad484e7f7927e81', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'company type', 'Sole trader', '', 1, 1, 0, 'sole trader', 'sole trader');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('8c54b2e67e725e8caf8af404d14b04f4', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'company type', 'Public body', '', 2, 1, 0, 'public body', 'public body');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f6340c675d835b1e9085874c785fa1fe', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'company type', 'Association', '', 3, 1, 0, 'association', 'association');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('23062138ba635ef5aafcdb88a2e35520', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'class', 'A', '', 0, 1, 0, 'a', 'a');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f0e17198279953a79f9fb7c3eb376b85', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'class', 'B', '', 1, 1, 0, 'b', 'b');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f7b013e6295f5690a8c0a0094080bdcb', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'class', 'C', '', 2, 1, 0, 'c', 'c');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('681b536f6a145d2a893889723e5aa49c', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'level', 'Managing director', '', 0, 1, 0, 'managing director', 'managing director');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('844a145c02d259a2b61226478a571de1', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'level', 'Chief financial officer', '', 1, 1, 0, 'chief financial officer', 'chief financial officer');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('06e1e01011ea50088c57e5e26d3c3401', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'level', 'Head of department', '', 2, 1, 0, 'head of department', 'head of department');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('9dcb37b8adf35a6e809394f54a29d281', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'level', 'Chief accountant', '', 3, 1, 0, 'chief accountant', 'chief accountant');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b113cb7082f15ef98dc55c36ede5d615', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'level', 'Employee', '', 4, 1, 0, 'employee', 'employee');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('bd259363a9f058fdb14096bbd57694df', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'responsibility', 'Sales', '', 0, 1, 0, 'sales', 'sales');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('4844102c57e2599095e6252fb5217bd5', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'responsibility', 'Purchasing', '', 1, 1, 0, 'purchasing', 'purchasing');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('46f0e6add3d656a2a72edc7ad1b076dc', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'responsibility', 'Production', '', 2, 1, 0, 'production', 'production');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f4005b4b18045959a70c87aaa78c908f', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'responsibility', 'Marketing', '', 3, 1, 0, 'marketing', 'marketing');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('fd130ce1b4f952bf917b13719c148ec5', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'responsibility', 'Finance', '', 4, 1, 0, 'finance', 'finance');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('dd6ccf6c2e8359ed9260aedd51c8fef1', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'responsibility', 'IT', '', 5, 1, 0, 'it', 'it');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('6a5992791ba75eb1a19cea43c8ff3b5a', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'responsibility', 'Quality', '', 6, 1, 0, 'quality', 'quality');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('85119d13c1a2575189e1c95a559d5066', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'payment terms', 'Cash in advance', '', 0, 1, 0, 'cash in advance', 'cash in advance');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('befefe9489c25b9fb874a412db0ee7c8', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'payment terms', '8 days net', '', 1, 1, 0, '8 days net', '8 days net');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('a4ef36b503fa55d9af15eec467734097', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'payment terms', '14 days net', '', 2, 1, 0, '14 days net', '14 days net');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('40647888bff5528ead273d6d6dbb45a4', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'payment terms', '30 days net', '', 3, 1, 0, '30 days net', '30 days net');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('e9be3167cf7d58e3a6982e93f93d2976', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery terms', 'EXW', '', 0, 1, 0, 'exw', 'exw');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('0ffaa07b8af35df7a211741d12431008', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery terms', 'FCA', '', 1, 1, 0, 'fca', 'fca');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('8dd8aa3a2af55748869cc3a1ba6463a9', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery terms', 'CPT', '', 2, 1, 0, 'cpt', 'cpt');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('2ad7b53c86aa59418635e1b903593b39', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery terms', 'DAP', '', 3, 1, 0, 'dap', 'dap');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('53627597fc45527f92125f12113924cc', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery terms', 'DDP', '', 4, 1, 0, 'ddp', 'ddp');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('73684abe45dc5012979d9cfe6b674ca5', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery method', 'Own delivery', '', 0, 1, 0, 'own delivery', 'own delivery');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b871612207ed523f9d7f1a0fcf809de5', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery method', 'Carrier', '', 1, 1, 0, 'carrier', 'carrier');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('c39b8e4d0223599ba465e925c4357e73', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery method', 'Parcel', '', 2, 1, 0, 'parcel', 'parcel');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b9a35691ddc653caa025d1693cba6c88', 1, 0, NULL, 0, '2026-11-23 07:52:55.216503', 'maker', '2026-11-23 07:52:55.216503', 'maker', 'delivery method', 'Collected', '', 3, 1, 0, 'collected', 'collected');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8cb707f96814c5576ed3b8f', 1, 0, NULL, 0, '2026-11-23 07:52:55.242135', 'tester', '2026-11-23 07:52:55.242135', 'tester', 'industry', 'Ærø name', 'Ærø code', 12, 1, 0, 'aero name', 'aero name aero code');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e57d748fc38b852a9ae75a', 1, 0, NULL, 0, '2026-11-23 07:52:55.268169', 'tester', '2026-11-23 07:52:55.268169', 'tester', 'relation', 'relation word b3baae', '', 0, 1, 0, 'relation word b3baae', 'relation word b3baae');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e6786086cdfd033d3fbb38', 1, 0, NULL, 0, '2026-11-23 07:52:55.270043', 'tester', '2026-11-23 07:52:55.270043', 'tester', 'relation', 'relation word 3bade6', '', 1, 1, 0, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e7736ba30f78c51ed7c0df', 1, 0, NULL, 0, '2026-11-23 07:52:55.270850', 'tester', '2026-11-23 07:52:55.270850', 'tester', 'company type', 'company type word 35b47e', '', 0, 1, 0, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e7720fa0d57d8805a91279', 1, 0, NULL, 0, '2026-11-23 07:52:55.271403', 'tester', '2026-11-23 07:52:55.271403', 'tester', 'industry', 'industry word 10f828', '', 0, 1, 0, 'industry word 10f828', 'industry word 10f828');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e87fe48acddbe15238917c', 1, 0, NULL, 0, '2026-11-23 07:52:55.271925', 'tester', '2026-11-23 07:52:55.271925', 'tester', 'industry', 'industry word a0cbaa', '', 1, 1, 0, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e8793db3e030121ab5d7c9', 1, 0, NULL, 0, '2026-11-23 07:52:55.272446', 'tester', '2026-11-23 07:52:55.272446', 'tester', 'district', 'district word cc8ea0', '', 0, 1, 0, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e97d7093bc25b40d98f58e', 1, 0, NULL, 0, '2026-11-23 07:52:55.272953', 'tester', '2026-11-23 07:52:55.272953', 'tester', 'class', 'class word 1af8ea', '', 0, 1, 0, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8e975c2b915b98827fa9c82', 1, 0, NULL, 0, '2026-11-23 07:52:55.273495', 'tester', '2026-11-23 07:52:55.273495', 'tester', 'payment terms', 'payment terms word 4677a1', '', 0, 1, 0, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8ea720d9062e019332043d1', 1, 0, NULL, 0, '2026-11-23 07:52:55.273989', 'tester', '2026-11-23 07:52:55.273989', 'tester', 'delivery terms', 'delivery terms word 43f562', '', 0, 1, 0, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c8ea77669b684c42752ffeef', 1, 0, NULL, 0, '2026-11-23 07:52:55.274478', 'tester', '2026-11-23 07:52:55.274478', 'tester', 'delivery method', 'delivery method word 20e319', '', 0, 1, 0, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c945750884ca05f9e66bfb02', 1, 0, NULL, 0, '2026-11-23 07:52:55.365564', 'tester', '2026-11-23 07:52:55.365564', 'tester', 'level', 'level word 83298b', '', 0, 1, 0, 'level word 83298b', 'level word 83298b');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c94672ee996c55addec10015', 1, 0, NULL, 0, '2026-11-23 07:52:55.366227', 'tester', '2026-11-23 07:52:55.366227', 'tester', 'responsibility', 'responsibility word d96c88', '', 0, 1, 0, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9477029ac4c98121c9aa447', 1, 0, NULL, 0, '2026-11-23 07:52:55.366820', 'tester', '2026-11-23 07:52:55.366820', 'tester', 'responsibility', 'responsibility word c8fc3b', '', 1, 1, 0, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9c57809952ed391140fbdd4', 1, 0, NULL, 0, '2026-11-23 07:52:55.492816', 'tester', '2026-11-23 07:52:55.492816', 'tester', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, 0, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9cc73bbbc42f14c72b8b555', 1, 0, NULL, 0, '2026-11-23 07:52:55.500044', 'tester', '2026-11-23 07:52:55.500044', 'tester', 'relation', 'relation word 4c2634', '', 2, 1, 0, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9cc7834baff9439c335b633', 1, 0, NULL, 0, '2026-11-23 07:52:55.500776', 'tester', '2026-11-23 07:52:55.500776', 'tester', 'company type', 'company type word d9fccc', '', 1, 1, 0, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9cd744086e1645d704c975f', 1, 0, NULL, 0, '2026-11-23 07:52:55.501300', 'tester', '2026-11-23 07:52:55.501300', 'tester', 'industry', 'industry word 19cfc8', '', 2, 1, 0, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9ce7dc58367950d53e30416', 1, 0, NULL, 0, '2026-11-23 07:52:55.501793', 'tester', '2026-11-23 07:52:55.501793', 'tester', 'district', 'district word 89c3ef', '', 1, 1, 0, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9ce7faba339c04468376f5b', 1, 0, NULL, 0, '2026-11-23 07:52:55.502385', 'tester', '2026-11-23 07:52:55.502385', 'tester', 'class', 'class word 12f870', '', 1, 1, 0, 'class word 12f870', 'class word 12f870');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9cf7fe7938bf606529ef138', 1, 0, NULL, 0, '2026-11-23 07:52:55.502959', 'tester', '2026-11-23 07:52:55.502959', 'tester', 'payment terms', 'payment terms word 9a16f2', '', 1, 1, 0, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9cf77f1a33bc9a52beb1ac1', 1, 0, NULL, 0, '2026-11-23 07:52:55.503467', 'tester', '2026-11-23 07:52:55.503467', 'tester', 'delivery terms', 'delivery terms word 008a96', '', 1, 1, 0, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9d07182a48c1160150caa87', 1, 0, NULL, 0, '2026-11-23 07:52:55.503965', 'tester', '2026-11-23 07:52:55.503965', 'tester', 'delivery method', 'delivery method word e9a05c', '', 1, 1, 0, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9e7735eb5634d5f77b25ce8', 1, 0, NULL, 0, '2026-11-23 07:52:55.526974', 'tester', '2026-11-23 07:52:55.526974', 'tester', 'level', 'level word d86fe8', '', 1, 1, 0, 'level word d86fe8', 'level word d86fe8');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a20764c9e774aa97e25ebccc68601e', 1, 0, NULL, 0, '2026-11-23 07:52:55.527590', 'tester', '2026-11-23 07:52:55.527590', 'tester', 'responsibility', 'responsibility word af2fd7', '', 2, 1, 0, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO company_settings (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, key, value, key_key) VALUES ('3ec3914c550a5dc78a1363288e1ffc9d', 1, 0, NULL, 0, '2026-11-23 07:52:55.210097', 'maker', '2026-11-23 07:52:55.210097', 'maker', 'currency', '"EUR"', 'currency');
INSERT INTO company_settings (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, key, value, key_key) VALUES ('01a20764c8c977088b899aaaf8aa7f81', 1, 0, NULL, 0, '2026-11-23 07:52:55.239527', 'tester', '2026-11-23 07:52:55.239527', 'tester', 'Ærø setting', 'First line of value
second line', 'aero setting');
INSERT INTO company_settings (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, key, value, key_key) VALUES ('01a20764c9c47893b4372e5abde726f0', 1, 0, NULL, 0, '2026-11-23 07:52:55.492185', 'tester', '2026-11-23 07:52:55.492185', 'tester', 'Žluťoučký setting', 'Other words of value', 'zlutoucky setting');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a20764c8d07bf2af12d3632a236143', 1, 0, NULL, 0, '2026-11-23 07:52:55.246924', 'tester', '2026-11-23 07:52:55.246924', 'tester', 'persons', 'Ærø 1', 'number', 'Ærø help', 12, 1, 'aero 1', 'aero 1');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a20764c937798db62de3d39fba45ae', 1, 0, NULL, 0, '2026-11-23 07:52:55.350876', 'tester', '2026-11-23 07:52:55.350876', 'tester', 'persons', 'Ærø 2', 'number', 'Ærø help', 12, 1, 'aero 2', 'aero 2');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a20764c9c67f6ab5075be9e584f5de', 1, 0, NULL, 0, '2026-11-23 07:52:55.494056', 'tester', '2026-11-23 07:52:55.494056', 'tester', 'cases', 'Ærø 3', 'money', 'Žluťoučký help', 3, 0, 'aero 3', 'aero 3');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a20764c9e07a29aa2f1712c64f746b', 1, 0, NULL, 0, '2026-11-23 07:52:55.520660', 'tester', '2026-11-23 07:52:55.520660', 'tester', 'cases', 'Ærø 4', 'money', 'Žluťoučký help', 3, 0, 'aero 4', 'aero 4');
INSERT INTO not_duplicates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, kind, one, other, kind_key) VALUES ('01a20764c9c379f6b818e4710f08b561', 1, 0, NULL, 0, '2026-11-23 07:52:55.490611', 'tester', '2026-11-23 07:52:55.490611', 'tester', 'Ærø table', 'Ærø one', 'Ærø the other', 'aero table');
INSERT INTO not_duplicates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, kind, one, other, kind_key) VALUES ('01a20764ca1278d3b24b1b446d12eefc', 1, 0, NULL, 0, '2026-11-23 07:52:55.569791', 'tester', '2026-11-23 07:52:55.569791', 'tester', 'Žluťoučký table', 'Žluťoučký one', 'Žluťoučký the other', 'zlutoucky table');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a20764c8d8776a934a672b2349227d', 1, 0, NULL, 0, '2026-11-23 07:52:55.255597', 'tester', '2026-11-23 07:52:55.255597', 'tester', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a20764c8db767bbf12f65370b6d272', 2, 0, NULL, 0, '2026-11-23 07:52:55.259339', 'tester', '2026-11-23 07:52:55.264949', 'tester', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a20764c9c8745d8505743409075921', 1, 0, NULL, 0, '2026-11-23 07:52:55.495935', 'tester', '2026-11-23 07:52:55.495935', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a20764c9c97fdb996874919cf531aa', 2, 0, NULL, 0, '2026-11-23 07:52:55.497104', 'tester', '2026-11-23 07:52:55.499058', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a20764c8da7b289991b798703bd1ca', 1, 0, NULL, 0, '2026-11-23 07:52:55.257417', 'tester', '2026-11-23 07:52:55.257417', 'tester', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', 1, 1, 'aero name', 'aero name aero initials');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a20764c8dc75bd883cb4d9da84b640', 1, 0, NULL, 0, '2026-11-23 07:52:55.259986', 'tester', '2026-11-23 07:52:55.259986', 'tester', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', 1, 1, 'aero name', 'aero name aero initials');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a20764c9c87c5684971f9bc9ef7e1b', 1, 0, NULL, 0, '2026-11-23 07:52:55.496536', 'tester', '2026-11-23 07:52:55.496536', 'tester', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', 0, 0, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a20764c9c9796ca97ba268b169c347', 1, 0, NULL, 0, '2026-11-23 07:52:55.497626', 'tester', '2026-11-23 07:52:55.497626', 'tester', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', 0, 0, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO saved_views (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, list_name, name, owner, definition, position, name_key, search_key) VALUES ('01a20764c9c1756f8e4e098bcf8061aa', 1, 0, NULL, 0, '2026-11-23 07:52:55.488904', 'tester', '2026-11-23 07:52:55.488904', 'tester', 'Ærø list', 'Ærø name', 'Ærø of', 'First line of definition
second line', 12, 'aero name', 'aero name');
INSERT INTO saved_views (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, list_name, name, owner, definition, position, name_key, search_key) VALUES ('01a20764ca117547a384b9ea7346fd7e', 1, 0, NULL, 0, '2026-11-23 07:52:55.569238', 'tester', '2026-11-23 07:52:55.569238', 'tester', 'Žluťoučký list', 'Žluťoučký name', 'Žluťoučký of', 'Other words of definition', 3, 'zlutoucky name', 'zlutoucky name');
INSERT INTO activity_templates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, category, type_id, subject, direction, initiated_by, minutes, cost, currency, text, active, name_key, search_key) VALUES ('01a20764c99c7186a6c8e14342e6a277', 1, 0, NULL, 0, '2026-11-23 07:52:55.450257', 'tester', '2026-11-23 07:52:55.450257', 'tester', 'Ærø name', 'Ærø group', '01a20764c99871c4afe47c3e9ceb3a3b', 'Ærø subject', 'inbound', 'us', 12, 123450, 'SEK', 'First line of text
second line', 1, 'aero name', 'aero name aero group aero subject');
INSERT INTO activity_templates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, category, type_id, subject, direction, initiated_by, minutes, cost, currency, text, active, name_key, search_key) VALUES ('01a20764c9a57326847ca378d1df2091', 1, 0, NULL, 0, '2026-11-23 07:52:55.461434', 'tester', '2026-11-23 07:52:55.461434', 'tester', 'Ærø name', 'Ærø group', '01a20764c99871c4afe47c3e9ceb3a3b', 'Ærø subject', 'inbound', 'us', 12, 123450, 'SEK', 'First line of text
second line', 1, 'aero name', 'aero name aero group aero subject');
INSERT INTO activity_templates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, category, type_id, subject, direction, initiated_by, minutes, cost, currency, text, active, name_key, search_key) VALUES ('01a20764ca047269a9249af9c873c053', 1, 0, NULL, 0, '2026-11-23 07:52:55.556709', 'tester', '2026-11-23 07:52:55.556709', 'tester', 'Žluťoučký name', 'Žluťoučký group', '01a20764ca037fa98c3bb72e9341e3d1', 'Žluťoučký subject', 'outbound', 'them', 3, 5, 'CZK', 'Other words of text', 0, 'zlutoucky name', 'zlutoucky name zlutoucky group zlutoucky subject');
INSERT INTO activity_templates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, category, type_id, subject, direction, initiated_by, minutes, cost, currency, text, active, name_key, search_key) VALUES ('01a20764ca087c3eaef3521cb7e5bc6d', 1, 0, NULL, 0, '2026-11-23 07:52:55.560592', 'tester', '2026-11-23 07:52:55.560592', 'tester', 'Žluťoučký name', 'Žluťoučký group', '01a20764ca037fa98c3bb72e9341e3d1', 'Žluťoučký subject', 'outbound', 'them', 3, 5, 'CZK', 'Other words of text', 0, 'zlutoucky name', 'zlutoucky name zlutoucky group zlutoucky subject');
INSERT INTO plan_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, plan_id, position, type_id, subject, priority, after, unit, duration, text) VALUES ('01a20764c9a37288a7f1081fefb1d6a0', 1, 0, NULL, 0, '2026-11-23 07:52:55.458062', 'tester', '2026-11-23 07:52:55.458062', 'tester', '01a20764c99e7cf68fec176662b5e33d', 12, '01a20764c99871c4afe47c3e9ceb3a3b', 'Ærø subject', 'normal', 12, 'weeks', 12, 'First line of text
second line');
INSERT INTO plan_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, plan_id, position, type_id, subject, priority, after, unit, duration, text) VALUES ('01a20764ca0770c2b733ddf01934379c', 1, 0, NULL, 0, '2026-11-23 07:52:55.559202', 'tester', '2026-11-23 07:52:55.559202', 'tester', '01a20764ca0679e280c30baeebbf3af7', 3, '01a20764ca037fa98c3bb72e9341e3d1', 'Žluťoučký subject', 'high', 3, 'months', 3, 'Other words of text');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a20764c92171aca564335e7921f53b', 1, 0, NULL, 0, '2026-11-23 07:52:55.327516', 'tester', '2026-11-23 07:52:55.327516', 'tester', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a20764c8e7736ba30f78c51ed7c0df', '01a20764c8e8793db3e030121ab5d7c9', '01a20764c8e97d7093bc25b40d98f58e', '01a20764c8dc75bd883cb4d9da84b640', 'da', 'SEK', '01a20764c8e975c2b915b98827fa9c82', '01a20764c8ea720d9062e019332043d1', '01a20764c8ea77669b684c42752ffeef', 123450, 1, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a20764c92c73bd8b79bb4113e72a7b', 5, 0, NULL, 0, '2026-11-23 07:52:55.340078', 'tester', '2026-11-23 07:52:55.363362', 'tester', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a20764c8e7736ba30f78c51ed7c0df', '01a20764c8e8793db3e030121ab5d7c9', '01a20764c8e97d7093bc25b40d98f58e', '01a20764c8dc75bd883cb4d9da84b640', 'da', 'SEK', '01a20764c8e975c2b915b98827fa9c82', '01a20764c8ea720d9062e019332043d1', '01a20764c8ea77669b684c42752ffeef', 123450, 1, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a20764c9d577b7974f8c97d902d696', 1, 0, NULL, 0, '2026-11-23 07:52:55.508863', 'tester', '2026-11-23 07:52:55.508863', 'tester', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a20764c9cc7834baff9439c335b633', '01a20764c9ce7dc58367950d53e30416', '01a20764c9ce7faba339c04468376f5b', '01a20764c9c9796ca97ba268b169c347', 'cs', 'CZK', '01a20764c9cf7fe7938bf606529ef138', '01a20764c9cf77f1a33bc9a52beb1ac1', '01a20764c9d07182a48c1160150caa87', 5, 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a20764c9db7c7ab6b6bd317d6a4070', 5, 0, NULL, 0, '2026-11-23 07:52:55.515009', 'tester', '2026-11-23 07:52:55.525941', 'tester', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a20764c9cc7834baff9439c335b633', '01a20764c9ce7dc58367950d53e30416', '01a20764c9ce7faba339c04468376f5b', '01a20764c9c9796ca97ba268b169c347', 'cs', 'CZK', '01a20764c9cf7fe7938bf606529ef138', '01a20764c9cf77f1a33bc9a52beb1ac1', '01a20764c9d07182a48c1160150caa87', 5, 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO team_members (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, team_id, user_id) VALUES ('01a20764c8e370e9becd97bb4aecdd9e', 1, 0, NULL, 0, '2026-11-23 07:52:55.264949', 'tester', '2026-11-23 07:52:55.264949', 'tester', '01a20764c8db767bbf12f65370b6d272', '01a20764c8dc75bd883cb4d9da84b640');
INSERT INTO team_members (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, team_id, user_id) VALUES ('01a20764c9cb7c5697e1864cba93e44b', 1, 0, NULL, 0, '2026-11-23 07:52:55.499058', 'tester', '2026-11-23 07:52:55.499058', 'tester', '01a20764c9c97fdb996874919cf531aa', '01a20764c9c9796ca97ba268b169c347');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('127dfabaa6ea51b4a461ffeaf43bb533', 1, 0, NULL, 0, '2026-11-23 07:52:55.335523', 'tester', '2026-11-23 07:52:55.335523', 'tester', '01a20764c92171aca564335e7921f53b', '01a20764c8e6786086cdfd033d3fbb38');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('01d6efed09c05f789a868661ccdfb597', 1, 0, NULL, 0, '2026-11-23 07:52:55.335523', 'tester', '2026-11-23 07:52:55.335523', 'tester', '01a20764c92171aca564335e7921f53b', '01a20764c8e57d748fc38b852a9ae75a');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('eda07d1f3ac85d21a29d005f3448fe8b', 1, 0, NULL, 0, '2026-11-23 07:52:55.335523', 'tester', '2026-11-23 07:52:55.335523', 'tester', '01a20764c92171aca564335e7921f53b', '01a20764c8e87fe48acddbe15238917c');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('7226b85cf2a45a26a5d059e41d63a166', 1, 0, NULL, 0, '2026-11-23 07:52:55.335523', 'tester', '2026-11-23 07:52:55.335523', 'tester', '01a20764c92171aca564335e7921f53b', '01a20764c8e7720fa0d57d8805a91279');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('b1551e37525b580d9131fb0d36e87c7c', 1, 0, NULL, 0, '2026-11-23 07:52:55.343751', 'tester', '2026-11-23 07:52:55.343751', 'tester', '01a20764c92c73bd8b79bb4113e72a7b', '01a20764c8e6786086cdfd033d3fbb38');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('5604bcde6c90561d968fbabdb40cd238', 1, 0, NULL, 0, '2026-11-23 07:52:55.343751', 'tester', '2026-11-23 07:52:55.343751', 'tester', '01a20764c92c73bd8b79bb4113e72a7b', '01a20764c8e57d748fc38b852a9ae75a');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('6eaa076b40cf53c091e35a4400d21c00', 1, 0, NULL, 0, '2026-11-23 07:52:55.343751', 'tester', '2026-11-23 07:52:55.343751', 'tester', '01a20764c92c73bd8b79bb4113e72a7b', '01a20764c8e87fe48acddbe15238917c');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('46a291def78b570b8809af2a46df11e8', 1, 0, NULL, 0, '2026-11-23 07:52:55.343751', 'tester', '2026-11-23 07:52:55.343751', 'tester', '01a20764c92c73bd8b79bb4113e72a7b', '01a20764c8e7720fa0d57d8805a91279');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('0e34e09889c35a288d28b23b8ebd05dc', 1, 0, NULL, 0, '2026-11-23 07:52:55.512019', 'tester', '2026-11-23 07:52:55.512019', 'tester', '01a20764c9d577b7974f8c97d902d696', '01a20764c9cc73bbbc42f14c72b8b555');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('0327bc3317f65bf29a088e279692829b', 1, 0, NULL, 0, '2026-11-23 07:52:55.512019', 'tester', '2026-11-23 07:52:55.512019', 'tester', '01a20764c9d577b7974f8c97d902d696', '01a20764c8e6786086cdfd033d3fbb38');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('74f6538356fc538abaf2cc23c195a001', 1, 0, NULL, 0, '2026-11-23 07:52:55.512019', 'tester', '2026-11-23 07:52:55.512019', 'tester', '01a20764c9d577b7974f8c97d902d696', '01a20764c8e87fe48acddbe15238917c');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('0a61fb341b7154118419b66cd1afd0b4', 1, 0, NULL, 0, '2026-11-23 07:52:55.512019', 'tester', '2026-11-23 07:52:55.512019', 'tester', '01a20764c9d577b7974f8c97d902d696', '01a20764c9cd744086e1645d704c975f');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('e1ed54506ad25ff8939753f76eaa1ee5', 1, 0, NULL, 0, '2026-11-23 07:52:55.517732', 'tester', '2026-11-23 07:52:55.517732', 'tester', '01a20764c9db7c7ab6b6bd317d6a4070', '01a20764c9cc73bbbc42f14c72b8b555');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('97af6a7c2a205ea387b8867aa28ac0bc', 1, 0, NULL, 0, '2026-11-23 07:52:55.517732', 'tester', '2026-11-23 07:52:55.517732', 'tester', '01a20764c9db7c7ab6b6bd317d6a4070', '01a20764c8e6786086cdfd033d3fbb38');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('f1214417ffb05b74aaeaa2e7c8db9937', 1, 0, NULL, 0, '2026-11-23 07:52:55.517732', 'tester', '2026-11-23 07:52:55.517732', 'tester', '01a20764c9db7c7ab6b6bd317d6a4070', '01a20764c8e87fe48acddbe15238917c');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('d92999e7b5105618b0b0894edd15407c', 1, 0, NULL, 0, '2026-11-23 07:52:55.517732', 'tester', '2026-11-23 07:52:55.517732', 'tester', '01a20764c9db7c7ab6b6bd317d6a4070', '01a20764c9cd744086e1645d704c975f');
INSERT INTO addresses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, name, street, street2, post_code, city, region, country) VALUES ('01a20764c9417fbab8b77aa68a6973ca', 1, 0, NULL, 0, '2026-11-23 07:52:55.360006', 'tester', '2026-11-23 07:52:55.360006', 'tester', '01a20764c92c73bd8b79bb4113e72a7b', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO addresses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, name, street, street2, post_code, city, region, country) VALUES ('01a20764c9e470149314979e5673cb82', 1, 0, NULL, 0, '2026-11-23 07:52:55.524376', 'tester', '2026-11-23 07:52:55.524376', 'tester', '01a20764c9db7c7ab6b6bd317d6a4070', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO company_emails (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, email) VALUES ('01a20764c9447165be263114524a2cc0', 1, 0, NULL, 0, '2026-11-23 07:52:55.363362', 'tester', '2026-11-23 07:52:55.363362', 'tester', '01a20764c92c73bd8b79bb4113e72a7b', 'quotes', 'eva.novak@firma.cz');
INSERT INTO company_emails (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, email) VALUES ('01a20764c9e67f1aa096ec0955d51ac1', 1, 0, NULL, 0, '2026-11-23 07:52:55.525941', 'tester', '2026-11-23 07:52:55.525941', 'tester', '01a20764c9db7c7ab6b6bd317d6a4070', 'order confirmations', 'kontakt@example.dk');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a20764c94a7430af1fef227c61972a', 1, 0, NULL, 0, '2026-11-23 07:52:55.369036', 'tester', '2026-11-23 07:52:55.369036', 'tester', 'Ærø title', 'Ærø first name', 'Ærø last name', '01a20764c92c73bd8b79bb4113e72a7b', 'Ærø function', '01a20764c945750884ca05f9e66bfb02', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', 1, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a20764c95274bda43a325a25dc9b9d', 4, 0, NULL, 0, '2026-11-23 07:52:55.378178', 'tester', '2026-11-23 07:52:55.397966', 'tester', 'Ærø title', 'Ærø first name', 'Ærø last name', '01a20764c92c73bd8b79bb4113e72a7b', 'Ærø function', '01a20764c945750884ca05f9e66bfb02', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', 1, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a20764c9e97c9dbafa0451c64eed62', 1, 0, NULL, 0, '2026-11-23 07:52:55.528705', 'tester', '2026-11-23 07:52:55.528705', 'tester', 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a20764c9db7c7ab6b6bd317d6a4070', 'Žluťoučký function', '01a20764c9e7735eb5634d5f77b25ce8', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a20764c9ec71878539b7c92556419e', 4, 0, NULL, 0, '2026-11-23 07:52:55.531954', 'tester', '2026-11-23 07:52:55.539259', 'tester', 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a20764c9db7c7ab6b6bd317d6a4070', 'Žluťoučký function', '01a20764c9e7735eb5634d5f77b25ce8', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO company_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('1541b08f824953e7b992ffed25ea6949', 1, 0, NULL, 0, '2026-11-23 07:52:55.355789', 'tester', '2026-11-23 07:52:55.355789', 'tester', '01a20764c92c73bd8b79bb4113e72a7b', '01a20764c937798db62de3d39fba45ae', 'Ærø text', 12, 123450, '2026-03-05', 1, '01a20764c8e7720fa0d57d8805a91279', 'aero text');
INSERT INTO company_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('17c6a069e8c253eaa129c5f4bd485951', 1, 0, NULL, 0, '2026-11-23 07:52:55.522503', 'tester', '2026-11-23 07:52:55.522503', 'tester', '01a20764c9db7c7ab6b6bd317d6a4070', '01a20764c9e07a29aa2f1712c64f746b', 'Žluťoučký text', 3, 5, '2026-04-06', 0, '01a20764c8e87fe48acddbe15238917c', 'zlutoucky text');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a20764c96a763c94657442db779044', 1, 0, NULL, 0, '2026-11-23 07:52:55.407138', 'tester', '2026-11-23 07:52:55.407138', 'tester', 1001, '', '01a20764c92c73bd8b79bb4113e72a7b', 'Ærø title', '01a20764c95274bda43a325a25dc9b9d', '01a20764c968730dbf13fbcb8a4b6cc1', 123450, 'SEK', 40, '2026-03-05', '2026-03-05', '01a20764c8dc75bd883cb4d9da84b640', '01a20764c8db767bbf12f65370b6d272', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a20764c969734098267e95837a7a88', 0, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a20764c97b755f8d6f2644a5a397e1', 5, 0, NULL, 0, '2026-11-23 07:52:55.421489', 'tester', '2026-11-23 07:52:55.443812', 'tester', 1002, '', '01a20764c92c73bd8b79bb4113e72a7b', 'Ærø title', '01a20764c95274bda43a325a25dc9b9d', '01a20764c968730dbf13fbcb8a4b6cc1', 123450, 'SEK', 40, '2026-03-05', '2026-03-05', '01a20764c8dc75bd883cb4d9da84b640', '01a20764c8db767bbf12f65370b6d272', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a20764c969734098267e95837a7a88', 0, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a20764c9f57c658f7da16bc5dc4b22', 1, 0, NULL, 0, '2026-11-23 07:52:55.543558', 'tester', '2026-11-23 07:52:55.543558', 'tester', 1003, '', '01a20764c9db7c7ab6b6bd317d6a4070', 'Žluťoučký title', '01a20764c9ec71878539b7c92556419e', '01a20764c9f479a1b5bee2ee6bb4cb45', 5, 'CZK', 70, '2026-04-06', '2026-04-06', '01a20764c9c9796ca97ba268b169c347', '01a20764c9c97fdb996874919cf531aa', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a20764c9f57a4e9245bb59a416bc09', 0, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a20764c9f9767f93c43da7316b6afb', 5, 0, NULL, 0, '2026-11-23 07:52:55.546744', 'tester', '2026-11-23 07:52:55.554127', 'tester', 1004, '', '01a20764c9db7c7ab6b6bd317d6a4070', 'Žluťoučký title', '01a20764c9ec71878539b7c92556419e', '01a20764c9f479a1b5bee2ee6bb4cb45', 5, 'CZK', 70, '2026-04-06', '2026-04-06', '01a20764c9c9796ca97ba268b169c347', '01a20764c9c97fdb996874919cf531aa', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a20764c9f57a4e9245bb59a416bc09', 0, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('2dc3b1eb1fa15a6da89c494d559f252c', 1, 0, NULL, 0, '2026-11-23 07:52:55.375138', 'tester', '2026-11-23 07:52:55.375138', 'tester', '01a20764c94a7430af1fef227c61972a', '01a20764c94672ee996c55addec10015');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('105d718bd08850978375f9590abd0138', 1, 0, NULL, 0, '2026-11-23 07:52:55.375138', 'tester', '2026-11-23 07:52:55.375138', 'tester', '01a20764c94a7430af1fef227c61972a', '01a20764c9477029ac4c98121c9aa447');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('f544b654be20598ab44664eb3af960ee', 1, 0, NULL, 0, '2026-11-23 07:52:55.380333', 'tester', '2026-11-23 07:52:55.380333', 'tester', '01a20764c95274bda43a325a25dc9b9d', '01a20764c94672ee996c55addec10015');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('d9a29d41146750099200585d6b5afe5d', 1, 0, NULL, 0, '2026-11-23 07:52:55.380333', 'tester', '2026-11-23 07:52:55.380333', 'tester', '01a20764c95274bda43a325a25dc9b9d', '01a20764c9477029ac4c98121c9aa447');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('640007eb1c0d52b281473dd4e603b563', 1, 0, NULL, 0, '2026-11-23 07:52:55.385603', 'tester', '2026-11-23 07:52:55.385603', 'tester', '01a20764c95274bda43a325a25dc9b9d', '01a20764c8e7720fa0d57d8805a91279');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('ebc05e115b8652ec91204e397f3f109b', 1, 0, NULL, 0, '2026-11-23 07:52:55.530528', 'tester', '2026-11-23 07:52:55.530528', 'tester', '01a20764c9e97c9dbafa0451c64eed62', '01a20764c9e774aa97e25ebccc68601e');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('b9e5dd4f922b5df8a9ce153fbe0f75df', 1, 0, NULL, 0, '2026-11-23 07:52:55.530528', 'tester', '2026-11-23 07:52:55.530528', 'tester', '01a20764c9e97c9dbafa0451c64eed62', '01a20764c9477029ac4c98121c9aa447');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('8dcce4d09acf5929aec0e181376efc52', 1, 0, NULL, 0, '2026-11-23 07:52:55.533644', 'tester', '2026-11-23 07:52:55.533644', 'tester', '01a20764c9ec71878539b7c92556419e', '01a20764c9e774aa97e25ebccc68601e');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('074aec849985570b98a4cdd438bb44ac', 1, 0, NULL, 0, '2026-11-23 07:52:55.533644', 'tester', '2026-11-23 07:52:55.533644', 'tester', '01a20764c9ec71878539b7c92556419e', '01a20764c9477029ac4c98121c9aa447');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('450123c8a1235728a34e2c8c34b781ad', 1, 0, NULL, 0, '2026-11-23 07:52:55.535333', 'tester', '2026-11-23 07:52:55.535333', 'tester', '01a20764c9ec71878539b7c92556419e', '01a20764c8e87fe48acddbe15238917c');
INSERT INTO person_private (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, birthday, private_phone, private_email, family, interests, private_notes) VALUES ('01a20764c95274bda43a325a25dc9b9d', 1, 0, NULL, 0, '2026-11-23 07:52:55.397966', 'tester', '2026-11-23 07:52:55.397966', 'tester', '01a20764c95274bda43a325a25dc9b9d', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO person_private (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, birthday, private_phone, private_email, family, interests, private_notes) VALUES ('01a20764c9ec71878539b7c92556419e', 1, 0, NULL, 0, '2026-11-23 07:52:55.539259', 'tester', '2026-11-23 07:52:55.539259', 'tester', '01a20764c9ec71878539b7c92556419e', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO person_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('1c5d03ab196d5b94ac1599bf5d99cd8b', 1, 0, NULL, 0, '2026-11-23 07:52:55.392517', 'tester', '2026-11-23 07:52:55.392517', 'tester', '01a20764c95274bda43a325a25dc9b9d', '01a20764c937798db62de3d39fba45ae', 'Ærø text', 12, 123450, '2026-03-05', 1, '01a20764c8e7720fa0d57d8805a91279', 'aero text');
INSERT INTO person_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('4e7400013b6f57d7b8e813cc65020d62', 1, 0, NULL, 0, '2026-11-23 07:52:55.537364', 'tester', '2026-11-23 07:52:55.537364', 'tester', '01a20764c9ec71878539b7c92556419e', '01a20764c9e07a29aa2f1712c64f746b', 'Žluťoučký text', 3, 5, '2026-04-06', 0, '01a20764c8e87fe48acddbe15238917c', 'zlutoucky text');
INSERT INTO activities (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, type_id, subject, company_id, person_id, case_id, planned_on, planned_at, zone, duration, all_day, responsible_id, team_id, status, priority, done_on, completed_by_id, place, direction, initiated_by, minutes, cost, currency, evaluation, failed, reminder, remind_at, reminded_at, snoozed_until, rrule, recurs_from, parent_id, template_id, plan_id, uid, begins_at, ends_at, ends_on, text, subject_key, search_key) VALUES ('01a20764c9b07102ba9b0a8e1816b653', 1, 0, NULL, 0, '2026-11-23 07:52:55.469475', 'tester', '2026-11-23 07:52:55.469475', 'tester', '01a20764c99871c4afe47c3e9ceb3a3b', 'Ærø subject', '01a20764c92c73bd8b79bb4113e72a7b', '01a20764c95274bda43a325a25dc9b9d', '01a20764c97b755f8d6f2644a5a397e1', '2026-03-05', 570, 'Europe/Copenhagen', 12, 1, '01a20764c8dc75bd883cb4d9da84b640', '01a20764c8db767bbf12f65370b6d272', 'in progress', 'normal', NULL, NULL, 'Ærø place', 'inbound', 'us', 12, 123450, 'SEK', 'positive', 1, 12, '2026-03-05 06:48:00.000000', NULL, NULL, 'FREQ=WEEKLY;BYDAY=MO', 'due date', NULL, '01a20764c9a57326847ca378d1df2091', NULL, '', NULL, NULL, '2026-03-05', 'First line of text
second line', 'aero subject', 'aero subject aero place');
INSERT INTO activities (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, type_id, subject, company_id, person_id, case_id, planned_on, planned_at, zone, duration, all_day, responsible_id, team_id, status, priority, done_on, completed_by_id, place, direction, initiated_by, minutes, cost, currency, evaluation, failed, reminder, remind_at, reminded_at, snoozed_until, rrule, recurs_from, parent_id, template_id, plan_id, uid, begins_at, ends_at, ends_on, text, subject_key, search_key) VALUES ('01a20764c9b47a09a6a806b44d4dd6de', 3, 0, NULL, 0, '2026-11-23 07:52:55.475923', 'tester', '2026-11-23 07:52:55.486767', 'tester', '01a20764c99871c4afe47c3e9ceb3a3b', 'Ærø subject', '01a20764c92c73bd8b79bb4113e72a7b', '01a20764c95274bda43a325a25dc9b9d', '01a20764c97b755f8d6f2644a5a397e1', '2026-03-05', 570, 'Europe/Copenhagen', 12, 1, '01a20764c8dc75bd883cb4d9da84b640', '01a20764c8db767bbf12f65370b6d272', 'in progress', 'normal', NULL, NULL, 'Ærø place', 'inbound', 'us', 12, 123450, 'SEK', 'positive', 1, 12, '2026-03-05 06:48:00.000000', NULL, NULL, 'FREQ=WEEKLY;BYDAY=MO', 'due date', NULL, '01a20764c9a57326847ca378d1df2091', NULL, '', NULL, NULL, '2026-03-05', 'First line of text
second line', 'aero subject', 'aero subject aero place');
INSERT INTO activities (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, type_id, subject, company_id, person_id, case_id, planned_on, planned_at, zone, duration, all_day, responsible_id, team_id, status, priority, done_on, completed_by_id, place, direction, initiated_by, minutes, cost, currency, evaluation, failed, reminder, remind_at, reminded_at, snoozed_until, rrule, recurs_from, parent_id, template_id, plan_id, uid, begins_at, ends_at, ends_on, text, subject_key, search_key) VALUES ('01a20764ca0b779daf64a6e83b8106a8', 1, 0, NULL, 0, '2026-11-23 07:52:55.562938', 'tester', '2026-11-23 07:52:55.562938', 'tester', '01a20764ca037fa98c3bb72e9341e3d1', 'Žluťoučký subject', '01a20764c9db7c7ab6b6bd317d6a4070', '01a20764c9ec71878539b7c92556419e', '01a20764c9f9767f93c43da7316b6afb', '2026-04-06', 1425, 'Europe/Bucharest', 3, 0, '01a20764c9c9796ca97ba268b169c347', '01a20764c9c97fdb996874919cf531aa', 'waiting', 'high', NULL, NULL, 'Žluťoučký place', 'outbound', 'them', 3, 5, 'CZK', 'neutral', 0, 3, '2026-04-06 20:42:00.000000', NULL, NULL, 'FREQ=DAILY;INTERVAL=3', 'closing date', NULL, '01a20764ca087c3eaef3521cb7e5bc6d', NULL, '', '2026-04-06 20:45:00.000000', '2026-04-06 20:48:00.000000', '2026-04-06', 'Other words of text', 'zlutoucky subject', 'zlutoucky subject zlutoucky place');
INSERT INTO activities (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, type_id, subject, company_id, person_id, case_id, planned_on, planned_at, zone, duration, all_day, responsible_id, team_id, status, priority, done_on, completed_by_id, place, direction, initiated_by, minutes, cost, currency, evaluation, failed, reminder, remind_at, reminded_at, snoozed_until, rrule, recurs_from, parent_id, template_id, plan_id, uid, begins_at, ends_at, ends_on, text, subject_key, search_key) VALUES ('01a20764ca0d72fab3d6458fac53ff72', 3, 0, NULL, 0, '2026-11-23 07:52:55.565103', 'tester', '2026-11-23 07:52:55.568352', 'tester', '01a20764ca037fa98c3bb72e9341e3d1', 'Žluťoučký subject', '01a20764c9db7c7ab6b6bd317d6a4070', '01a20764c9ec71878539b7c92556419e', '01a20764c9f9767f93c43da7316b6afb', '2026-04-06', 1425, 'Europe/Bucharest', 3, 0, '01a20764c9c9796ca97ba268b169c347', '01a20764c9c97fdb996874919cf531aa', 'waiting', 'high', NULL, NULL, 'Žluťoučký place', 'outbound', 'them', 3, 5, 'CZK', 'neutral', 0, 3, '2026-04-06 20:42:00.000000', NULL, NULL, 'FREQ=DAILY;INTERVAL=3', 'closing date', NULL, '01a20764ca087c3eaef3521cb7e5bc6d', NULL, '', '2026-04-06 20:45:00.000000', '2026-04-06 20:48:00.000000', '2026-04-06', 'Other words of text', 'zlutoucky subject', 'zlutoucky subject zlutoucky place');
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a20764c97970e1a7e42328a06a268c', 1, 0, NULL, 0, '2026-11-23 07:52:55.407138', 'tester', '2026-11-23 07:52:55.407138', 'tester', '01a20764c96a763c94657442db779044', '01a20764c968730dbf13fbcb8a4b6cc1', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a20764c969734098267e95837a7a88', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a20764c97e73bca08d9c5a895ccf60', 1, 0, NULL, 0, '2026-11-23 07:52:55.421489', 'tester', '2026-11-23 07:52:55.421489', 'tester', '01a20764c97b755f8d6f2644a5a397e1', '01a20764c968730dbf13fbcb8a4b6cc1', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a20764c969734098267e95837a7a88', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a20764c98c7f3f9bc7dd9284ae8c7d', 1, 0, NULL, 0, '2026-11-23 07:52:55.435711', 'tester', '2026-11-23 07:52:55.435711', 'tester', '01a20764c97b755f8d6f2644a5a397e1', '01a20764c968730dbf13fbcb8a4b6cc1', '2026-04-06', '2026-04-08', 12, 123450, 40, '2026-03-05', '01a20764c969734098267e95837a7a88', 0);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a20764c9f87c688de275761521768b', 1, 0, NULL, 0, '2026-11-23 07:52:55.543558', 'tester', '2026-11-23 07:52:55.543558', 'tester', '01a20764c9f57c658f7da16bc5dc4b22', '01a20764c9f479a1b5bee2ee6bb4cb45', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a20764c9f57a4e9245bb59a416bc09', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a20764c9fb74ccacdcc91b1019fece', 1, 0, NULL, 0, '2026-11-23 07:52:55.546744', 'tester', '2026-11-23 07:52:55.546744', 'tester', '01a20764c9f9767f93c43da7316b6afb', '01a20764c9f479a1b5bee2ee6bb4cb45', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a20764c9f57a4e9245bb59a416bc09', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a20764c9ff7898bf11f8681052fa01', 1, 0, NULL, 0, '2026-11-23 07:52:55.551019', 'tester', '2026-11-23 07:52:55.551019', 'tester', '01a20764c9f9767f93c43da7316b6afb', '01a20764c9f479a1b5bee2ee6bb4cb45', '2026-04-07', '2026-04-09', 3, 5, 70, '2026-04-06', '01a20764c9f57a4e9245bb59a416bc09', 0);
INSERT INTO case_competitors (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, company_id, strengths, weaknesses, notes) VALUES ('01a20764c9917ab2a82f94b1f9caa8be', 1, 0, NULL, 0, '2026-11-23 07:52:55.439317', 'tester', '2026-11-23 07:52:55.439317', 'tester', '01a20764c97b755f8d6f2644a5a397e1', '01a20764c92c73bd8b79bb4113e72a7b', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO case_competitors (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, company_id, strengths, weaknesses, notes) VALUES ('01a20764ca017019a8e01e18412e9536', 1, 0, NULL, 0, '2026-11-23 07:52:55.552587', 'tester', '2026-11-23 07:52:55.552587', 'tester', '01a20764c9f9767f93c43da7316b6afb', '01a20764c9db7c7ab6b6bd317d6a4070', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO case_influencers (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, person_id, role, attitude, notes) VALUES ('01a20764c9957e0b84860ba3a6e99789', 1, 0, NULL, 0, '2026-11-23 07:52:55.443812', 'tester', '2026-11-23 07:52:55.443812', 'tester', '01a20764c97b755f8d6f2644a5a397e1', '01a20764c95274bda43a325a25dc9b9d', 'approves', 'neutral', 'Ærø notes');
INSERT INTO case_influencers (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, person_id, role, attitude, notes) VALUES ('01a20764ca0275fe94ec1bcdf8a0aa7d', 1, 0, NULL, 0, '2026-11-23 07:52:55.554127', 'tester', '2026-11-23 07:52:55.554127', 'tester', '01a20764c9f9767f93c43da7316b6afb', '01a20764c9ec71878539b7c92556419e', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO case_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('e72ae5c56b285438bf633ce8ceb2af46', 1, 0, NULL, 0, '2026-11-23 07:52:55.429459', 'tester', '2026-11-23 07:52:55.429459', 'tester', '01a20764c97b755f8d6f2644a5a397e1', '01a20764c937798db62de3d39fba45ae', 'Ærø text', 12, 123450, '2026-03-05', 1, '01a20764c8e7720fa0d57d8805a91279', 'aero text');
INSERT INTO case_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('8fa12a96f8c05cc5b62c3890c61780c2', 1, 0, NULL, 0, '2026-11-23 07:52:55.549186', 'tester', '2026-11-23 07:52:55.549186', 'tester', '01a20764c9f9767f93c43da7316b6afb', '01a20764c9e07a29aa2f1712c64f746b', 'Žluťoučký text', 3, 5, '2026-04-06', 0, '01a20764c8e87fe48acddbe15238917c', 'zlutoucky text');
INSERT INTO attendees (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, activity_id, person_id, user_id, name, email, role, response) VALUES ('01a20764c9bc76d9bc7e9526a9b98be3', 1, 0, NULL, 0, '2026-11-23 07:52:55.481831', 'tester', '2026-11-23 07:52:55.481831', 'tester', '01a20764c9b47a09a6a806b44d4dd6de', '01a20764c95274bda43a325a25dc9b9d', '01a20764c8dc75bd883cb4d9da84b640', 'Ærø name', 'eva.novak@firma.cz', 'required', 'accepted');
INSERT INTO attendees (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, activity_id, person_id, user_id, name, email, role, response) VALUES ('01a20764ca0f797abef8bcca8c4529f5', 1, 0, NULL, 0, '2026-11-23 07:52:55.566851', 'tester', '2026-11-23 07:52:55.566851', 'tester', '01a20764ca0d72fab3d6458fac53ff72', '01a20764c9ec71878539b7c92556419e', '01a20764c9c9796ca97ba268b169c347', 'Žluťoučký name', 'kontakt@example.dk', 'optional', 'tentative');
INSERT INTO attachments (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, activity_id, name, description, media_type, size, sha256, text) VALUES ('01a20764c9c071a58bbe1debe77db259', 1, 0, NULL, 0, '2026-11-23 07:52:55.486767', 'tester', '2026-11-23 07:52:55.486767', 'tester', '01a20764c9b47a09a6a806b44d4dd6de', 'Ærø name', 'Ærø description', '', 0, '', '');
INSERT INTO attachments (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, activity_id, name, description, media_type, size, sha256, text) VALUES ('01a20764ca1071f78d1b30e646942d3d', 1, 0, NULL, 0, '2026-11-23 07:52:55.568352', 'tester', '2026-11-23 07:52:55.568352', 'tester', '01a20764ca0d72fab3d6458fac53ff72', 'Žluťoučký name', 'Žluťoučký description', '', 0, '', '');
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (1, 'companies', '01a20764c92171aca564335e7921f53b', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (2, 'companies', '01a20764c92c73bd8b79bb4113e72a7b', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (3, 'persons', '01a20764c94a7430af1fef227c61972a', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (4, 'persons', '01a20764c95274bda43a325a25dc9b9d', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (5, 'cases', '01a20764c96a763c94657442db779044', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (6, 'cases', '01a20764c97b755f8d6f2644a5a397e1', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (7, 'activities', '01a20764c9b07102ba9b0a8e1816b653', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (8, 'activities', '01a20764c9b47a09a6a806b44d4dd6de', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (9, 'companies', '01a20764c9d577b7974f8c97d902d696', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (10, 'companies', '01a20764c9db7c7ab6b6bd317d6a4070', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (11, 'persons', '01a20764c9e97c9dbafa0451c64eed62', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (12, 'persons', '01a20764c9ec71878539b7c92556419e', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (13, 'cases', '01a20764c9f57c658f7da16bc5dc4b22', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (14, 'cases', '01a20764c9f9767f93c43da7316b6afb', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (15, 'activities', '01a20764ca0b779daf64a6e83b8106a8', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (16, 'activities', '01a20764ca0d72fab3d6458fac53ff72', 1);
INSERT INTO current_write (one, operation, label, who, origin, reverses) VALUES (1, NULL, NULL, NULL, NULL, NULL);
CREATE INDEX ix_journal_reverses ON journal (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ix_journal_who_seq ON journal (who, seq);
CREATE INDEX ix_journal_record_seq ON journal (record, seq);
CREATE INDEX ix_journal_operation_seq ON journal (operation, seq);
CREATE INDEX ix_codes_table_name_position ON codes (table_name, position);
CREATE INDEX ix_not_duplicates_other ON not_duplicates (other);
CREATE INDEX ix_not_duplicates_one ON not_duplicates (one);
CREATE INDEX ix_saved_views_list_name_name_key ON saved_views (list_name, name_key);
CREATE INDEX ix_activity_templates_type_id ON activity_templates (type_id);
CREATE INDEX ix_plan_steps_plan_id ON plan_steps (plan_id);
CREATE INDEX ix_plan_steps_type_id ON plan_steps (type_id);
CREATE INDEX ix_companies_class_id ON companies (class_id);
CREATE INDEX ix_companies_email ON companies (email);
CREATE INDEX ix_companies_salesperson_id_name_key_id ON companies (salesperson_id, name_key, id);
CREATE INDEX ix_companies_delivery_method_id ON companies (delivery_method_id);
CREATE INDEX ix_companies_delivery_terms_id ON companies (delivery_terms_id);
CREATE INDEX ix_companies_payment_terms_id ON companies (payment_terms_id);
CREATE INDEX ix_companies_post_code ON companies (post_code);
CREATE INDEX ix_companies_district_id ON companies (district_id);
CREATE INDEX ix_companies_phone ON companies (phone);
CREATE INDEX ix_companies_by_city ON companies (city_key, id, deleted);
CREATE INDEX ix_companies_register_number ON companies (register_number);
CREATE INDEX ix_companies_by_name ON companies (name_key, id, deleted);
CREATE INDEX ix_companies_country_name_key_id ON companies (country, name_key, id);
CREATE INDEX ix_companies_type_id ON companies (type_id);
CREATE INDEX ix_companies_vat_number ON companies (vat_number);
CREATE INDEX ix_team_members_user_id ON team_members (user_id);
CREATE INDEX ix_team_members_team_id ON team_members (team_id);
CREATE INDEX ix_company_codes_code_id_company_id_deleted ON company_codes (code_id, company_id, deleted);
CREATE INDEX ix_company_codes_company_id ON company_codes (company_id);
CREATE INDEX ix_addresses_company_id ON addresses (company_id);
CREATE INDEX ix_company_emails_company_id ON company_emails (company_id);
CREATE INDEX ix_persons_mobile ON persons (mobile);
CREATE INDEX ix_persons_level_id ON persons (level_id);
CREATE INDEX ix_persons_email ON persons (email);
CREATE INDEX ix_persons_by_name ON persons (name_key, id, deleted);
CREATE INDEX ix_persons_phone ON persons (phone);
CREATE INDEX ix_persons_company_id_name_key_id ON persons (company_id, name_key, id);
CREATE INDEX ix_company_extras_field_id_day_company_id ON company_extras (field_id, day, company_id);
CREATE INDEX ix_company_extras_field_id_text_key_company_id ON company_extras (field_id, text_key, company_id);
CREATE INDEX ix_company_extras_field_id_code_id_company_id ON company_extras (field_id, code_id, company_id);
CREATE INDEX ix_company_extras_field_id_number_company_id ON company_extras (field_id, number, company_id);
CREATE INDEX ix_company_extras_company_id_field_id ON company_extras (company_id, field_id);
CREATE INDEX ix_company_extras_field_id_amount_company_id ON company_extras (field_id, amount, company_id);
CREATE INDEX ix_cases_by_value ON cases (value, id, closed, deleted);
CREATE INDEX ix_cases_by_weighted ON cases (weighted, id, closed, deleted);
CREATE INDEX ix_cases_by_title ON cases (title_key, id, closed, deleted);
CREATE INDEX ix_cases_by_company ON cases (company_id, id, closed, deleted);
CREATE INDEX ix_cases_person_id ON cases (person_id);
CREATE INDEX ix_cases_of_status ON cases (status_id, currency, deleted, closed, value, probability, responsible_id, deadline, follow_up, expected_close, number, id);
CREATE INDEX ix_cases_due ON cases (deadline, currency, deleted, closed, value, probability);
CREATE INDEX ix_cases_by_follow_up ON cases (follow_up, id, closed, deleted);
CREATE INDEX ix_cases_by_deadline ON cases (deadline, id, closed, deleted);
CREATE INDEX ix_cases_by_expected_close ON cases (expected_close, id, closed, deleted);
CREATE INDEX ix_cases_of_responsible ON cases (responsible_id, currency, deleted, closed, value, probability, status_id, deadline, number, id);
CREATE INDEX ix_cases_team_id ON cases (team_id);
CREATE INDEX ix_cases_by_number ON cases (number, id, closed, deleted);
CREATE INDEX ix_cases_close_reason_id ON cases (close_reason_id);
CREATE INDEX ix_person_codes_code_id_person_id_deleted ON person_codes (code_id, person_id, deleted);
CREATE INDEX ix_person_codes_person_id ON person_codes (person_id);
CREATE INDEX ix_person_private_person_id ON person_private (person_id);
CREATE INDEX ix_person_extras_field_id_amount_person_id ON person_extras (field_id, amount, person_id);
CREATE INDEX ix_person_extras_field_id_day_person_id ON person_extras (field_id, day, person_id);
CREATE INDEX ix_person_extras_field_id_text_key_person_id ON person_extras (field_id, text_key, person_id);
CREATE INDEX ix_person_extras_field_id_code_id_person_id ON person_extras (field_id, code_id, person_id);
CREATE INDEX ix_person_extras_field_id_number_person_id ON person_extras (field_id, number, person_id);
CREATE INDEX ix_person_extras_person_id_field_id ON person_extras (person_id, field_id);
CREATE INDEX ix_activities_of_person ON activities (person_id, planned_on, id);
CREATE INDEX ix_activities_reminding ON activities (remind_at, id);
CREATE INDEX ix_activities_spanning ON activities (ends_on, planned_on) WHERE ends_on > planned_on;
CREATE INDEX ix_activities_of_responsible ON activities (responsible_id, closed, deleted, planned_on, planned_at, id);
CREATE INDEX ix_activities_on ON activities (planned_on, id, deleted, closed, responsible_id);
CREATE INDEX ix_activities_of_case ON activities (case_id, closed, deleted, planned_on, id);
CREATE INDEX ix_activities_recurring ON activities (planned_on) WHERE rrule <> '';
CREATE INDEX ix_activities_parent_id ON activities (parent_id);
CREATE INDEX ix_activities_uid ON activities (uid) WHERE uid <> '';
CREATE INDEX ix_activities_due ON activities (due, id, deleted, responsible_id);
CREATE INDEX ix_activities_of_team ON activities (team_id, closed, deleted, planned_on, id);
CREATE INDEX ix_activities_by_subject ON activities (subject_key, id);
CREATE INDEX ix_activities_of_company ON activities (company_id, planned_on, id);
CREATE INDEX ix_activities_plan_id ON activities (plan_id);
CREATE INDEX ix_activities_template_id ON activities (template_id);
CREATE INDEX ix_activities_of_type ON activities (type_id, planned_on, id);
CREATE INDEX ix_case_steps_status_id_current ON case_steps (status_id, current);
CREATE INDEX ix_case_steps_close_reason_id ON case_steps (close_reason_id);
CREATE INDEX ix_case_steps_case_id ON case_steps (case_id);
CREATE INDEX ix_case_competitors_company_id ON case_competitors (company_id);
CREATE INDEX ix_case_competitors_case_id ON case_competitors (case_id);
CREATE INDEX ix_case_influencers_case_id ON case_influencers (case_id);
CREATE INDEX ix_case_influencers_person_id ON case_influencers (person_id);
CREATE INDEX ix_case_extras_field_id_amount_case_id ON case_extras (field_id, amount, case_id);
CREATE INDEX ix_case_extras_field_id_day_case_id ON case_extras (field_id, day, case_id);
CREATE INDEX ix_case_extras_field_id_text_key_case_id ON case_extras (field_id, text_key, case_id);
CREATE INDEX ix_case_extras_field_id_code_id_case_id ON case_extras (field_id, code_id, case_id);
CREATE INDEX ix_case_extras_field_id_number_case_id ON case_extras (field_id, number, case_id);
CREATE INDEX ix_case_extras_case_id_field_id ON case_extras (case_id, field_id);
CREATE INDEX ix_attendees_person_id ON attendees (person_id);
CREATE INDEX ix_attendees_user_id ON attendees (user_id);
CREATE INDEX ix_attendees_activity_id ON attendees (activity_id);
CREATE INDEX ix_attachments_activity_id ON attachments (activity_id);
CREATE INDEX ix_attachments_sha256 ON attachments (sha256);
CREATE TRIGGER journal_sealed_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'kontor:sealed'); END;
CREATE TRIGGER journal_sealed_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'kontor:sealed'); END;
CREATE TRIGGER journal_sealed_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq) BEGIN SELECT RAISE(ABORT, 'kontor:sealed'); END;
CREATE TRIGGER company_settings_guard BEFORE UPDATE ON company_settings WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER company_settings_kept BEFORE DELETE ON company_settings BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER company_settings_new BEFORE INSERT ON company_settings WHEN EXISTS (SELECT 1 FROM company_settings WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: company_settings'); END;
CREATE TRIGGER company_settings_journal_insert AFTER INSERT ON company_settings BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_settings', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'key', NEW."key", 'value', NEW."value"))); END;
CREATE TRIGGER company_settings_journal_update AFTER UPDATE ON company_settings WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."key" IS NOT OLD."key" OR NEW."value" IS NOT OLD."value" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_settings', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'key' AS k, OLD."key" AS o, NEW."key" AS n UNION ALL SELECT 'value' AS k, OLD."value" AS o, NEW."value" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER codes_guard BEFORE UPDATE ON codes WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER codes_kept BEFORE DELETE ON codes BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER codes_new BEFORE INSERT ON codes WHEN EXISTS (SELECT 1 FROM codes WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: codes'); END;
CREATE TRIGGER codes_journal_insert AFTER INSERT ON codes BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'codes', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'table_name', NEW."table_name", 'name', NEW."name", 'code', NEW."code", 'position', NEW."position", 'active', NEW."active", 'locked', NEW."locked"))); END;
CREATE TRIGGER codes_journal_update AFTER UPDATE ON codes WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."table_name" IS NOT OLD."table_name" OR NEW."name" IS NOT OLD."name" OR NEW."code" IS NOT OLD."code" OR NEW."position" IS NOT OLD."position" OR NEW."active" IS NOT OLD."active" OR NEW."locked" IS NOT OLD."locked" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'codes', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'table_name' AS k, OLD."table_name" AS o, NEW."table_name" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'code' AS k, OLD."code" AS o, NEW."code" AS n UNION ALL SELECT 'position' AS k, OLD."position" AS o, NEW."position" AS n UNION ALL SELECT 'active' AS k, OLD."active" AS o, NEW."active" AS n UNION ALL SELECT 'locked' AS k, OLD."locked" AS o, NEW."locked" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER extra_fields_guard BEFORE UPDATE ON extra_fields WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER extra_fields_kept BEFORE DELETE ON extra_fields BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER extra_fields_new BEFORE INSERT ON extra_fields WHEN EXISTS (SELECT 1 FROM extra_fields WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: extra_fields'); END;
CREATE TRIGGER extra_fields_journal_insert AFTER INSERT ON extra_fields BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'extra_fields', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'record', NEW."record", 'name', NEW."name", 'kind', NEW."kind", 'help', NEW."help", 'position', NEW."position", 'active', NEW."active"))); END;
CREATE TRIGGER extra_fields_journal_update AFTER UPDATE ON extra_fields WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."record" IS NOT OLD."record" OR NEW."name" IS NOT OLD."name" OR NEW."kind" IS NOT OLD."kind" OR NEW."help" IS NOT OLD."help" OR NEW."position" IS NOT OLD."position" OR NEW."active" IS NOT OLD."active" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'extra_fields', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'record' AS k, OLD."record" AS o, NEW."record" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'kind' AS k, OLD."kind" AS o, NEW."kind" AS n UNION ALL SELECT 'help' AS k, OLD."help" AS o, NEW."help" AS n UNION ALL SELECT 'position' AS k, OLD."position" AS o, NEW."position" AS n UNION ALL SELECT 'active' AS k, OLD."active" AS o, NEW."active" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER close_reasons_guard BEFORE UPDATE ON close_reasons WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER close_reasons_kept BEFORE DELETE ON close_reasons BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER close_reasons_new BEFORE INSERT ON close_reasons WHEN EXISTS (SELECT 1 FROM close_reasons WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: close_reasons'); END;
CREATE TRIGGER close_reasons_journal_insert AFTER INSERT ON close_reasons BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'close_reasons', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'name', NEW."name", 'code', NEW."code", 'outcome', NEW."outcome", 'position', NEW."position", 'active', NEW."active"))); END;
CREATE TRIGGER close_reasons_journal_update AFTER UPDATE ON close_reasons WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."name" IS NOT OLD."name" OR NEW."code" IS NOT OLD."code" OR NEW."outcome" IS NOT OLD."outcome" OR NEW."position" IS NOT OLD."position" OR NEW."active" IS NOT OLD."active" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'close_reasons', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'code' AS k, OLD."code" AS o, NEW."code" AS n UNION ALL SELECT 'outcome' AS k, OLD."outcome" AS o, NEW."outcome" AS n UNION ALL SELECT 'position' AS k, OLD."position" AS o, NEW."position" AS n UNION ALL SELECT 'active' AS k, OLD."active" AS o, NEW."active" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER case_statuses_guard BEFORE UPDATE ON case_statuses WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER case_statuses_kept BEFORE DELETE ON case_statuses BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER case_statuses_new BEFORE INSERT ON case_statuses WHEN EXISTS (SELECT 1 FROM case_statuses WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: case_statuses'); END;
CREATE TRIGGER case_statuses_journal_insert AFTER INSERT ON case_statuses BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_statuses', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'name', NEW."name", 'position', NEW."position", 'colour', NEW."colour", 'phase', NEW."phase", 'outcome', NEW."outcome", 'probability', NEW."probability"))); END;
CREATE TRIGGER case_statuses_journal_update AFTER UPDATE ON case_statuses WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."name" IS NOT OLD."name" OR NEW."position" IS NOT OLD."position" OR NEW."colour" IS NOT OLD."colour" OR NEW."phase" IS NOT OLD."phase" OR NEW."outcome" IS NOT OLD."outcome" OR NEW."probability" IS NOT OLD."probability" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_statuses', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'position' AS k, OLD."position" AS o, NEW."position" AS n UNION ALL SELECT 'colour' AS k, OLD."colour" AS o, NEW."colour" AS n UNION ALL SELECT 'phase' AS k, OLD."phase" AS o, NEW."phase" AS n UNION ALL SELECT 'outcome' AS k, OLD."outcome" AS o, NEW."outcome" AS n UNION ALL SELECT 'probability' AS k, OLD."probability" AS o, NEW."probability" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER teams_guard BEFORE UPDATE ON teams WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER teams_kept BEFORE DELETE ON teams BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER teams_new BEFORE INSERT ON teams WHEN EXISTS (SELECT 1 FROM teams WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: teams'); END;
CREATE TRIGGER teams_journal_insert AFTER INSERT ON teams BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'teams', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'name', NEW."name", 'code', NEW."code"))); END;
CREATE TRIGGER teams_journal_update AFTER UPDATE ON teams WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."name" IS NOT OLD."name" OR NEW."code" IS NOT OLD."code" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'teams', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'code' AS k, OLD."code" AS o, NEW."code" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER users_guard BEFORE UPDATE ON users WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER users_kept BEFORE DELETE ON users BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER users_new BEFORE INSERT ON users WHEN EXISTS (SELECT 1 FROM users WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: users'); END;
CREATE TRIGGER users_journal_insert AFTER INSERT ON users BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'users', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'name', NEW."name", 'code', NEW."code", 'login', NEW."login", 'email', NEW."email", 'phone', NEW."phone", 'sells', NEW."sells", 'active', NEW."active"))); END;
CREATE TRIGGER users_journal_update AFTER UPDATE ON users WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."name" IS NOT OLD."name" OR NEW."code" IS NOT OLD."code" OR NEW."login" IS NOT OLD."login" OR NEW."email" IS NOT OLD."email" OR NEW."phone" IS NOT OLD."phone" OR NEW."sells" IS NOT OLD."sells" OR NEW."active" IS NOT OLD."active" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'users', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'code' AS k, OLD."code" AS o, NEW."code" AS n UNION ALL SELECT 'login' AS k, OLD."login" AS o, NEW."login" AS n UNION ALL SELECT 'email' AS k, OLD."email" AS o, NEW."email" AS n UNION ALL SELECT 'phone' AS k, OLD."phone" AS o, NEW."phone" AS n UNION ALL SELECT 'sells' AS k, OLD."sells" AS o, NEW."sells" AS n UNION ALL SELECT 'active' AS k, OLD."active" AS o, NEW."active" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER team_members_guard BEFORE UPDATE ON team_members WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER team_members_kept BEFORE DELETE ON team_members BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER team_members_new BEFORE INSERT ON team_members WHEN EXISTS (SELECT 1 FROM team_members WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: team_members'); END;
CREATE TRIGGER team_members_journal_insert AFTER INSERT ON team_members BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'team_members', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'team_id', NEW."team_id", 'user_id', NEW."user_id"))); END;
CREATE TRIGGER team_members_journal_update AFTER UPDATE ON team_members WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."team_id" IS NOT OLD."team_id" OR NEW."user_id" IS NOT OLD."user_id" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'team_members', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'team_id' AS k, OLD."team_id" AS o, NEW."team_id" AS n UNION ALL SELECT 'user_id' AS k, OLD."user_id" AS o, NEW."user_id" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER companies_guard BEFORE UPDATE ON companies WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER companies_kept BEFORE DELETE ON companies BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER companies_new BEFORE INSERT ON companies WHEN EXISTS (SELECT 1 FROM companies WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM companies WHERE number = NEW.number) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: companies'); END;
CREATE TRIGGER companies_number BEFORE UPDATE OF number ON companies WHEN NEW.number IS NOT OLD.number AND EXISTS (SELECT 1 FROM companies WHERE number = NEW.number) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: companies'); END;
CREATE TRIGGER companies_journal_insert AFTER INSERT ON companies BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'companies', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'number', NEW."number", 'local_number', NEW."local_number", 'name', NEW."name", 'street', NEW."street", 'street2', NEW."street2", 'post_code', NEW."post_code", 'city', NEW."city", 'region', NEW."region", 'country', NEW."country", 'phone', NEW."phone", 'fax', NEW."fax", 'email', NEW."email", 'web', NEW."web", 'register_number', NEW."register_number", 'vat_number', NEW."vat_number", 'type_id', NEW."type_id", 'district_id', NEW."district_id", 'class_id', NEW."class_id", 'salesperson_id', NEW."salesperson_id", 'language', NEW."language", 'currency', NEW."currency", 'payment_terms_id', NEW."payment_terms_id", 'delivery_terms_id', NEW."delivery_terms_id", 'delivery_method_id', NEW."delivery_method_id", 'credit_limit', NEW."credit_limit", 'no_mailings', NEW."no_mailings", 'former_number', NEW."former_number", 'notes', NEW."notes"))); END;
CREATE TRIGGER companies_journal_update AFTER UPDATE ON companies WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."number" IS NOT OLD."number" OR NEW."local_number" IS NOT OLD."local_number" OR NEW."name" IS NOT OLD."name" OR NEW."street" IS NOT OLD."street" OR NEW."street2" IS NOT OLD."street2" OR NEW."post_code" IS NOT OLD."post_code" OR NEW."city" IS NOT OLD."city" OR NEW."region" IS NOT OLD."region" OR NEW."country" IS NOT OLD."country" OR NEW."phone" IS NOT OLD."phone" OR NEW."fax" IS NOT OLD."fax" OR NEW."email" IS NOT OLD."email" OR NEW."web" IS NOT OLD."web" OR NEW."register_number" IS NOT OLD."register_number" OR NEW."vat_number" IS NOT OLD."vat_number" OR NEW."type_id" IS NOT OLD."type_id" OR NEW."district_id" IS NOT OLD."district_id" OR NEW."class_id" IS NOT OLD."class_id" OR NEW."salesperson_id" IS NOT OLD."salesperson_id" OR NEW."language" IS NOT OLD."language" OR NEW."currency" IS NOT OLD."currency" OR NEW."payment_terms_id" IS NOT OLD."payment_terms_id" OR NEW."delivery_terms_id" IS NOT OLD."delivery_terms_id" OR NEW."delivery_method_id" IS NOT OLD."delivery_method_id" OR NEW."credit_limit" IS NOT OLD."credit_limit" OR NEW."no_mailings" IS NOT OLD."no_mailings" OR NEW."former_number" IS NOT OLD."former_number" OR NEW."notes" IS NOT OLD."notes" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'companies', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'number' AS k, OLD."number" AS o, NEW."number" AS n UNION ALL SELECT 'local_number' AS k, OLD."local_number" AS o, NEW."local_number" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'street' AS k, OLD."street" AS o, NEW."street" AS n UNION ALL SELECT 'street2' AS k, OLD."street2" AS o, NEW."street2" AS n UNION ALL SELECT 'post_code' AS k, OLD."post_code" AS o, NEW."post_code" AS n UNION ALL SELECT 'city' AS k, OLD."city" AS o, NEW."city" AS n UNION ALL SELECT 'region' AS k, OLD."region" AS o, NEW."region" AS n UNION ALL SELECT 'country' AS k, OLD."country" AS o, NEW."country" AS n UNION ALL SELECT 'phone' AS k, OLD."phone" AS o, NEW."phone" AS n UNION ALL SELECT 'fax' AS k, OLD."fax" AS o, NEW."fax" AS n UNION ALL SELECT 'email' AS k, OLD."email" AS o, NEW."email" AS n UNION ALL SELECT 'web' AS k, OLD."web" AS o, NEW."web" AS n UNION ALL SELECT 'register_number' AS k, OLD."register_number" AS o, NEW."register_number" AS n UNION ALL SELECT 'vat_number' AS k, OLD."vat_number" AS o, NEW."vat_number" AS n UNION ALL SELECT 'type_id' AS k, OLD."type_id" AS o, NEW."type_id" AS n UNION ALL SELECT 'district_id' AS k, OLD."district_id" AS o, NEW."district_id" AS n UNION ALL SELECT 'class_id' AS k, OLD."class_id" AS o, NEW."class_id" AS n UNION ALL SELECT 'salesperson_id' AS k, OLD."salesperson_id" AS o, NEW."salesperson_id" AS n UNION ALL SELECT 'language' AS k, OLD."language" AS o, NEW."language" AS n UNION ALL SELECT 'currency' AS k, OLD."currency" AS o, NEW."currency" AS n UNION ALL SELECT 'payment_terms_id' AS k, OLD."payment_terms_id" AS o, NEW."payment_terms_id" AS n UNION ALL SELECT 'delivery_terms_id' AS k, OLD."delivery_terms_id" AS o, NEW."delivery_terms_id" AS n UNION ALL SELECT 'delivery_method_id' AS k, OLD."delivery_method_id" AS o, NEW."delivery_method_id" AS n UNION ALL SELECT 'credit_limit' AS k, OLD."credit_limit" AS o, NEW."credit_limit" AS n UNION ALL SELECT 'no_mailings' AS k, OLD."no_mailings" AS o, NEW."no_mailings" AS n UNION ALL SELECT 'former_number' AS k, OLD."former_number" AS o, NEW."former_number" AS n UNION ALL SELECT 'notes' AS k, OLD."notes" AS o, NEW."notes" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER company_codes_guard BEFORE UPDATE ON company_codes WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER company_codes_kept BEFORE DELETE ON company_codes BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER company_codes_new BEFORE INSERT ON company_codes WHEN EXISTS (SELECT 1 FROM company_codes WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: company_codes'); END;
CREATE TRIGGER company_codes_journal_insert AFTER INSERT ON company_codes BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_codes', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'company_id', NEW."company_id", 'code_id', NEW."code_id"))); END;
CREATE TRIGGER company_codes_journal_update AFTER UPDATE ON company_codes WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."code_id" IS NOT OLD."code_id" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_codes', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'code_id' AS k, OLD."code_id" AS o, NEW."code_id" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER company_extras_guard BEFORE UPDATE ON company_extras WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER company_extras_kept BEFORE DELETE ON company_extras BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER company_extras_new BEFORE INSERT ON company_extras WHEN EXISTS (SELECT 1 FROM company_extras WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: company_extras'); END;
CREATE TRIGGER company_extras_journal_insert AFTER INSERT ON company_extras BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_extras', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'company_id', NEW."company_id", 'field_id', NEW."field_id", 'text', NEW."text", 'number', NEW."number", 'amount', NEW."amount", 'day', NEW."day", 'yes', NEW."yes", 'code_id', NEW."code_id"))); END;
CREATE TRIGGER company_extras_journal_update AFTER UPDATE ON company_extras WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."field_id" IS NOT OLD."field_id" OR NEW."text" IS NOT OLD."text" OR NEW."number" IS NOT OLD."number" OR NEW."amount" IS NOT OLD."amount" OR NEW."day" IS NOT OLD."day" OR NEW."yes" IS NOT OLD."yes" OR NEW."code_id" IS NOT OLD."code_id" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_extras', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'field_id' AS k, OLD."field_id" AS o, NEW."field_id" AS n UNION ALL SELECT 'text' AS k, OLD."text" AS o, NEW."text" AS n UNION ALL SELECT 'number' AS k, OLD."number" AS o, NEW."number" AS n UNION ALL SELECT 'amount' AS k, OLD."amount" AS o, NEW."amount" AS n UNION ALL SELECT 'day' AS k, OLD."day" AS o, NEW."day" AS n UNION ALL SELECT 'yes' AS k, OLD."yes" AS o, NEW."yes" AS n UNION ALL SELECT 'code_id' AS k, OLD."code_id" AS o, NEW."code_id" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER addresses_guard BEFORE UPDATE ON addresses WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER addresses_kept BEFORE DELETE ON addresses BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER addresses_new BEFORE INSERT ON addresses WHEN EXISTS (SELECT 1 FROM addresses WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: addresses'); END;
CREATE TRIGGER addresses_journal_insert AFTER INSERT ON addresses BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'addresses', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'company_id', NEW."company_id", 'purpose', NEW."purpose", 'name', NEW."name", 'street', NEW."street", 'street2', NEW."street2", 'post_code', NEW."post_code", 'city', NEW."city", 'region', NEW."region", 'country', NEW."country"))); END;
CREATE TRIGGER addresses_journal_update AFTER UPDATE ON addresses WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."purpose" IS NOT OLD."purpose" OR NEW."name" IS NOT OLD."name" OR NEW."street" IS NOT OLD."street" OR NEW."street2" IS NOT OLD."street2" OR NEW."post_code" IS NOT OLD."post_code" OR NEW."city" IS NOT OLD."city" OR NEW."region" IS NOT OLD."region" OR NEW."country" IS NOT OLD."country" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'addresses', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'purpose' AS k, OLD."purpose" AS o, NEW."purpose" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'street' AS k, OLD."street" AS o, NEW."street" AS n UNION ALL SELECT 'street2' AS k, OLD."street2" AS o, NEW."street2" AS n UNION ALL SELECT 'post_code' AS k, OLD."post_code" AS o, NEW."post_code" AS n UNION ALL SELECT 'city' AS k, OLD."city" AS o, NEW."city" AS n UNION ALL SELECT 'region' AS k, OLD."region" AS o, NEW."region" AS n UNION ALL SELECT 'country' AS k, OLD."country" AS o, NEW."country" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER company_emails_guard BEFORE UPDATE ON company_emails WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER company_emails_kept BEFORE DELETE ON company_emails BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER company_emails_new BEFORE INSERT ON company_emails WHEN EXISTS (SELECT 1 FROM company_emails WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: company_emails'); END;
CREATE TRIGGER company_emails_journal_insert AFTER INSERT ON company_emails BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_emails', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'company_id', NEW."company_id", 'purpose', NEW."purpose", 'email', NEW."email"))); END;
CREATE TRIGGER company_emails_journal_update AFTER UPDATE ON company_emails WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."purpose" IS NOT OLD."purpose" OR NEW."email" IS NOT OLD."email" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'company_emails', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'purpose' AS k, OLD."purpose" AS o, NEW."purpose" AS n UNION ALL SELECT 'email' AS k, OLD."email" AS o, NEW."email" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER persons_guard BEFORE UPDATE ON persons WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER persons_kept BEFORE DELETE ON persons BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER persons_new BEFORE INSERT ON persons WHEN EXISTS (SELECT 1 FROM persons WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: persons'); END;
CREATE TRIGGER persons_journal_insert AFTER INSERT ON persons BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'persons', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'title', NEW."title", 'first_name', NEW."first_name", 'last_name', NEW."last_name", 'company_id', NEW."company_id", 'function', NEW."function", 'level_id', NEW."level_id", 'email', NEW."email", 'phone', NEW."phone", 'mobile', NEW."mobile", 'web', NEW."web", 'language', NEW."language", 'street', NEW."street", 'post_code', NEW."post_code", 'city', NEW."city", 'country', NEW."country", 'no_mailings', NEW."no_mailings", 'former_number', NEW."former_number", 'notes', NEW."notes"))); END;
CREATE TRIGGER persons_journal_update AFTER UPDATE ON persons WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."title" IS NOT OLD."title" OR NEW."first_name" IS NOT OLD."first_name" OR NEW."last_name" IS NOT OLD."last_name" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."function" IS NOT OLD."function" OR NEW."level_id" IS NOT OLD."level_id" OR NEW."email" IS NOT OLD."email" OR NEW."phone" IS NOT OLD."phone" OR NEW."mobile" IS NOT OLD."mobile" OR NEW."web" IS NOT OLD."web" OR NEW."language" IS NOT OLD."language" OR NEW."street" IS NOT OLD."street" OR NEW."post_code" IS NOT OLD."post_code" OR NEW."city" IS NOT OLD."city" OR NEW."country" IS NOT OLD."country" OR NEW."no_mailings" IS NOT OLD."no_mailings" OR NEW."former_number" IS NOT OLD."former_number" OR NEW."notes" IS NOT OLD."notes" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'persons', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'title' AS k, OLD."title" AS o, NEW."title" AS n UNION ALL SELECT 'first_name' AS k, OLD."first_name" AS o, NEW."first_name" AS n UNION ALL SELECT 'last_name' AS k, OLD."last_name" AS o, NEW."last_name" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'function' AS k, OLD."function" AS o, NEW."function" AS n UNION ALL SELECT 'level_id' AS k, OLD."level_id" AS o, NEW."level_id" AS n UNION ALL SELECT 'email' AS k, OLD."email" AS o, NEW."email" AS n UNION ALL SELECT 'phone' AS k, OLD."phone" AS o, NEW."phone" AS n UNION ALL SELECT 'mobile' AS k, OLD."mobile" AS o, NEW."mobile" AS n UNION ALL SELECT 'web' AS k, OLD."web" AS o, NEW."web" AS n UNION ALL SELECT 'language' AS k, OLD."language" AS o, NEW."language" AS n UNION ALL SELECT 'street' AS k, OLD."street" AS o, NEW."street" AS n UNION ALL SELECT 'post_code' AS k, OLD."post_code" AS o, NEW."post_code" AS n UNION ALL SELECT 'city' AS k, OLD."city" AS o, NEW."city" AS n UNION ALL SELECT 'country' AS k, OLD."country" AS o, NEW."country" AS n UNION ALL SELECT 'no_mailings' AS k, OLD."no_mailings" AS o, NEW."no_mailings" AS n UNION ALL SELECT 'former_number' AS k, OLD."former_number" AS o, NEW."former_number" AS n UNION ALL SELECT 'notes' AS k, OLD."notes" AS o, NEW."notes" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER person_codes_guard BEFORE UPDATE ON person_codes WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER person_codes_kept BEFORE DELETE ON person_codes BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER person_codes_new BEFORE INSERT ON person_codes WHEN EXISTS (SELECT 1 FROM person_codes WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: person_codes'); END;
CREATE TRIGGER person_codes_journal_insert AFTER INSERT ON person_codes BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'person_codes', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'person_id', NEW."person_id", 'code_id', NEW."code_id"))); END;
CREATE TRIGGER person_codes_journal_update AFTER UPDATE ON person_codes WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."code_id" IS NOT OLD."code_id" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'person_codes', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS o, NEW."person_id" AS n UNION ALL SELECT 'code_id' AS k, OLD."code_id" AS o, NEW."code_id" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER person_extras_guard BEFORE UPDATE ON person_extras WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER person_extras_kept BEFORE DELETE ON person_extras BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER person_extras_new BEFORE INSERT ON person_extras WHEN EXISTS (SELECT 1 FROM person_extras WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: person_extras'); END;
CREATE TRIGGER person_extras_journal_insert AFTER INSERT ON person_extras BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'person_extras', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'person_id', NEW."person_id", 'field_id', NEW."field_id", 'text', NEW."text", 'number', NEW."number", 'amount', NEW."amount", 'day', NEW."day", 'yes', NEW."yes", 'code_id', NEW."code_id"))); END;
CREATE TRIGGER person_extras_journal_update AFTER UPDATE ON person_extras WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."field_id" IS NOT OLD."field_id" OR NEW."text" IS NOT OLD."text" OR NEW."number" IS NOT OLD."number" OR NEW."amount" IS NOT OLD."amount" OR NEW."day" IS NOT OLD."day" OR NEW."yes" IS NOT OLD."yes" OR NEW."code_id" IS NOT OLD."code_id" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'person_extras', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS o, NEW."person_id" AS n UNION ALL SELECT 'field_id' AS k, OLD."field_id" AS o, NEW."field_id" AS n UNION ALL SELECT 'text' AS k, OLD."text" AS o, NEW."text" AS n UNION ALL SELECT 'number' AS k, OLD."number" AS o, NEW."number" AS n UNION ALL SELECT 'amount' AS k, OLD."amount" AS o, NEW."amount" AS n UNION ALL SELECT 'day' AS k, OLD."day" AS o, NEW."day" AS n UNION ALL SELECT 'yes' AS k, OLD."yes" AS o, NEW."yes" AS n UNION ALL SELECT 'code_id' AS k, OLD."code_id" AS o, NEW."code_id" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER person_private_guard BEFORE UPDATE ON person_private WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER person_private_kept BEFORE DELETE ON person_private BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER person_private_new BEFORE INSERT ON person_private WHEN EXISTS (SELECT 1 FROM person_private WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: person_private'); END;
CREATE TRIGGER person_private_journal_insert AFTER INSERT ON person_private BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'person_private', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'person_id', NEW."person_id", 'birthday', NEW."birthday", 'private_phone', NEW."private_phone", 'private_email', NEW."private_email", 'family', NEW."family", 'interests', NEW."interests", 'private_notes', NEW."private_notes"))); END;
CREATE TRIGGER person_private_journal_update AFTER UPDATE ON person_private WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."birthday" IS NOT OLD."birthday" OR NEW."private_phone" IS NOT OLD."private_phone" OR NEW."private_email" IS NOT OLD."private_email" OR NEW."family" IS NOT OLD."family" OR NEW."interests" IS NOT OLD."interests" OR NEW."private_notes" IS NOT OLD."private_notes" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'person_private', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS o, NEW."person_id" AS n UNION ALL SELECT 'birthday' AS k, OLD."birthday" AS o, NEW."birthday" AS n UNION ALL SELECT 'private_phone' AS k, OLD."private_phone" AS o, NEW."private_phone" AS n UNION ALL SELECT 'private_email' AS k, OLD."private_email" AS o, NEW."private_email" AS n UNION ALL SELECT 'family' AS k, OLD."family" AS o, NEW."family" AS n UNION ALL SELECT 'interests' AS k, OLD."interests" AS o, NEW."interests" AS n UNION ALL SELECT 'private_notes' AS k, OLD."private_notes" AS o, NEW."private_notes" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER cases_guard BEFORE UPDATE ON cases WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER cases_kept BEFORE DELETE ON cases BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER cases_new BEFORE INSERT ON cases WHEN EXISTS (SELECT 1 FROM cases WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM cases WHERE number = NEW.number) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: cases'); END;
CREATE TRIGGER cases_number BEFORE UPDATE OF number ON cases WHEN NEW.number IS NOT OLD.number AND EXISTS (SELECT 1 FROM cases WHERE number = NEW.number) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: cases'); END;
CREATE TRIGGER cases_lock BEFORE UPDATE ON cases WHEN OLD.closed AND NEW.closed AND (NEW."number" IS NOT OLD."number" OR NEW."local_number" IS NOT OLD."local_number" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."title" IS NOT OLD."title" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."status_id" IS NOT OLD."status_id" OR NEW."value" IS NOT OLD."value" OR NEW."currency" IS NOT OLD."currency" OR NEW."probability" IS NOT OLD."probability" OR NEW."follow_up" IS NOT OLD."follow_up" OR NEW."expected_close" IS NOT OLD."expected_close" OR NEW."responsible_id" IS NOT OLD."responsible_id" OR NEW."team_id" IS NOT OLD."team_id" OR NEW."priority" IS NOT OLD."priority" OR NEW."created_on" IS NOT OLD."created_on" OR NEW."started_on" IS NOT OLD."started_on" OR NEW."ended_on" IS NOT OLD."ended_on" OR NEW."close_reason_id" IS NOT OLD."close_reason_id" OR NEW."closed" IS NOT OLD."closed" OR NEW."closed_on" IS NOT OLD."closed_on" OR NEW."strengths" IS NOT OLD."strengths" OR NEW."weaknesses" IS NOT OLD."weaknesses" OR NEW."next_step" IS NOT OLD."next_step" OR NEW."next_step_on" IS NOT OLD."next_step_on" OR NEW."plan" IS NOT OLD."plan" OR NEW."former_number" IS NOT OLD."former_number" OR NEW."notes" IS NOT OLD."notes") BEGIN SELECT RAISE(ABORT, 'kontor:locked'); END;
CREATE TRIGGER cases_journal_insert AFTER INSERT ON cases BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'cases', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'number', NEW."number", 'local_number', NEW."local_number", 'company_id', NEW."company_id", 'title', NEW."title", 'person_id', NEW."person_id", 'status_id', NEW."status_id", 'value', NEW."value", 'currency', NEW."currency", 'probability', NEW."probability", 'follow_up', NEW."follow_up", 'expected_close', NEW."expected_close", 'responsible_id', NEW."responsible_id", 'team_id', NEW."team_id", 'priority', NEW."priority", 'created_on', NEW."created_on", 'started_on', NEW."started_on", 'ended_on', NEW."ended_on", 'close_reason_id', NEW."close_reason_id", 'closed', NEW."closed", 'closed_on', NEW."closed_on", 'strengths', NEW."strengths", 'weaknesses', NEW."weaknesses", 'next_step', NEW."next_step", 'next_step_on', NEW."next_step_on", 'plan', NEW."plan", 'former_number', NEW."former_number", 'notes', NEW."notes"))); END;
CREATE TRIGGER cases_journal_update AFTER UPDATE ON cases WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."number" IS NOT OLD."number" OR NEW."local_number" IS NOT OLD."local_number" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."title" IS NOT OLD."title" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."status_id" IS NOT OLD."status_id" OR NEW."value" IS NOT OLD."value" OR NEW."currency" IS NOT OLD."currency" OR NEW."probability" IS NOT OLD."probability" OR NEW."follow_up" IS NOT OLD."follow_up" OR NEW."expected_close" IS NOT OLD."expected_close" OR NEW."responsible_id" IS NOT OLD."responsible_id" OR NEW."team_id" IS NOT OLD."team_id" OR NEW."priority" IS NOT OLD."priority" OR NEW."created_on" IS NOT OLD."created_on" OR NEW."started_on" IS NOT OLD."started_on" OR NEW."ended_on" IS NOT OLD."ended_on" OR NEW."close_reason_id" IS NOT OLD."close_reason_id" OR NEW."closed" IS NOT OLD."closed" OR NEW."closed_on" IS NOT OLD."closed_on" OR NEW."strengths" IS NOT OLD."strengths" OR NEW."weaknesses" IS NOT OLD."weaknesses" OR NEW."next_step" IS NOT OLD."next_step" OR NEW."next_step_on" IS NOT OLD."next_step_on" OR NEW."plan" IS NOT OLD."plan" OR NEW."former_number" IS NOT OLD."former_number" OR NEW."notes" IS NOT OLD."notes" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'cases', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'number' AS k, OLD."number" AS o, NEW."number" AS n UNION ALL SELECT 'local_number' AS k, OLD."local_number" AS o, NEW."local_number" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'title' AS k, OLD."title" AS o, NEW."title" AS n UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS o, NEW."person_id" AS n UNION ALL SELECT 'status_id' AS k, OLD."status_id" AS o, NEW."status_id" AS n UNION ALL SELECT 'value' AS k, OLD."value" AS o, NEW."value" AS n UNION ALL SELECT 'currency' AS k, OLD."currency" AS o, NEW."currency" AS n UNION ALL SELECT 'probability' AS k, OLD."probability" AS o, NEW."probability" AS n UNION ALL SELECT 'follow_up' AS k, OLD."follow_up" AS o, NEW."follow_up" AS n UNION ALL SELECT 'expected_close' AS k, OLD."expected_close" AS o, NEW."expected_close" AS n UNION ALL SELECT 'responsible_id' AS k, OLD."responsible_id" AS o, NEW."responsible_id" AS n UNION ALL SELECT 'team_id' AS k, OLD."team_id" AS o, NEW."team_id" AS n UNION ALL SELECT 'priority' AS k, OLD."priority" AS o, NEW."priority" AS n UNION ALL SELECT 'created_on' AS k, OLD."created_on" AS o, NEW."created_on" AS n UNION ALL SELECT 'started_on' AS k, OLD."started_on" AS o, NEW."started_on" AS n UNION ALL SELECT 'ended_on' AS k, OLD."ended_on" AS o, NEW."ended_on" AS n UNION ALL SELECT 'close_reason_id' AS k, OLD."close_reason_id" AS o, NEW."close_reason_id" AS n UNION ALL SELECT 'closed' AS k, OLD."closed" AS o, NEW."closed" AS n UNION ALL SELECT 'closed_on' AS k, OLD."closed_on" AS o, NEW."closed_on" AS n UNION ALL SELECT 'strengths' AS k, OLD."strengths" AS o, NEW."strengths" AS n UNION ALL SELECT 'weaknesses' AS k, OLD."weaknesses" AS o, NEW."weaknesses" AS n UNION ALL SELECT 'next_step' AS k, OLD."next_step" AS o, NEW."next_step" AS n UNION ALL SELECT 'next_step_on' AS k, OLD."next_step_on" AS o, NEW."next_step_on" AS n UNION ALL SELECT 'plan' AS k, OLD."plan" AS o, NEW."plan" AS n UNION ALL SELECT 'former_number' AS k, OLD."former_number" AS o, NEW."former_number" AS n UNION ALL SELECT 'notes' AS k, OLD."notes" AS o, NEW."notes" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER case_extras_guard BEFORE UPDATE ON case_extras WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER case_extras_kept BEFORE DELETE ON case_extras BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER case_extras_new BEFORE INSERT ON case_extras WHEN EXISTS (SELECT 1 FROM case_extras WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: case_extras'); END;
CREATE TRIGGER case_extras_journal_insert AFTER INSERT ON case_extras BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_extras', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'case_id', NEW."case_id", 'field_id', NEW."field_id", 'text', NEW."text", 'number', NEW."number", 'amount', NEW."amount", 'day', NEW."day", 'yes', NEW."yes", 'code_id', NEW."code_id"))); END;
CREATE TRIGGER case_extras_journal_update AFTER UPDATE ON case_extras WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."case_id" IS NOT OLD."case_id" OR NEW."field_id" IS NOT OLD."field_id" OR NEW."text" IS NOT OLD."text" OR NEW."number" IS NOT OLD."number" OR NEW."amount" IS NOT OLD."amount" OR NEW."day" IS NOT OLD."day" OR NEW."yes" IS NOT OLD."yes" OR NEW."code_id" IS NOT OLD."code_id" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_extras', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'case_id' AS k, OLD."case_id" AS o, NEW."case_id" AS n UNION ALL SELECT 'field_id' AS k, OLD."field_id" AS o, NEW."field_id" AS n UNION ALL SELECT 'text' AS k, OLD."text" AS o, NEW."text" AS n UNION ALL SELECT 'number' AS k, OLD."number" AS o, NEW."number" AS n UNION ALL SELECT 'amount' AS k, OLD."amount" AS o, NEW."amount" AS n UNION ALL SELECT 'day' AS k, OLD."day" AS o, NEW."day" AS n UNION ALL SELECT 'yes' AS k, OLD."yes" AS o, NEW."yes" AS n UNION ALL SELECT 'code_id' AS k, OLD."code_id" AS o, NEW."code_id" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER case_steps_guard BEFORE UPDATE ON case_steps WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER case_steps_kept BEFORE DELETE ON case_steps BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER case_steps_new BEFORE INSERT ON case_steps WHEN EXISTS (SELECT 1 FROM case_steps WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: case_steps'); END;
CREATE TRIGGER case_steps_journal_insert AFTER INSERT ON case_steps BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_steps', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'case_id', NEW."case_id", 'status_id', NEW."status_id", 'since', NEW."since", 'until', NEW."until", 'days', NEW."days", 'value', NEW."value", 'probability', NEW."probability", 'expected_close', NEW."expected_close", 'close_reason_id', NEW."close_reason_id", 'current', NEW."current"))); END;
CREATE TRIGGER case_steps_journal_update AFTER UPDATE ON case_steps WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."case_id" IS NOT OLD."case_id" OR NEW."status_id" IS NOT OLD."status_id" OR NEW."since" IS NOT OLD."since" OR NEW."until" IS NOT OLD."until" OR NEW."days" IS NOT OLD."days" OR NEW."value" IS NOT OLD."value" OR NEW."probability" IS NOT OLD."probability" OR NEW."expected_close" IS NOT OLD."expected_close" OR NEW."close_reason_id" IS NOT OLD."close_reason_id" OR NEW."current" IS NOT OLD."current" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_steps', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'case_id' AS k, OLD."case_id" AS o, NEW."case_id" AS n UNION ALL SELECT 'status_id' AS k, OLD."status_id" AS o, NEW."status_id" AS n UNION ALL SELECT 'since' AS k, OLD."since" AS o, NEW."since" AS n UNION ALL SELECT 'until' AS k, OLD."until" AS o, NEW."until" AS n UNION ALL SELECT 'days' AS k, OLD."days" AS o, NEW."days" AS n UNION ALL SELECT 'value' AS k, OLD."value" AS o, NEW."value" AS n UNION ALL SELECT 'probability' AS k, OLD."probability" AS o, NEW."probability" AS n UNION ALL SELECT 'expected_close' AS k, OLD."expected_close" AS o, NEW."expected_close" AS n UNION ALL SELECT 'close_reason_id' AS k, OLD."close_reason_id" AS o, NEW."close_reason_id" AS n UNION ALL SELECT 'current' AS k, OLD."current" AS o, NEW."current" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER case_competitors_guard BEFORE UPDATE ON case_competitors WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER case_competitors_kept BEFORE DELETE ON case_competitors BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER case_competitors_new BEFORE INSERT ON case_competitors WHEN EXISTS (SELECT 1 FROM case_competitors WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: case_competitors'); END;
CREATE TRIGGER case_competitors_journal_insert AFTER INSERT ON case_competitors BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_competitors', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'case_id', NEW."case_id", 'company_id', NEW."company_id", 'strengths', NEW."strengths", 'weaknesses', NEW."weaknesses", 'notes', NEW."notes"))); END;
CREATE TRIGGER case_competitors_journal_update AFTER UPDATE ON case_competitors WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."case_id" IS NOT OLD."case_id" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."strengths" IS NOT OLD."strengths" OR NEW."weaknesses" IS NOT OLD."weaknesses" OR NEW."notes" IS NOT OLD."notes" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_competitors', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'case_id' AS k, OLD."case_id" AS o, NEW."case_id" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'strengths' AS k, OLD."strengths" AS o, NEW."strengths" AS n UNION ALL SELECT 'weaknesses' AS k, OLD."weaknesses" AS o, NEW."weaknesses" AS n UNION ALL SELECT 'notes' AS k, OLD."notes" AS o, NEW."notes" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER case_influencers_guard BEFORE UPDATE ON case_influencers WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER case_influencers_kept BEFORE DELETE ON case_influencers BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER case_influencers_new BEFORE INSERT ON case_influencers WHEN EXISTS (SELECT 1 FROM case_influencers WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: case_influencers'); END;
CREATE TRIGGER case_influencers_journal_insert AFTER INSERT ON case_influencers BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_influencers', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'case_id', NEW."case_id", 'person_id', NEW."person_id", 'role', NEW."role", 'attitude', NEW."attitude", 'notes', NEW."notes"))); END;
CREATE TRIGGER case_influencers_journal_update AFTER UPDATE ON case_influencers WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."case_id" IS NOT OLD."case_id" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."role" IS NOT OLD."role" OR NEW."attitude" IS NOT OLD."attitude" OR NEW."notes" IS NOT OLD."notes" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'case_influencers', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'case_id' AS k, OLD."case_id" AS o, NEW."case_id" AS n UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS o, NEW."person_id" AS n UNION ALL SELECT 'role' AS k, OLD."role" AS o, NEW."role" AS n UNION ALL SELECT 'attitude' AS k, OLD."attitude" AS o, NEW."attitude" AS n UNION ALL SELECT 'notes' AS k, OLD."notes" AS o, NEW."notes" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER activity_types_guard BEFORE UPDATE ON activity_types WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER activity_types_kept BEFORE DELETE ON activity_types BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER activity_types_new BEFORE INSERT ON activity_types WHEN EXISTS (SELECT 1 FROM activity_types WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: activity_types'); END;
CREATE TRIGGER activity_types_journal_insert AFTER INSERT ON activity_types BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activity_types', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'name', NEW."name", 'code', NEW."code", 'position', NEW."position", 'symbol', NEW."symbol", 'colour', NEW."colour", 'duration', NEW."duration", 'active', NEW."active"))); END;
CREATE TRIGGER activity_types_journal_update AFTER UPDATE ON activity_types WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."name" IS NOT OLD."name" OR NEW."code" IS NOT OLD."code" OR NEW."position" IS NOT OLD."position" OR NEW."symbol" IS NOT OLD."symbol" OR NEW."colour" IS NOT OLD."colour" OR NEW."duration" IS NOT OLD."duration" OR NEW."active" IS NOT OLD."active" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activity_types', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'code' AS k, OLD."code" AS o, NEW."code" AS n UNION ALL SELECT 'position' AS k, OLD."position" AS o, NEW."position" AS n UNION ALL SELECT 'symbol' AS k, OLD."symbol" AS o, NEW."symbol" AS n UNION ALL SELECT 'colour' AS k, OLD."colour" AS o, NEW."colour" AS n UNION ALL SELECT 'duration' AS k, OLD."duration" AS o, NEW."duration" AS n UNION ALL SELECT 'active' AS k, OLD."active" AS o, NEW."active" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER activity_templates_guard BEFORE UPDATE ON activity_templates WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER activity_templates_kept BEFORE DELETE ON activity_templates BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER activity_templates_new BEFORE INSERT ON activity_templates WHEN EXISTS (SELECT 1 FROM activity_templates WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: activity_templates'); END;
CREATE TRIGGER activity_templates_journal_insert AFTER INSERT ON activity_templates BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activity_templates', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'name', NEW."name", 'category', NEW."category", 'type_id', NEW."type_id", 'subject', NEW."subject", 'direction', NEW."direction", 'initiated_by', NEW."initiated_by", 'minutes', NEW."minutes", 'cost', NEW."cost", 'currency', NEW."currency", 'text', NEW."text", 'active', NEW."active"))); END;
CREATE TRIGGER activity_templates_journal_update AFTER UPDATE ON activity_templates WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."name" IS NOT OLD."name" OR NEW."category" IS NOT OLD."category" OR NEW."type_id" IS NOT OLD."type_id" OR NEW."subject" IS NOT OLD."subject" OR NEW."direction" IS NOT OLD."direction" OR NEW."initiated_by" IS NOT OLD."initiated_by" OR NEW."minutes" IS NOT OLD."minutes" OR NEW."cost" IS NOT OLD."cost" OR NEW."currency" IS NOT OLD."currency" OR NEW."text" IS NOT OLD."text" OR NEW."active" IS NOT OLD."active" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activity_templates', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'category' AS k, OLD."category" AS o, NEW."category" AS n UNION ALL SELECT 'type_id' AS k, OLD."type_id" AS o, NEW."type_id" AS n UNION ALL SELECT 'subject' AS k, OLD."subject" AS o, NEW."subject" AS n UNION ALL SELECT 'direction' AS k, OLD."direction" AS o, NEW."direction" AS n UNION ALL SELECT 'initiated_by' AS k, OLD."initiated_by" AS o, NEW."initiated_by" AS n UNION ALL SELECT 'minutes' AS k, OLD."minutes" AS o, NEW."minutes" AS n UNION ALL SELECT 'cost' AS k, OLD."cost" AS o, NEW."cost" AS n UNION ALL SELECT 'currency' AS k, OLD."currency" AS o, NEW."currency" AS n UNION ALL SELECT 'text' AS k, OLD."text" AS o, NEW."text" AS n UNION ALL SELECT 'active' AS k, OLD."active" AS o, NEW."active" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER activity_plans_guard BEFORE UPDATE ON activity_plans WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER activity_plans_kept BEFORE DELETE ON activity_plans BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER activity_plans_new BEFORE INSERT ON activity_plans WHEN EXISTS (SELECT 1 FROM activity_plans WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: activity_plans'); END;
CREATE TRIGGER activity_plans_journal_insert AFTER INSERT ON activity_plans BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activity_plans', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'name', NEW."name", 'code', NEW."code", 'notes', NEW."notes", 'active', NEW."active"))); END;
CREATE TRIGGER activity_plans_journal_update AFTER UPDATE ON activity_plans WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."name" IS NOT OLD."name" OR NEW."code" IS NOT OLD."code" OR NEW."notes" IS NOT OLD."notes" OR NEW."active" IS NOT OLD."active" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activity_plans', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'code' AS k, OLD."code" AS o, NEW."code" AS n UNION ALL SELECT 'notes' AS k, OLD."notes" AS o, NEW."notes" AS n UNION ALL SELECT 'active' AS k, OLD."active" AS o, NEW."active" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER plan_steps_guard BEFORE UPDATE ON plan_steps WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER plan_steps_kept BEFORE DELETE ON plan_steps BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER plan_steps_new BEFORE INSERT ON plan_steps WHEN EXISTS (SELECT 1 FROM plan_steps WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: plan_steps'); END;
CREATE TRIGGER plan_steps_journal_insert AFTER INSERT ON plan_steps BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'plan_steps', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'plan_id', NEW."plan_id", 'position', NEW."position", 'type_id', NEW."type_id", 'subject', NEW."subject", 'priority', NEW."priority", 'after', NEW."after", 'unit', NEW."unit", 'duration', NEW."duration", 'text', NEW."text"))); END;
CREATE TRIGGER plan_steps_journal_update AFTER UPDATE ON plan_steps WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."plan_id" IS NOT OLD."plan_id" OR NEW."position" IS NOT OLD."position" OR NEW."type_id" IS NOT OLD."type_id" OR NEW."subject" IS NOT OLD."subject" OR NEW."priority" IS NOT OLD."priority" OR NEW."after" IS NOT OLD."after" OR NEW."unit" IS NOT OLD."unit" OR NEW."duration" IS NOT OLD."duration" OR NEW."text" IS NOT OLD."text" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'plan_steps', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'plan_id' AS k, OLD."plan_id" AS o, NEW."plan_id" AS n UNION ALL SELECT 'position' AS k, OLD."position" AS o, NEW."position" AS n UNION ALL SELECT 'type_id' AS k, OLD."type_id" AS o, NEW."type_id" AS n UNION ALL SELECT 'subject' AS k, OLD."subject" AS o, NEW."subject" AS n UNION ALL SELECT 'priority' AS k, OLD."priority" AS o, NEW."priority" AS n UNION ALL SELECT 'after' AS k, OLD."after" AS o, NEW."after" AS n UNION ALL SELECT 'unit' AS k, OLD."unit" AS o, NEW."unit" AS n UNION ALL SELECT 'duration' AS k, OLD."duration" AS o, NEW."duration" AS n UNION ALL SELECT 'text' AS k, OLD."text" AS o, NEW."text" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER activities_guard BEFORE UPDATE ON activities WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER activities_kept BEFORE DELETE ON activities BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER activities_new BEFORE INSERT ON activities WHEN EXISTS (SELECT 1 FROM activities WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: activities'); END;
CREATE TRIGGER activities_journal_insert AFTER INSERT ON activities BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activities', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'type_id', NEW."type_id", 'subject', NEW."subject", 'company_id', NEW."company_id", 'person_id', NEW."person_id", 'case_id', NEW."case_id", 'planned_on', NEW."planned_on", 'planned_at', NEW."planned_at", 'zone', NEW."zone", 'duration', NEW."duration", 'all_day', NEW."all_day", 'responsible_id', NEW."responsible_id", 'team_id', NEW."team_id", 'status', NEW."status", 'priority', NEW."priority", 'done_on', NEW."done_on", 'completed_by_id', NEW."completed_by_id", 'place', NEW."place", 'direction', NEW."direction", 'initiated_by', NEW."initiated_by", 'minutes', NEW."minutes", 'cost', NEW."cost", 'currency', NEW."currency", 'evaluation', NEW."evaluation", 'failed', NEW."failed", 'reminder', NEW."reminder", 'remind_at', NEW."remind_at", 'reminded_at', NEW."reminded_at", 'snoozed_until', NEW."snoozed_until", 'rrule', NEW."rrule", 'recurs_from', NEW."recurs_from", 'parent_id', NEW."parent_id", 'template_id', NEW."template_id", 'plan_id', NEW."plan_id", 'uid', NEW."uid", 'begins_at', NEW."begins_at", 'ends_at', NEW."ends_at", 'ends_on', NEW."ends_on", 'text', NEW."text"))); END;
CREATE TRIGGER activities_journal_update AFTER UPDATE ON activities WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."type_id" IS NOT OLD."type_id" OR NEW."subject" IS NOT OLD."subject" OR NEW."company_id" IS NOT OLD."company_id" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."case_id" IS NOT OLD."case_id" OR NEW."planned_on" IS NOT OLD."planned_on" OR NEW."planned_at" IS NOT OLD."planned_at" OR NEW."zone" IS NOT OLD."zone" OR NEW."duration" IS NOT OLD."duration" OR NEW."all_day" IS NOT OLD."all_day" OR NEW."responsible_id" IS NOT OLD."responsible_id" OR NEW."team_id" IS NOT OLD."team_id" OR NEW."status" IS NOT OLD."status" OR NEW."priority" IS NOT OLD."priority" OR NEW."done_on" IS NOT OLD."done_on" OR NEW."completed_by_id" IS NOT OLD."completed_by_id" OR NEW."place" IS NOT OLD."place" OR NEW."direction" IS NOT OLD."direction" OR NEW."initiated_by" IS NOT OLD."initiated_by" OR NEW."minutes" IS NOT OLD."minutes" OR NEW."cost" IS NOT OLD."cost" OR NEW."currency" IS NOT OLD."currency" OR NEW."evaluation" IS NOT OLD."evaluation" OR NEW."failed" IS NOT OLD."failed" OR NEW."reminder" IS NOT OLD."reminder" OR NEW."remind_at" IS NOT OLD."remind_at" OR NEW."reminded_at" IS NOT OLD."reminded_at" OR NEW."snoozed_until" IS NOT OLD."snoozed_until" OR NEW."rrule" IS NOT OLD."rrule" OR NEW."recurs_from" IS NOT OLD."recurs_from" OR NEW."parent_id" IS NOT OLD."parent_id" OR NEW."template_id" IS NOT OLD."template_id" OR NEW."plan_id" IS NOT OLD."plan_id" OR NEW."uid" IS NOT OLD."uid" OR NEW."begins_at" IS NOT OLD."begins_at" OR NEW."ends_at" IS NOT OLD."ends_at" OR NEW."ends_on" IS NOT OLD."ends_on" OR NEW."text" IS NOT OLD."text" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'activities', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'type_id' AS k, OLD."type_id" AS o, NEW."type_id" AS n UNION ALL SELECT 'subject' AS k, OLD."subject" AS o, NEW."subject" AS n UNION ALL SELECT 'company_id' AS k, OLD."company_id" AS o, NEW."company_id" AS n UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS o, NEW."person_id" AS n UNION ALL SELECT 'case_id' AS k, OLD."case_id" AS o, NEW."case_id" AS n UNION ALL SELECT 'planned_on' AS k, OLD."planned_on" AS o, NEW."planned_on" AS n UNION ALL SELECT 'planned_at' AS k, OLD."planned_at" AS o, NEW."planned_at" AS n UNION ALL SELECT 'zone' AS k, OLD."zone" AS o, NEW."zone" AS n UNION ALL SELECT 'duration' AS k, OLD."duration" AS o, NEW."duration" AS n UNION ALL SELECT 'all_day' AS k, OLD."all_day" AS o, NEW."all_day" AS n UNION ALL SELECT 'responsible_id' AS k, OLD."responsible_id" AS o, NEW."responsible_id" AS n UNION ALL SELECT 'team_id' AS k, OLD."team_id" AS o, NEW."team_id" AS n UNION ALL SELECT 'status' AS k, OLD."status" AS o, NEW."status" AS n UNION ALL SELECT 'priority' AS k, OLD."priority" AS o, NEW."priority" AS n UNION ALL SELECT 'done_on' AS k, OLD."done_on" AS o, NEW."done_on" AS n UNION ALL SELECT 'completed_by_id' AS k, OLD."completed_by_id" AS o, NEW."completed_by_id" AS n UNION ALL SELECT 'place' AS k, OLD."place" AS o, NEW."place" AS n UNION ALL SELECT 'direction' AS k, OLD."direction" AS o, NEW."direction" AS n UNION ALL SELECT 'initiated_by' AS k, OLD."initiated_by" AS o, NEW."initiated_by" AS n UNION ALL SELECT 'minutes' AS k, OLD."minutes" AS o, NEW."minutes" AS n UNION ALL SELECT 'cost' AS k, OLD."cost" AS o, NEW."cost" AS n UNION ALL SELECT 'currency' AS k, OLD."currency" AS o, NEW."currency" AS n UNION ALL SELECT 'evaluation' AS k, OLD."evaluation" AS o, NEW."evaluation" AS n UNION ALL SELECT 'failed' AS k, OLD."failed" AS o, NEW."failed" AS n UNION ALL SELECT 'reminder' AS k, OLD."reminder" AS o, NEW."reminder" AS n UNION ALL SELECT 'remind_at' AS k, OLD."remind_at" AS o, NEW."remind_at" AS n UNION ALL SELECT 'reminded_at' AS k, OLD."reminded_at" AS o, NEW."reminded_at" AS n UNION ALL SELECT 'snoozed_until' AS k, OLD."snoozed_until" AS o, NEW."snoozed_until" AS n UNION ALL SELECT 'rrule' AS k, OLD."rrule" AS o, NEW."rrule" AS n UNION ALL SELECT 'recurs_from' AS k, OLD."recurs_from" AS o, NEW."recurs_from" AS n UNION ALL SELECT 'parent_id' AS k, OLD."parent_id" AS o, NEW."parent_id" AS n UNION ALL SELECT 'template_id' AS k, OLD."template_id" AS o, NEW."template_id" AS n UNION ALL SELECT 'plan_id' AS k, OLD."plan_id" AS o, NEW."plan_id" AS n UNION ALL SELECT 'uid' AS k, OLD."uid" AS o, NEW."uid" AS n UNION ALL SELECT 'begins_at' AS k, OLD."begins_at" AS o, NEW."begins_at" AS n UNION ALL SELECT 'ends_at' AS k, OLD."ends_at" AS o, NEW."ends_at" AS n UNION ALL SELECT 'ends_on' AS k, OLD."ends_on" AS o, NEW."ends_on" AS n UNION ALL SELECT 'text' AS k, OLD."text" AS o, NEW."text" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER attendees_guard BEFORE UPDATE ON attendees WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER attendees_kept BEFORE DELETE ON attendees BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER attendees_new BEFORE INSERT ON attendees WHEN EXISTS (SELECT 1 FROM attendees WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: attendees'); END;
CREATE TRIGGER attendees_journal_insert AFTER INSERT ON attendees BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'attendees', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'activity_id', NEW."activity_id", 'person_id', NEW."person_id", 'user_id', NEW."user_id", 'name', NEW."name", 'email', NEW."email", 'role', NEW."role", 'response', NEW."response"))); END;
CREATE TRIGGER attendees_journal_update AFTER UPDATE ON attendees WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."activity_id" IS NOT OLD."activity_id" OR NEW."person_id" IS NOT OLD."person_id" OR NEW."user_id" IS NOT OLD."user_id" OR NEW."name" IS NOT OLD."name" OR NEW."email" IS NOT OLD."email" OR NEW."role" IS NOT OLD."role" OR NEW."response" IS NOT OLD."response" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'attendees', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'activity_id' AS k, OLD."activity_id" AS o, NEW."activity_id" AS n UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS o, NEW."person_id" AS n UNION ALL SELECT 'user_id' AS k, OLD."user_id" AS o, NEW."user_id" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'email' AS k, OLD."email" AS o, NEW."email" AS n UNION ALL SELECT 'role' AS k, OLD."role" AS o, NEW."role" AS n UNION ALL SELECT 'response' AS k, OLD."response" AS o, NEW."response" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER attachments_guard BEFORE UPDATE ON attachments WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER attachments_kept BEFORE DELETE ON attachments BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER attachments_new BEFORE INSERT ON attachments WHEN EXISTS (SELECT 1 FROM attachments WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: attachments'); END;
CREATE TRIGGER attachments_journal_insert AFTER INSERT ON attachments BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'attachments', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'activity_id', NEW."activity_id", 'name', NEW."name", 'description', NEW."description", 'media_type', NEW."media_type", 'size', NEW."size", 'sha256', NEW."sha256", 'text', NEW."text"))); END;
CREATE TRIGGER attachments_journal_update AFTER UPDATE ON attachments WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."activity_id" IS NOT OLD."activity_id" OR NEW."name" IS NOT OLD."name" OR NEW."description" IS NOT OLD."description" OR NEW."media_type" IS NOT OLD."media_type" OR NEW."size" IS NOT OLD."size" OR NEW."sha256" IS NOT OLD."sha256" OR NEW."text" IS NOT OLD."text" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'attachments', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'activity_id' AS k, OLD."activity_id" AS o, NEW."activity_id" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'description' AS k, OLD."description" AS o, NEW."description" AS n UNION ALL SELECT 'media_type' AS k, OLD."media_type" AS o, NEW."media_type" AS n UNION ALL SELECT 'size' AS k, OLD."size" AS o, NEW."size" AS n UNION ALL SELECT 'sha256' AS k, OLD."sha256" AS o, NEW."sha256" AS n UNION ALL SELECT 'text' AS k, OLD."text" AS o, NEW."text" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER saved_views_guard BEFORE UPDATE ON saved_views WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER saved_views_kept BEFORE DELETE ON saved_views BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER saved_views_new BEFORE INSERT ON saved_views WHEN EXISTS (SELECT 1 FROM saved_views WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: saved_views'); END;
CREATE TRIGGER saved_views_journal_insert AFTER INSERT ON saved_views BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'saved_views', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'list_name', NEW."list_name", 'name', NEW."name", 'owner', NEW."owner", 'definition', NEW."definition", 'position', NEW."position"))); END;
CREATE TRIGGER saved_views_journal_update AFTER UPDATE ON saved_views WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."list_name" IS NOT OLD."list_name" OR NEW."name" IS NOT OLD."name" OR NEW."owner" IS NOT OLD."owner" OR NEW."definition" IS NOT OLD."definition" OR NEW."position" IS NOT OLD."position" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'saved_views', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'list_name' AS k, OLD."list_name" AS o, NEW."list_name" AS n UNION ALL SELECT 'name' AS k, OLD."name" AS o, NEW."name" AS n UNION ALL SELECT 'owner' AS k, OLD."owner" AS o, NEW."owner" AS n UNION ALL SELECT 'definition' AS k, OLD."definition" AS o, NEW."definition" AS n UNION ALL SELECT 'position' AS k, OLD."position" AS o, NEW."position" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER not_duplicates_guard BEFORE UPDATE ON not_duplicates WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END;
CREATE TRIGGER not_duplicates_kept BEFORE DELETE ON not_duplicates BEGIN SELECT RAISE(ABORT, 'kontor:kept'); END;
CREATE TRIGGER not_duplicates_new BEFORE INSERT ON not_duplicates WHEN EXISTS (SELECT 1 FROM not_duplicates WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: not_duplicates'); END;
CREATE TRIGGER not_duplicates_journal_insert AFTER INSERT ON not_duplicates BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'not_duplicates', NEW.id, 'insert', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, json_patch('{}', json_object('deleted', NEW."deleted", 'kind', NEW."kind", 'one', NEW."one", 'other', NEW."other"))); END;
CREATE TRIGGER not_duplicates_journal_update AFTER UPDATE ON not_duplicates WHEN NEW."deleted" IS NOT OLD."deleted" OR NEW."kind" IS NOT OLD."kind" OR NEW."one" IS NOT OLD."one" OR NEW."other" IS NOT OLD."other" BEGIN INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, 'Change by another program'), coalesce(who, ''), strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, 'not_duplicates', NEW.id, 'update', NEW.scope FROM current_write; INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) FROM (SELECT 'deleted' AS k, OLD."deleted" AS o, NEW."deleted" AS n UNION ALL SELECT 'kind' AS k, OLD."kind" AS o, NEW."kind" AS n UNION ALL SELECT 'one' AS k, OLD."one" AS o, NEW."one" AS n UNION ALL SELECT 'other' AS k, OLD."other" AS o, NEW."other" AS n) WHERE o IS NOT n; END;
CREATE TRIGGER companies_search_insert AFTER INSERT ON companies BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.id, 1); END;
CREATE TRIGGER companies_search_update AFTER UPDATE ON companies BEGIN  INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.id, 1); END;
CREATE TRIGGER companies_search_name AFTER UPDATE ON companies WHEN NEW.name IS NOT OLD.name BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'persons', id, 0 FROM persons WHERE company_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', id, 0 FROM cases WHERE company_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', case_id, 0 FROM case_competitors WHERE company_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'activities', id, 0 FROM activities WHERE company_id = NEW.id; END;
CREATE TRIGGER company_extras_search_insert AFTER INSERT ON company_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER company_extras_search_update AFTER UPDATE ON company_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'companies', OLD.company_id, 1 WHERE OLD.company_id IS NOT NEW.company_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER addresses_search_insert AFTER INSERT ON addresses BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER addresses_search_update AFTER UPDATE ON addresses BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'companies', OLD.company_id, 1 WHERE OLD.company_id IS NOT NEW.company_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER company_emails_search_insert AFTER INSERT ON company_emails BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER company_emails_search_update AFTER UPDATE ON company_emails BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'companies', OLD.company_id, 1 WHERE OLD.company_id IS NOT NEW.company_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER persons_search_insert AFTER INSERT ON persons BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('persons', NEW.id, 1); END;
CREATE TRIGGER persons_search_update AFTER UPDATE ON persons BEGIN  INSERT INTO search_queue (table_name, record, fresh) VALUES ('persons', NEW.id, 1); END;
CREATE TRIGGER persons_search_name AFTER UPDATE ON persons WHEN NEW.name IS NOT OLD.name BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', id, 0 FROM cases WHERE person_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', case_id, 0 FROM case_influencers WHERE person_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'activities', id, 0 FROM activities WHERE person_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'activities', activity_id, 0 FROM attendees WHERE person_id = NEW.id; END;
CREATE TRIGGER person_extras_search_insert AFTER INSERT ON person_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('persons', NEW.person_id, 1); END;
CREATE TRIGGER person_extras_search_update AFTER UPDATE ON person_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'persons', OLD.person_id, 1 WHERE OLD.person_id IS NOT NEW.person_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('persons', NEW.person_id, 1); END;
CREATE TRIGGER cases_search_insert AFTER INSERT ON cases BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.id, 1); END;
CREATE TRIGGER cases_search_update AFTER UPDATE ON cases BEGIN  INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.id, 1); END;
CREATE TRIGGER case_extras_search_insert AFTER INSERT ON case_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.case_id, 1); END;
CREATE TRIGGER case_extras_search_update AFTER UPDATE ON case_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'cases', OLD.case_id, 1 WHERE OLD.case_id IS NOT NEW.case_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.case_id, 1); END;
CREATE TRIGGER case_competitors_search_insert AFTER INSERT ON case_competitors BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.case_id, 1); END;
CREATE TRIGGER case_competitors_search_update AFTER UPDATE ON case_competitors BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'cases', OLD.case_id, 1 WHERE OLD.case_id IS NOT NEW.case_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.case_id, 1); END;
CREATE TRIGGER case_influencers_search_insert AFTER INSERT ON case_influencers BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.case_id, 1); END;
CREATE TRIGGER case_influencers_search_update AFTER UPDATE ON case_influencers BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'cases', OLD.case_id, 1 WHERE OLD.case_id IS NOT NEW.case_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('cases', NEW.case_id, 1); END;
CREATE TRIGGER activities_search_insert AFTER INSERT ON activities BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('activities', NEW.id, 1); END;
CREATE TRIGGER activities_search_update AFTER UPDATE ON activities BEGIN  INSERT INTO search_queue (table_name, record, fresh) VALUES ('activities', NEW.id, 1); END;
CREATE TRIGGER attendees_search_insert AFTER INSERT ON attendees BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('activities', NEW.activity_id, 1); END;
CREATE TRIGGER attendees_search_update AFTER UPDATE ON attendees BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'activities', OLD.activity_id, 1 WHERE OLD.activity_id IS NOT NEW.activity_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('activities', NEW.activity_id, 1); END;
CREATE TRIGGER attachments_search_insert AFTER INSERT ON attachments BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('activities', NEW.activity_id, 1); END;
CREATE TRIGGER attachments_search_update AFTER UPDATE ON attachments BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'activities', OLD.activity_id, 1 WHERE OLD.activity_id IS NOT NEW.activity_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('activities', NEW.activity_id, 1); END;
