-- Kontor, schema 6
PRAGMA application_id = 1263488596;
PRAGMA user_version = 6;
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
CREATE TABLE search_queue (seq INTEGER PRIMARY KEY, table_name VARCHAR(60) NOT NULL, record CHAR(32) NOT NULL, fresh BOOLEAN NOT NULL);
CREATE TABLE search_text (seq INTEGER PRIMARY KEY, table_name VARCHAR(60) NOT NULL, record CHAR(32) NOT NULL UNIQUE, title TEXT NOT NULL, body TEXT NOT NULL, changed_at DATETIME);
CREATE VIRTUAL TABLE search_index USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4', tokenize='ascii');
CREATE TABLE current_write (one INTEGER PRIMARY KEY CHECK (one = 1), operation CHAR(32), label VARCHAR(300), who VARCHAR(100), origin VARCHAR(10), reverses CHAR(32));
INSERT INTO scopes (id, name) VALUES (0, 'Everybody');
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (1, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.825000', 'setup', NULL, 'company_settings', '3ec3914c550a5dc78a1363288e1ffc9d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (2, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '5c172fa46d1a572d96c0faf4dc76c05e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (3, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'c21e9f3db80c55c79cd26519f5581f4d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (4, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'b7722fdaa9ba50b7ab8b8963e9e2c5a6', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (5, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'cfbf7f34a3305b3ab8bc9af03acf5f52', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (6, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'babb55d165de5810a96c669f03a85454', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (7, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '62a9c82c94725dfead39a928cf964d36', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (8, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'f42779a1c5755918921f96116d2b7862', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (9, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '4dd5cd87fb295bfea400b1adf97070c6', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (10, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '191e9cb505f653c091b1d0952b5091ab', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (11, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'b1395bde0f6a59f7a5b8726714c85fda', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (12, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'cd926ec2189c518e80e604ccac0f84b7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (13, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'e8363b4e51475a4aa2640fb951a0b213', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (14, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '1c89de45f7215a8daad484e7f7927e81', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (15, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '8c54b2e67e725e8caf8af404d14b04f4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (16, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'f6340c675d835b1e9085874c785fa1fe', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (17, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '23062138ba635ef5aafcdb88a2e35520', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (18, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'f0e17198279953a79f9fb7c3eb376b85', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (19, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'f7b013e6295f5690a8c0a0094080bdcb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (20, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '681b536f6a145d2a893889723e5aa49c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (21, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '844a145c02d259a2b61226478a571de1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (22, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '06e1e01011ea50088c57e5e26d3c3401', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (23, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '9dcb37b8adf35a6e809394f54a29d281', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (24, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'b113cb7082f15ef98dc55c36ede5d615', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (25, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'bd259363a9f058fdb14096bbd57694df', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (26, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '4844102c57e2599095e6252fb5217bd5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (27, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '46f0e6add3d656a2a72edc7ad1b076dc', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (28, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'f4005b4b18045959a70c87aaa78c908f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (29, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'fd130ce1b4f952bf917b13719c148ec5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (30, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'dd6ccf6c2e8359ed9260aedd51c8fef1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (31, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '6a5992791ba75eb1a19cea43c8ff3b5a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (32, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '85119d13c1a2575189e1c95a559d5066', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (33, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'befefe9489c25b9fb874a412db0ee7c8', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (34, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'a4ef36b503fa55d9af15eec467734097', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (35, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '40647888bff5528ead273d6d6dbb45a4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (36, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', 'e9be3167cf7d58e3a6982e93f93d2976', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (37, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.826000', 'setup', NULL, 'codes', '0ffaa07b8af35df7a211741d12431008', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (38, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'codes', '8dd8aa3a2af55748869cc3a1ba6463a9', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (39, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'codes', '2ad7b53c86aa59418635e1b903593b39', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (40, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'codes', '53627597fc45527f92125f12113924cc', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (41, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'codes', '73684abe45dc5012979d9cfe6b674ca5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (42, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'codes', 'b871612207ed523f9d7f1a0fcf809de5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (43, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'codes', 'c39b8e4d0223599ba465e925c4357e73', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (44, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'codes', 'b9a35691ddc653caa025d1693cba6c88', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (45, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'case_statuses', '9ac6b9219a395a12b6e62c21b67df438', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (46, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'case_statuses', '66a509d3a1925b04bb59f5225570fc66', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (47, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'case_statuses', 'a0f3d997bde25811a52074e6cc625a44', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (48, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'case_statuses', '5bccd531c2f45992a91f3cea94fc641f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (49, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'case_statuses', '22013fde0f5b550597249f2e43a7045c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (50, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'case_statuses', '92e4de3dd61f501f921142d0c0d1583b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (51, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'case_statuses', '3c7c02d08c855588baf54271ccb5e7a6', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (52, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'close_reasons', 'fce725f198a050f788b1bd1b6aaab541', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (53, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'close_reasons', 'e653ffce06be5c38ade994da2f0b018c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (54, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'close_reasons', '84ddd8f3a3c65caa835cd8b730ff030f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (55, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'close_reasons', '18f78b4ed67c564e80c97012e8c81df0', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (56, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'close_reasons', '35f1584c3f0d5cc390474d62d01f6e55', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (57, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.827000', 'setup', NULL, 'close_reasons', '177cdcc14de75d4a8f86aa3dae7f8cea', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (58, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.828000', 'setup', NULL, 'close_reasons', '46d32c63c9635db8b76b6191767276e7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (59, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.828000', 'setup', NULL, 'close_reasons', 'c0312adfea025655b15d4a5111c50b59', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (60, '01a206d2cb957bb39e5eef9f2ea5b94f', 'Set up the company', 'maker', '2026-11-23 05:13:27.828000', 'setup', NULL, 'close_reasons', 'bb670c5ff4075a49b370163f65850f02', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (61, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.844000', 'here', NULL, 'company_settings', '01a206d2cc23797180a57572bf3624c5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (62, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.845000', 'here', NULL, 'codes', '01a206d2cc257e07ba963b2abe0cb5ce', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (63, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.848000', 'here', NULL, 'extra_fields', '01a206d2cc2879cf8db7b705f408bac1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (64, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.850000', 'here', NULL, 'close_reasons', '01a206d2cc2a749494fc591a7de31ceb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (65, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.852000', 'here', NULL, 'case_statuses', '01a206d2cc2c7d4db0db9ba6aa30117e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (66, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.853000', 'here', NULL, 'teams', '01a206d2cc2d70f18e987a3ae79cfaac', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (67, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.854000', 'here', NULL, 'users', '01a206d2cc2e78c0ad9c42434861adfc', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (68, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.855000', 'here', NULL, 'teams', '01a206d2cc2f73f38e7983607190c967', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (69, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.856000', 'here', NULL, 'users', '01a206d2cc2f774c8d99e9da92e79ebe', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (70, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.860000', 'here', NULL, 'team_members', '01a206d2cc34734782ef8839f42e591b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (71, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.861000', 'here', NULL, 'codes', '01a206d2cc357fada26b763f57e7adee', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (72, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.862000', 'here', NULL, 'codes', '01a206d2cc367e3c92068b3b1a43657b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (73, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.862000', 'here', NULL, 'codes', '01a206d2cc367b8ead5073f901e5b852', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (74, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.862000', 'here', NULL, 'codes', '01a206d2cc36724bad0de19b3fa78be2', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (75, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.863000', 'here', NULL, 'codes', '01a206d2cc377b369f4ee5aee3e1b4d1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (76, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.863000', 'here', NULL, 'codes', '01a206d2cc377a9ab82387f1f8b1cc6b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (77, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.864000', 'here', NULL, 'codes', '01a206d2cc3773e69bcc894ba25dca64', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (78, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.864000', 'here', NULL, 'codes', '01a206d2cc3877e5a4b0ba0d930574d0', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (79, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.864000', 'here', NULL, 'codes', '01a206d2cc38732a86ee348d6b173e8d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (80, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.865000', 'here', NULL, 'codes', '01a206d2cc397446bf030fed2c82a749', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (81, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.911000', 'here', NULL, 'companies', '01a206d2cc6675d48cf0caed21c2aadb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (82, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.918000', 'here', NULL, 'company_codes', '0c3284226b60505aa900685c47ac3cb1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (83, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.918000', 'here', NULL, 'company_codes', '89f9411b391b5eb1a15b4c15cd1e2949', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (84, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.918000', 'here', NULL, 'company_codes', 'bc5745570c4150249912df8063a49bd7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (85, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.918000', 'here', NULL, 'company_codes', '5947521f20db5c29ae2aa2ffe32925be', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (86, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.921000', 'here', NULL, 'companies', '01a206d2cc7077799b11dd6e9b12ce0f', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (87, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.923000', 'here', NULL, 'company_codes', '379ce0c9e42457cb94daccd927c05893', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (88, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.923000', 'here', NULL, 'company_codes', 'a33c5f5df775512c808ddbe6ef5314d9', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (89, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.923000', 'here', NULL, 'company_codes', 'fb983316e572500c806570ab7ba4e638', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (90, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.923000', 'here', NULL, 'company_codes', '3e299ff0944d582bbdde8776a2302536', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (91, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.932000', 'here', NULL, 'extra_fields', '01a206d2cc7c717993418bee1cbb28fa', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (92, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.936000', 'here', NULL, 'company_extras', 'c528f8d04bc059a6b59ebbfa995a3a72', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (93, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.939000', 'here', NULL, 'addresses', '01a206d2cc83715fbecdbf1fda5bc362', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (94, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.941000', 'here', NULL, 'company_emails', '01a206d2cc857fc596ff01d3d377a655', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (95, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.942000', 'here', NULL, 'codes', '01a206d2cc867786add52b26ffa54da5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (96, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.943000', 'here', NULL, 'codes', '01a206d2cc86779d834b76e7d489db84', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (97, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.943000', 'here', NULL, 'codes', '01a206d2cc87755f8eceb4f0cce5a79d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (98, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.946000', 'here', NULL, 'persons', '01a206d2cc8977c3a8807c19d101c7b2', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (99, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.949000', 'here', NULL, 'person_codes', 'f4ff1033c0475ce1a52474968cde6e73', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (100, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.949000', 'here', NULL, 'person_codes', 'd4ece2065a8f584ba173e7eec0993ded', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (101, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.951000', 'here', NULL, 'persons', '01a206d2cc8e7c398eb154d586898884', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (102, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.952000', 'here', NULL, 'person_codes', '9596a09ff62654debc560a0a84db596a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (103, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.952000', 'here', NULL, 'person_codes', '61439cdd2423517eb88915a1af8cbadd', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (104, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.962000', 'here', NULL, 'person_codes', 'f334cbdfb33c57369d03cc7337e51456', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (105, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.966000', 'here', NULL, 'person_extras', '65ddfae16b16548d9044ae3cad929443', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (106, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.970000', 'here', NULL, 'person_private', '01a206d2cc8e7c398eb154d586898884', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (107, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.970000', 'here', NULL, 'case_statuses', '01a206d2cca27fc4813179be7571ff26', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (108, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.971000', 'here', NULL, 'close_reasons', '01a206d2cca37de3b21da90575021706', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (109, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.976000', 'here', NULL, 'cases', '01a206d2cca37c5e91505e571ca6679e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (110, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.977000', 'here', NULL, 'case_steps', '01a206d2cca971c4b40e57640bfaf68e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (111, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.980000', 'here', NULL, 'cases', '01a206d2ccaa7fa3b842a10247cdfa2c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (112, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.980000', 'here', NULL, 'case_steps', '01a206d2ccac7d99aba8116c9e5db7aa', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (113, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.986000', 'here', NULL, 'case_extras', '75b1d6e4403b5ef4998fb607bd103c80', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (114, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.989000', 'here', NULL, 'case_steps', '01a206d2ccb577a6af2083d6faa1de76', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (115, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.991000', 'here', NULL, 'case_competitors', '01a206d2ccb7746cacb7ba5e0c9051b0', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (116, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.994000', 'here', NULL, 'case_influencers', '01a206d2ccba75b5bad8e6360bce3801', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (117, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:27.998000', 'here', NULL, 'saved_views', '01a206d2ccbe79a1aaeba25f4e45bfe9', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (118, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.000000', 'here', NULL, 'not_duplicates', '01a206d2ccbf7a74a28f4cf5348db6ee', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (119, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.000000', 'here', NULL, 'company_settings', '01a206d2ccc07eb1a38acdb84d8c4c62', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (120, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.001000', 'here', NULL, 'codes', '01a206d2ccc173b7a23ecd4b61b20d0d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (121, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.002000', 'here', NULL, 'extra_fields', '01a206d2ccc174a2850dfb361c70e434', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (122, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.002000', 'here', NULL, 'close_reasons', '01a206d2ccc278e8acf958396424b07c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (123, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.002000', 'here', NULL, 'case_statuses', '01a206d2ccc27247b822346b94e4a257', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (124, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.003000', 'here', NULL, 'teams', '01a206d2ccc37a64bbc4d0f6f18f9d48', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (125, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.003000', 'here', NULL, 'users', '01a206d2ccc3777a86dc99e1345c0188', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (126, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.004000', 'here', NULL, 'teams', '01a206d2ccc47e03a94d61a4c6a4255d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (127, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.004000', 'here', NULL, 'users', '01a206d2ccc477338d1850a44a843e2d', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (128, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.005000', 'here', NULL, 'team_members', '01a206d2ccc57330a87eaa0a24a08cb2', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (129, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.006000', 'here', NULL, 'codes', '01a206d2ccc67d18a1b4cd450413c59a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (130, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.006000', 'here', NULL, 'codes', '01a206d2ccc67126a5c58fd2bb35545c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (131, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.007000', 'here', NULL, 'codes', '01a206d2ccc77e8fb2657a9d370d1a68', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (132, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.007000', 'here', NULL, 'codes', '01a206d2ccc772e380bde8f8136fc57e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (133, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.007000', 'here', NULL, 'codes', '01a206d2ccc777688e1de3a57701673e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (134, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.008000', 'here', NULL, 'codes', '01a206d2ccc8794e926bba08dae3e446', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (135, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.008000', 'here', NULL, 'codes', '01a206d2ccc87f34b7abdbc484a3602b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (136, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.009000', 'here', NULL, 'codes', '01a206d2ccc871a38f71be9d4d4c7d6b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (137, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.012000', 'here', NULL, 'companies', '01a206d2cccb7550ae4833327afdc631', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (138, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.013000', 'here', NULL, 'company_codes', 'ea35294c501c54f5837cbcbeff86fe1e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (139, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.013000', 'here', NULL, 'company_codes', '6e466edb7a4b5ae781bca47e9c2e340b', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (140, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.013000', 'here', NULL, 'company_codes', '2ea16a0c301952d29abab3e358bde0a5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (141, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.013000', 'here', NULL, 'company_codes', '3b4925cb1ecf5cfba7d0fc63b4e142fb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (142, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.016000', 'here', NULL, 'companies', '01a206d2cccf7021b01f5bd4ad925b8e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (143, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.017000', 'here', NULL, 'company_codes', '0c643f6251a352e49d0b1031f6069662', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (144, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.017000', 'here', NULL, 'company_codes', 'c8f983ac709251b8867b98124fe98c76', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (145, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.017000', 'here', NULL, 'company_codes', 'd5553789cfcc5b3aa7f8888c5ce058c3', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (146, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.017000', 'here', NULL, 'company_codes', '122fd9103c345ce2841cac98d31d42d1', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (147, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.019000', 'here', NULL, 'extra_fields', '01a206d2ccd37c2397dd457ca39960b4', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (148, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.021000', 'here', NULL, 'company_extras', '285d4a2b3ead5d7bba9e328ce9fb865e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (149, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.022000', 'here', NULL, 'addresses', '01a206d2ccd67d86aa728da8867ac552', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (150, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.024000', 'here', NULL, 'company_emails', '01a206d2ccd77ed5a66c8686345ac162', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (151, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.024000', 'here', NULL, 'codes', '01a206d2ccd87feab839f98446612aa5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (152, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.025000', 'here', NULL, 'codes', '01a206d2ccd87e32871f3b82f4ff832c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (153, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.026000', 'here', NULL, 'persons', '01a206d2ccd97b78a108e4e8a9e30d08', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (154, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.028000', 'here', NULL, 'person_codes', '57220fbeadb651ba950d87d5ec21ef65', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (155, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.028000', 'here', NULL, 'person_codes', 'c88fa47a496d5b58949c29454f5231fa', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (156, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.029000', 'here', NULL, 'persons', '01a206d2ccdd711f92ea54750b82f71a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (157, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.030000', 'here', NULL, 'person_codes', '2e2ef0d110205dd383bf814badda1c03', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (158, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.030000', 'here', NULL, 'person_codes', '4bff9215aeda5cd685c7410848247dcb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (159, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.036000', 'here', NULL, 'person_codes', 'e69e26e3881350b5aa743f5dd99fffe8', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (160, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.037000', 'here', NULL, 'person_extras', '06ca0c36862a5b64a06106a85e2b7e78', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (161, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.039000', 'here', NULL, 'person_private', '01a206d2ccdd711f92ea54750b82f71a', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (162, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.039000', 'here', NULL, 'case_statuses', '01a206d2cce773d091cff18f856f4f9e', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (163, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.040000', 'here', NULL, 'close_reasons', '01a206d2cce87e2f809fcc7a74af2c4c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (164, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.042000', 'here', NULL, 'cases', '01a206d2cce871fe9bd7474ad4866821', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (165, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.042000', 'here', NULL, 'case_steps', '01a206d2ccea7ccfa78ff94c2899beb7', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (166, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.044000', 'here', NULL, 'cases', '01a206d2ccea7d698165b65a44d23bfa', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (167, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.045000', 'here', NULL, 'case_steps', '01a206d2ccec7fafa5f6113947ff561c', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (168, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.047000', 'here', NULL, 'case_extras', '3848418130645bc5bc1b0cbbccdf15f9', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (169, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.048000', 'here', NULL, 'case_steps', '01a206d2ccf0726d8166fb9a0d810322', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (170, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.049000', 'here', NULL, 'case_competitors', '01a206d2ccf176819421b39b687938bb', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (171, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.050000', 'here', NULL, 'case_influencers', '01a206d2ccf27c7abcda82faf7e05219', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (172, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.051000', 'here', NULL, 'saved_views', '01a206d2ccf3771589e699709a32c5b5', 'insert', 0);
INSERT INTO journal (seq, operation, label, who, at, origin, reverses, table_name, record, verb, scope) VALUES (173, '01a206d2cc1d7e479b4c8e86455faa71', 'Two records of everything', 'tester', '2026-11-23 05:13:28.051000', 'here', NULL, 'not_duplicates', '01a206d2ccf3733896a51d760d6460d6', 'insert', 0);
INSERT INTO counters (series, next) VALUES ('company', 1005);
INSERT INTO counters (series, next) VALUES ('case', 1005);
INSERT INTO meta (key, value) VALUES ('id', '01a206d2-cbf2-7641-89c2-31a209b399e4');
INSERT INTO meta (key, value) VALUES ('schema', '6');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('9ac6b9219a395a12b6e62c21b67df438', 1, 0, NULL, 0, '2026-11-23 05:13:27.827184', 'maker', '2026-11-23 05:13:27.827184', 'maker', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('66a509d3a1925b04bb59f5225570fc66', 1, 0, NULL, 0, '2026-11-23 05:13:27.827184', 'maker', '2026-11-23 05:13:27.827184', 'maker', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('a0f3d997bde25811a52074e6cc625a44', 1, 0, NULL, 0, '2026-11-23 05:13:27.827184', 'maker', '2026-11-23 05:13:27.827184', 'maker', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('5bccd531c2f45992a91f3cea94fc641f', 1, 0, NULL, 0, '2026-11-23 05:13:27.827184', 'maker', '2026-11-23 05:13:27.827184', 'maker', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('22013fde0f5b550597249f2e43a7045c', 1, 0, NULL, 0, '2026-11-23 05:13:27.827184', 'maker', '2026-11-23 05:13:27.827184', 'maker', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('92e4de3dd61f501f921142d0c0d1583b', 1, 0, NULL, 0, '2026-11-23 05:13:27.827184', 'maker', '2026-11-23 05:13:27.827184', 'maker', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('3c7c02d08c855588baf54271ccb5e7a6', 1, 0, NULL, 0, '2026-11-23 05:13:27.827184', 'maker', '2026-11-23 05:13:27.827184', 'maker', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a206d2cc2c7d4db0db9ba6aa30117e', 1, 0, NULL, 0, '2026-11-23 05:13:27.850847', 'tester', '2026-11-23 05:13:27.850847', 'tester', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a206d2cca27fc4813179be7571ff26', 1, 0, NULL, 0, '2026-11-23 05:13:27.970602', 'tester', '2026-11-23 05:13:27.970602', 'tester', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a206d2ccc27247b822346b94e4a257', 1, 0, NULL, 0, '2026-11-23 05:13:28.002737', 'tester', '2026-11-23 05:13:28.002737', 'tester', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO case_statuses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, position, colour, phase, outcome, probability, name_key, search_key) VALUES ('01a206d2cce773d091cff18f856f4f9e', 1, 0, NULL, 0, '2026-11-23 05:13:28.039321', 'tester', '2026-11-23 05:13:28.039321', 'tester', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('fce725f198a050f788b1bd1b6aaab541', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Best price', '', 'won', 0, 1, 'best price', 'best price');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('e653ffce06be5c38ade994da2f0b018c', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Best product', '', 'won', 1, 1, 'best product', 'best product');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('84ddd8f3a3c65caa835cd8b730ff030f', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Good relation', '', 'won', 2, 1, 'good relation', 'good relation');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('18f78b4ed67c564e80c97012e8c81df0', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Delivery time', '', 'won', 3, 1, 'delivery time', 'delivery time');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('35f1584c3f0d5cc390474d62d01f6e55', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Too expensive', '', 'lost', 4, 1, 'too expensive', 'too expensive');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('177cdcc14de75d4a8f86aa3dae7f8cea', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Chose a competitor', '', 'lost', 5, 1, 'chose a competitor', 'chose a competitor');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('46d32c63c9635db8b76b6191767276e7', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Delivery too late', '', 'lost', 6, 1, 'delivery too late', 'delivery too late');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('c0312adfea025655b15d4a5111c50b59', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'Postponed indefinitely', '', 'lost', 7, 1, 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('bb670c5ff4075a49b370163f65850f02', 1, 0, NULL, 0, '2026-11-23 05:13:27.827687', 'maker', '2026-11-23 05:13:27.827687', 'maker', 'No need any more', '', 'lost', 8, 1, 'no need any more', 'no need any more');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a206d2cc2a749494fc591a7de31ceb', 1, 0, NULL, 0, '2026-11-23 05:13:27.849460', 'tester', '2026-11-23 05:13:27.849460', 'tester', 'Ærø name', 'Ærø code', 'won', 12, 1, 'aero name', 'aero name aero code');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a206d2cca37de3b21da90575021706', 1, 0, NULL, 0, '2026-11-23 05:13:27.971216', 'tester', '2026-11-23 05:13:27.971216', 'tester', 'Ærø name', 'Ærø code', 'won', 12, 1, 'aero name', 'aero name aero code');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a206d2ccc278e8acf958396424b07c', 1, 0, NULL, 0, '2026-11-23 05:13:28.002223', 'tester', '2026-11-23 05:13:28.002223', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO close_reasons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, outcome, position, active, name_key, search_key) VALUES ('01a206d2cce87e2f809fcc7a74af2c4c', 1, 0, NULL, 0, '2026-11-23 05:13:28.039806', 'tester', '2026-11-23 05:13:28.039806', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
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
INSERT INTO journal_values (seq, old, new) VALUES (61, NULL, '{"deleted":0,"key":"Ærø setting","value":"First line of value\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (62, NULL, '{"deleted":0,"table_name":"industry","name":"Ærø name","code":"Ærø code","position":12,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (63, NULL, '{"deleted":0,"record":"persons","name":"Ærø 1","kind":"number","help":"Ærø help","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (64, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","outcome":"won","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (65, NULL, '{"deleted":0,"name":"Ærø name","position":12,"colour":"#2f6fde","phase":"preparation","outcome":"open","probability":40}');
INSERT INTO journal_values (seq, old, new) VALUES (66, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code"}');
INSERT INTO journal_values (seq, old, new) VALUES (67, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø initials","login":"Ærø login","email":"eva.novak@firma.cz","phone":"+4533123456","sells":1,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (68, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code"}');
INSERT INTO journal_values (seq, old, new) VALUES (69, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø initials","login":"Ærø login","email":"eva.novak@firma.cz","phone":"+4533123456","sells":1,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (70, NULL, '{"deleted":0,"team_id":"01a206d2cc2f73f38e7983607190c967","user_id":"01a206d2cc2f774c8d99e9da92e79ebe"}');
INSERT INTO journal_values (seq, old, new) VALUES (71, NULL, '{"deleted":0,"table_name":"relation","name":"relation word b3baae","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (72, NULL, '{"deleted":0,"table_name":"relation","name":"relation word 3bade6","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (73, NULL, '{"deleted":0,"table_name":"company type","name":"company type word 35b47e","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (74, NULL, '{"deleted":0,"table_name":"industry","name":"industry word 10f828","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (75, NULL, '{"deleted":0,"table_name":"industry","name":"industry word a0cbaa","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (76, NULL, '{"deleted":0,"table_name":"district","name":"district word cc8ea0","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (77, NULL, '{"deleted":0,"table_name":"class","name":"class word 1af8ea","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (78, NULL, '{"deleted":0,"table_name":"payment terms","name":"payment terms word 4677a1","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (79, NULL, '{"deleted":0,"table_name":"delivery terms","name":"delivery terms word 43f562","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (80, NULL, '{"deleted":0,"table_name":"delivery method","name":"delivery method word 20e319","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (81, NULL, '{"deleted":0,"number":1001,"local_number":"","name":"Ærø name","street":"Ærø street","street2":"Ærø address line 2","post_code":"Ærø post code","city":"Ærø city","region":"Ærø region","country":"DK","phone":"+4533123456","fax":"+4533123456","email":"eva.novak@firma.cz","web":"https://www.firma.ro/produse?id=4","register_number":"Ærø register no.","vat_number":"Ærø vat no.","type_id":"01a206d2cc367b8ead5073f901e5b852","district_id":"01a206d2cc377a9ab82387f1f8b1cc6b","class_id":"01a206d2cc3773e69bcc894ba25dca64","salesperson_id":"01a206d2cc2f774c8d99e9da92e79ebe","language":"da","currency":"SEK","payment_terms_id":"01a206d2cc3877e5a4b0ba0d930574d0","delivery_terms_id":"01a206d2cc38732a86ee348d6b173e8d","delivery_method_id":"01a206d2cc397446bf030fed2c82a749","credit_limit":123450,"no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (82, NULL, '{"deleted":0,"company_id":"01a206d2cc6675d48cf0caed21c2aadb","code_id":"01a206d2cc357fada26b763f57e7adee"}');
INSERT INTO journal_values (seq, old, new) VALUES (83, NULL, '{"deleted":0,"company_id":"01a206d2cc6675d48cf0caed21c2aadb","code_id":"01a206d2cc367e3c92068b3b1a43657b"}');
INSERT INTO journal_values (seq, old, new) VALUES (84, NULL, '{"deleted":0,"company_id":"01a206d2cc6675d48cf0caed21c2aadb","code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (85, NULL, '{"deleted":0,"company_id":"01a206d2cc6675d48cf0caed21c2aadb","code_id":"01a206d2cc36724bad0de19b3fa78be2"}');
INSERT INTO journal_values (seq, old, new) VALUES (86, NULL, '{"deleted":0,"number":1002,"local_number":"","name":"Ærø name","street":"Ærø street","street2":"Ærø address line 2","post_code":"Ærø post code","city":"Ærø city","region":"Ærø region","country":"DK","phone":"+4533123456","fax":"+4533123456","email":"eva.novak@firma.cz","web":"https://www.firma.ro/produse?id=4","register_number":"Ærø register no.","vat_number":"Ærø vat no.","type_id":"01a206d2cc367b8ead5073f901e5b852","district_id":"01a206d2cc377a9ab82387f1f8b1cc6b","class_id":"01a206d2cc3773e69bcc894ba25dca64","salesperson_id":"01a206d2cc2f774c8d99e9da92e79ebe","language":"da","currency":"SEK","payment_terms_id":"01a206d2cc3877e5a4b0ba0d930574d0","delivery_terms_id":"01a206d2cc38732a86ee348d6b173e8d","delivery_method_id":"01a206d2cc397446bf030fed2c82a749","credit_limit":123450,"no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (87, NULL, '{"deleted":0,"company_id":"01a206d2cc7077799b11dd6e9b12ce0f","code_id":"01a206d2cc357fada26b763f57e7adee"}');
INSERT INTO journal_values (seq, old, new) VALUES (88, NULL, '{"deleted":0,"company_id":"01a206d2cc7077799b11dd6e9b12ce0f","code_id":"01a206d2cc367e3c92068b3b1a43657b"}');
INSERT INTO journal_values (seq, old, new) VALUES (89, NULL, '{"deleted":0,"company_id":"01a206d2cc7077799b11dd6e9b12ce0f","code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (90, NULL, '{"deleted":0,"company_id":"01a206d2cc7077799b11dd6e9b12ce0f","code_id":"01a206d2cc36724bad0de19b3fa78be2"}');
INSERT INTO journal_values (seq, old, new) VALUES (91, NULL, '{"deleted":0,"record":"persons","name":"Ærø 2","kind":"number","help":"Ærø help","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (92, NULL, '{"deleted":0,"company_id":"01a206d2cc7077799b11dd6e9b12ce0f","field_id":"01a206d2cc7c717993418bee1cbb28fa","text":"Ærø text","number":12,"amount":123450,"day":"2026-03-05","yes":1,"code_id":"01a206d2cc36724bad0de19b3fa78be2"}');
INSERT INTO journal_values (seq, old, new) VALUES (93, NULL, '{"deleted":0,"company_id":"01a206d2cc7077799b11dd6e9b12ce0f","purpose":"invoice","name":"Ærø name","street":"Ærø street","street2":"Ærø address line 2","post_code":"Ærø post code","city":"Ærø city","region":"Ærø region","country":"DK"}');
INSERT INTO journal_values (seq, old, new) VALUES (94, NULL, '{"deleted":0,"company_id":"01a206d2cc7077799b11dd6e9b12ce0f","purpose":"quotes","email":"eva.novak@firma.cz"}');
INSERT INTO journal_values (seq, old, new) VALUES (95, NULL, '{"deleted":0,"table_name":"level","name":"level word 83298b","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (96, NULL, '{"deleted":0,"table_name":"responsibility","name":"responsibility word d96c88","code":"","position":0,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (97, NULL, '{"deleted":0,"table_name":"responsibility","name":"responsibility word c8fc3b","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (98, NULL, '{"deleted":0,"title":"Ærø title","first_name":"Ærø first name","last_name":"Ærø last name","company_id":"01a206d2cc7077799b11dd6e9b12ce0f","function":"Ærø function","level_id":"01a206d2cc867786add52b26ffa54da5","email":"eva.novak@firma.cz","phone":"+4533123456","mobile":"+4533123456","web":"https://www.firma.ro/produse?id=4","language":"da","street":"Ærø street","post_code":"Ærø post code","city":"Ærø city","country":"DK","no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (99, NULL, '{"deleted":0,"person_id":"01a206d2cc8977c3a8807c19d101c7b2","code_id":"01a206d2cc86779d834b76e7d489db84"}');
INSERT INTO journal_values (seq, old, new) VALUES (100, NULL, '{"deleted":0,"person_id":"01a206d2cc8977c3a8807c19d101c7b2","code_id":"01a206d2cc87755f8eceb4f0cce5a79d"}');
INSERT INTO journal_values (seq, old, new) VALUES (101, NULL, '{"deleted":0,"title":"Ærø title","first_name":"Ærø first name","last_name":"Ærø last name","company_id":"01a206d2cc7077799b11dd6e9b12ce0f","function":"Ærø function","level_id":"01a206d2cc867786add52b26ffa54da5","email":"eva.novak@firma.cz","phone":"+4533123456","mobile":"+4533123456","web":"https://www.firma.ro/produse?id=4","language":"da","street":"Ærø street","post_code":"Ærø post code","city":"Ærø city","country":"DK","no_mailings":1,"former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (102, NULL, '{"deleted":0,"person_id":"01a206d2cc8e7c398eb154d586898884","code_id":"01a206d2cc86779d834b76e7d489db84"}');
INSERT INTO journal_values (seq, old, new) VALUES (103, NULL, '{"deleted":0,"person_id":"01a206d2cc8e7c398eb154d586898884","code_id":"01a206d2cc87755f8eceb4f0cce5a79d"}');
INSERT INTO journal_values (seq, old, new) VALUES (104, NULL, '{"deleted":0,"person_id":"01a206d2cc8e7c398eb154d586898884","code_id":"01a206d2cc36724bad0de19b3fa78be2"}');
INSERT INTO journal_values (seq, old, new) VALUES (105, NULL, '{"deleted":0,"person_id":"01a206d2cc8e7c398eb154d586898884","field_id":"01a206d2cc7c717993418bee1cbb28fa","text":"Ærø text","number":12,"amount":123450,"day":"2026-03-05","yes":1,"code_id":"01a206d2cc36724bad0de19b3fa78be2"}');
INSERT INTO journal_values (seq, old, new) VALUES (106, NULL, '{"deleted":0,"person_id":"01a206d2cc8e7c398eb154d586898884","birthday":"2026-03-05","private_phone":"+4533123456","private_email":"eva.novak@firma.cz","family":"Ærø family","interests":"Ærø interests","private_notes":"First line of private notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (107, NULL, '{"deleted":0,"name":"Ærø name","position":12,"colour":"#2f6fde","phase":"preparation","outcome":"open","probability":40}');
INSERT INTO journal_values (seq, old, new) VALUES (108, NULL, '{"deleted":0,"name":"Ærø name","code":"Ærø code","outcome":"won","position":12,"active":1}');
INSERT INTO journal_values (seq, old, new) VALUES (109, NULL, '{"deleted":0,"number":1001,"local_number":"","company_id":"01a206d2cc7077799b11dd6e9b12ce0f","title":"Ærø title","person_id":"01a206d2cc8e7c398eb154d586898884","status_id":"01a206d2cca27fc4813179be7571ff26","value":123450,"currency":"SEK","probability":40,"follow_up":"2026-03-05","expected_close":"2026-03-05","responsible_id":"01a206d2cc2f774c8d99e9da92e79ebe","team_id":"01a206d2cc2f73f38e7983607190c967","priority":"normal","created_on":"2026-03-05","started_on":"2026-03-05","ended_on":"2026-03-05","close_reason_id":"01a206d2cca37de3b21da90575021706","closed":0,"strengths":"First line of our strengths\nsecond line","weaknesses":"First line of our weaknesses\nsecond line","next_step":"Ærø next step","next_step_on":"2026-03-05","plan":"First line of plan and strategy\nsecond line","former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (110, NULL, '{"deleted":0,"case_id":"01a206d2cca37c5e91505e571ca6679e","status_id":"01a206d2cca27fc4813179be7571ff26","since":"2026-03-05","value":123450,"probability":40,"expected_close":"2026-03-05","close_reason_id":"01a206d2cca37de3b21da90575021706","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (111, NULL, '{"deleted":0,"number":1002,"local_number":"","company_id":"01a206d2cc7077799b11dd6e9b12ce0f","title":"Ærø title","person_id":"01a206d2cc8e7c398eb154d586898884","status_id":"01a206d2cca27fc4813179be7571ff26","value":123450,"currency":"SEK","probability":40,"follow_up":"2026-03-05","expected_close":"2026-03-05","responsible_id":"01a206d2cc2f774c8d99e9da92e79ebe","team_id":"01a206d2cc2f73f38e7983607190c967","priority":"normal","created_on":"2026-03-05","started_on":"2026-03-05","ended_on":"2026-03-05","close_reason_id":"01a206d2cca37de3b21da90575021706","closed":0,"strengths":"First line of our strengths\nsecond line","weaknesses":"First line of our weaknesses\nsecond line","next_step":"Ærø next step","next_step_on":"2026-03-05","plan":"First line of plan and strategy\nsecond line","former_number":"Ærø former no.","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (112, NULL, '{"deleted":0,"case_id":"01a206d2ccaa7fa3b842a10247cdfa2c","status_id":"01a206d2cca27fc4813179be7571ff26","since":"2026-03-05","value":123450,"probability":40,"expected_close":"2026-03-05","close_reason_id":"01a206d2cca37de3b21da90575021706","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (113, NULL, '{"deleted":0,"case_id":"01a206d2ccaa7fa3b842a10247cdfa2c","field_id":"01a206d2cc7c717993418bee1cbb28fa","text":"Ærø text","number":12,"amount":123450,"day":"2026-03-05","yes":1,"code_id":"01a206d2cc36724bad0de19b3fa78be2"}');
INSERT INTO journal_values (seq, old, new) VALUES (114, NULL, '{"deleted":0,"case_id":"01a206d2ccaa7fa3b842a10247cdfa2c","status_id":"01a206d2cca27fc4813179be7571ff26","since":"2026-04-06","until":"2026-04-08","days":12,"value":123450,"probability":40,"expected_close":"2026-03-05","close_reason_id":"01a206d2cca37de3b21da90575021706","current":0}');
INSERT INTO journal_values (seq, old, new) VALUES (115, NULL, '{"deleted":0,"case_id":"01a206d2ccaa7fa3b842a10247cdfa2c","company_id":"01a206d2cc7077799b11dd6e9b12ce0f","strengths":"Ærø their strengths","weaknesses":"Ærø their weaknesses","notes":"First line of notes\nsecond line"}');
INSERT INTO journal_values (seq, old, new) VALUES (116, NULL, '{"deleted":0,"case_id":"01a206d2ccaa7fa3b842a10247cdfa2c","person_id":"01a206d2cc8e7c398eb154d586898884","role":"approves","attitude":"neutral","notes":"Ærø notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (117, NULL, '{"deleted":0,"list_name":"Ærø list","name":"Ærø name","owner":"Ærø of","definition":"First line of definition\nsecond line","position":12}');
INSERT INTO journal_values (seq, old, new) VALUES (118, NULL, '{"deleted":0,"kind":"Ærø table","one":"Ærø one","other":"Ærø the other"}');
INSERT INTO journal_values (seq, old, new) VALUES (119, NULL, '{"deleted":0,"key":"Žluťoučký setting","value":"Other words of value"}');
INSERT INTO journal_values (seq, old, new) VALUES (120, NULL, '{"deleted":0,"table_name":"district","name":"Žluťoučký name","code":"Žluťoučký code","position":3,"active":0,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (121, NULL, '{"deleted":0,"record":"cases","name":"Ærø 3","kind":"money","help":"Žluťoučký help","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (122, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","outcome":"lost","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (123, NULL, '{"deleted":0,"name":"Žluťoučký name","position":3,"colour":"#c98a1b","phase":"realisation","outcome":"open","probability":70}');
INSERT INTO journal_values (seq, old, new) VALUES (124, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code"}');
INSERT INTO journal_values (seq, old, new) VALUES (125, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký initials","login":"Žluťoučký login","email":"kontakt@example.dk","phone":"+420224095111","sells":0,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (126, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code"}');
INSERT INTO journal_values (seq, old, new) VALUES (127, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký initials","login":"Žluťoučký login","email":"kontakt@example.dk","phone":"+420224095111","sells":0,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (128, NULL, '{"deleted":0,"team_id":"01a206d2ccc47e03a94d61a4c6a4255d","user_id":"01a206d2ccc477338d1850a44a843e2d"}');
INSERT INTO journal_values (seq, old, new) VALUES (129, NULL, '{"deleted":0,"table_name":"relation","name":"relation word 4c2634","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (130, NULL, '{"deleted":0,"table_name":"company type","name":"company type word d9fccc","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (131, NULL, '{"deleted":0,"table_name":"industry","name":"industry word 19cfc8","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (132, NULL, '{"deleted":0,"table_name":"district","name":"district word 89c3ef","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (133, NULL, '{"deleted":0,"table_name":"class","name":"class word 12f870","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (134, NULL, '{"deleted":0,"table_name":"payment terms","name":"payment terms word 9a16f2","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (135, NULL, '{"deleted":0,"table_name":"delivery terms","name":"delivery terms word 008a96","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (136, NULL, '{"deleted":0,"table_name":"delivery method","name":"delivery method word e9a05c","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (137, NULL, '{"deleted":0,"number":1003,"local_number":"","name":"Žluťoučký name","street":"Žluťoučký street","street2":"Žluťoučký address line 2","post_code":"Žluťoučký post code","city":"Žluťoučký city","region":"Žluťoučký region","country":"CZ","phone":"+420224095111","fax":"+420224095111","email":"kontakt@example.dk","web":"https://example.dk","register_number":"Žluťoučký register no.","vat_number":"Žluťoučký vat no.","type_id":"01a206d2ccc67126a5c58fd2bb35545c","district_id":"01a206d2ccc772e380bde8f8136fc57e","class_id":"01a206d2ccc777688e1de3a57701673e","salesperson_id":"01a206d2ccc477338d1850a44a843e2d","language":"cs","currency":"CZK","payment_terms_id":"01a206d2ccc8794e926bba08dae3e446","delivery_terms_id":"01a206d2ccc87f34b7abdbc484a3602b","delivery_method_id":"01a206d2ccc871a38f71be9d4d4c7d6b","credit_limit":5,"no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (138, NULL, '{"deleted":0,"company_id":"01a206d2cccb7550ae4833327afdc631","code_id":"01a206d2cc367e3c92068b3b1a43657b"}');
INSERT INTO journal_values (seq, old, new) VALUES (139, NULL, '{"deleted":0,"company_id":"01a206d2cccb7550ae4833327afdc631","code_id":"01a206d2ccc67d18a1b4cd450413c59a"}');
INSERT INTO journal_values (seq, old, new) VALUES (140, NULL, '{"deleted":0,"company_id":"01a206d2cccb7550ae4833327afdc631","code_id":"01a206d2ccc77e8fb2657a9d370d1a68"}');
INSERT INTO journal_values (seq, old, new) VALUES (141, NULL, '{"deleted":0,"company_id":"01a206d2cccb7550ae4833327afdc631","code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (142, NULL, '{"deleted":0,"number":1004,"local_number":"","name":"Žluťoučký name","street":"Žluťoučký street","street2":"Žluťoučký address line 2","post_code":"Žluťoučký post code","city":"Žluťoučký city","region":"Žluťoučký region","country":"CZ","phone":"+420224095111","fax":"+420224095111","email":"kontakt@example.dk","web":"https://example.dk","register_number":"Žluťoučký register no.","vat_number":"Žluťoučký vat no.","type_id":"01a206d2ccc67126a5c58fd2bb35545c","district_id":"01a206d2ccc772e380bde8f8136fc57e","class_id":"01a206d2ccc777688e1de3a57701673e","salesperson_id":"01a206d2ccc477338d1850a44a843e2d","language":"cs","currency":"CZK","payment_terms_id":"01a206d2ccc8794e926bba08dae3e446","delivery_terms_id":"01a206d2ccc87f34b7abdbc484a3602b","delivery_method_id":"01a206d2ccc871a38f71be9d4d4c7d6b","credit_limit":5,"no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (143, NULL, '{"deleted":0,"company_id":"01a206d2cccf7021b01f5bd4ad925b8e","code_id":"01a206d2cc367e3c92068b3b1a43657b"}');
INSERT INTO journal_values (seq, old, new) VALUES (144, NULL, '{"deleted":0,"company_id":"01a206d2cccf7021b01f5bd4ad925b8e","code_id":"01a206d2ccc67d18a1b4cd450413c59a"}');
INSERT INTO journal_values (seq, old, new) VALUES (145, NULL, '{"deleted":0,"company_id":"01a206d2cccf7021b01f5bd4ad925b8e","code_id":"01a206d2ccc77e8fb2657a9d370d1a68"}');
INSERT INTO journal_values (seq, old, new) VALUES (146, NULL, '{"deleted":0,"company_id":"01a206d2cccf7021b01f5bd4ad925b8e","code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (147, NULL, '{"deleted":0,"record":"cases","name":"Ærø 4","kind":"money","help":"Žluťoučký help","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (148, NULL, '{"deleted":0,"company_id":"01a206d2cccf7021b01f5bd4ad925b8e","field_id":"01a206d2ccd37c2397dd457ca39960b4","text":"Žluťoučký text","number":3,"amount":5,"day":"2026-04-06","yes":0,"code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (149, NULL, '{"deleted":0,"company_id":"01a206d2cccf7021b01f5bd4ad925b8e","purpose":"delivery","name":"Žluťoučký name","street":"Žluťoučký street","street2":"Žluťoučký address line 2","post_code":"Žluťoučký post code","city":"Žluťoučký city","region":"Žluťoučký region","country":"CZ"}');
INSERT INTO journal_values (seq, old, new) VALUES (150, NULL, '{"deleted":0,"company_id":"01a206d2cccf7021b01f5bd4ad925b8e","purpose":"order confirmations","email":"kontakt@example.dk"}');
INSERT INTO journal_values (seq, old, new) VALUES (151, NULL, '{"deleted":0,"table_name":"level","name":"level word d86fe8","code":"","position":1,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (152, NULL, '{"deleted":0,"table_name":"responsibility","name":"responsibility word af2fd7","code":"","position":2,"active":1,"locked":0}');
INSERT INTO journal_values (seq, old, new) VALUES (153, NULL, '{"deleted":0,"title":"Žluťoučký title","first_name":"Žluťoučký first name","last_name":"Žluťoučký last name","company_id":"01a206d2cccf7021b01f5bd4ad925b8e","function":"Žluťoučký function","level_id":"01a206d2ccd87feab839f98446612aa5","email":"kontakt@example.dk","phone":"+420224095111","mobile":"+420224095111","web":"https://example.dk","language":"cs","street":"Žluťoučký street","post_code":"Žluťoučký post code","city":"Žluťoučký city","country":"CZ","no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (154, NULL, '{"deleted":0,"person_id":"01a206d2ccd97b78a108e4e8a9e30d08","code_id":"01a206d2ccd87e32871f3b82f4ff832c"}');
INSERT INTO journal_values (seq, old, new) VALUES (155, NULL, '{"deleted":0,"person_id":"01a206d2ccd97b78a108e4e8a9e30d08","code_id":"01a206d2cc87755f8eceb4f0cce5a79d"}');
INSERT INTO journal_values (seq, old, new) VALUES (156, NULL, '{"deleted":0,"title":"Žluťoučký title","first_name":"Žluťoučký first name","last_name":"Žluťoučký last name","company_id":"01a206d2cccf7021b01f5bd4ad925b8e","function":"Žluťoučký function","level_id":"01a206d2ccd87feab839f98446612aa5","email":"kontakt@example.dk","phone":"+420224095111","mobile":"+420224095111","web":"https://example.dk","language":"cs","street":"Žluťoučký street","post_code":"Žluťoučký post code","city":"Žluťoučký city","country":"CZ","no_mailings":0,"former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (157, NULL, '{"deleted":0,"person_id":"01a206d2ccdd711f92ea54750b82f71a","code_id":"01a206d2ccd87e32871f3b82f4ff832c"}');
INSERT INTO journal_values (seq, old, new) VALUES (158, NULL, '{"deleted":0,"person_id":"01a206d2ccdd711f92ea54750b82f71a","code_id":"01a206d2cc87755f8eceb4f0cce5a79d"}');
INSERT INTO journal_values (seq, old, new) VALUES (159, NULL, '{"deleted":0,"person_id":"01a206d2ccdd711f92ea54750b82f71a","code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (160, NULL, '{"deleted":0,"person_id":"01a206d2ccdd711f92ea54750b82f71a","field_id":"01a206d2ccd37c2397dd457ca39960b4","text":"Žluťoučký text","number":3,"amount":5,"day":"2026-04-06","yes":0,"code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (161, NULL, '{"deleted":0,"person_id":"01a206d2ccdd711f92ea54750b82f71a","birthday":"2026-04-06","private_phone":"+420224095111","private_email":"kontakt@example.dk","family":"Žluťoučký family","interests":"Žluťoučký interests","private_notes":"Other words of private notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (162, NULL, '{"deleted":0,"name":"Žluťoučký name","position":3,"colour":"#c98a1b","phase":"realisation","outcome":"open","probability":70}');
INSERT INTO journal_values (seq, old, new) VALUES (163, NULL, '{"deleted":0,"name":"Žluťoučký name","code":"Žluťoučký code","outcome":"lost","position":3,"active":0}');
INSERT INTO journal_values (seq, old, new) VALUES (164, NULL, '{"deleted":0,"number":1003,"local_number":"","company_id":"01a206d2cccf7021b01f5bd4ad925b8e","title":"Žluťoučký title","person_id":"01a206d2ccdd711f92ea54750b82f71a","status_id":"01a206d2cce773d091cff18f856f4f9e","value":5,"currency":"CZK","probability":70,"follow_up":"2026-04-06","expected_close":"2026-04-06","responsible_id":"01a206d2ccc477338d1850a44a843e2d","team_id":"01a206d2ccc47e03a94d61a4c6a4255d","priority":"high","created_on":"2026-04-06","started_on":"2026-03-04","ended_on":"2026-04-06","close_reason_id":"01a206d2cce87e2f809fcc7a74af2c4c","closed":0,"strengths":"Other words of our strengths","weaknesses":"Other words of our weaknesses","next_step":"Žluťoučký next step","next_step_on":"2026-04-06","plan":"Other words of plan and strategy","former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (165, NULL, '{"deleted":0,"case_id":"01a206d2cce871fe9bd7474ad4866821","status_id":"01a206d2cce773d091cff18f856f4f9e","since":"2026-04-06","value":5,"probability":70,"expected_close":"2026-04-06","close_reason_id":"01a206d2cce87e2f809fcc7a74af2c4c","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (166, NULL, '{"deleted":0,"number":1004,"local_number":"","company_id":"01a206d2cccf7021b01f5bd4ad925b8e","title":"Žluťoučký title","person_id":"01a206d2ccdd711f92ea54750b82f71a","status_id":"01a206d2cce773d091cff18f856f4f9e","value":5,"currency":"CZK","probability":70,"follow_up":"2026-04-06","expected_close":"2026-04-06","responsible_id":"01a206d2ccc477338d1850a44a843e2d","team_id":"01a206d2ccc47e03a94d61a4c6a4255d","priority":"high","created_on":"2026-04-06","started_on":"2026-03-04","ended_on":"2026-04-06","close_reason_id":"01a206d2cce87e2f809fcc7a74af2c4c","closed":0,"strengths":"Other words of our strengths","weaknesses":"Other words of our weaknesses","next_step":"Žluťoučký next step","next_step_on":"2026-04-06","plan":"Other words of plan and strategy","former_number":"Žluťoučký former no.","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (167, NULL, '{"deleted":0,"case_id":"01a206d2ccea7d698165b65a44d23bfa","status_id":"01a206d2cce773d091cff18f856f4f9e","since":"2026-04-06","value":5,"probability":70,"expected_close":"2026-04-06","close_reason_id":"01a206d2cce87e2f809fcc7a74af2c4c","current":1}');
INSERT INTO journal_values (seq, old, new) VALUES (168, NULL, '{"deleted":0,"case_id":"01a206d2ccea7d698165b65a44d23bfa","field_id":"01a206d2ccd37c2397dd457ca39960b4","text":"Žluťoučký text","number":3,"amount":5,"day":"2026-04-06","yes":0,"code_id":"01a206d2cc377b369f4ee5aee3e1b4d1"}');
INSERT INTO journal_values (seq, old, new) VALUES (169, NULL, '{"deleted":0,"case_id":"01a206d2ccea7d698165b65a44d23bfa","status_id":"01a206d2cce773d091cff18f856f4f9e","since":"2026-04-07","until":"2026-04-09","days":3,"value":5,"probability":70,"expected_close":"2026-04-06","close_reason_id":"01a206d2cce87e2f809fcc7a74af2c4c","current":0}');
INSERT INTO journal_values (seq, old, new) VALUES (170, NULL, '{"deleted":0,"case_id":"01a206d2ccea7d698165b65a44d23bfa","company_id":"01a206d2cccf7021b01f5bd4ad925b8e","strengths":"Žluťoučký their strengths","weaknesses":"Žluťoučký their weaknesses","notes":"Other words of notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (171, NULL, '{"deleted":0,"case_id":"01a206d2ccea7d698165b65a44d23bfa","person_id":"01a206d2ccdd711f92ea54750b82f71a","role":"advises","attitude":"against us","notes":"Žluťoučký notes"}');
INSERT INTO journal_values (seq, old, new) VALUES (172, NULL, '{"deleted":0,"list_name":"Žluťoučký list","name":"Žluťoučký name","owner":"Žluťoučký of","definition":"Other words of definition","position":3}');
INSERT INTO journal_values (seq, old, new) VALUES (173, NULL, '{"deleted":0,"kind":"Žluťoučký table","one":"Žluťoučký one","other":"Žluťoučký the other"}');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('5c172fa46d1a572d96c0faf4dc76c05e', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'relation', 'Customer', '', 0, 1, 1, 'customer', 'customer');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('c21e9f3db80c55c79cd26519f5581f4d', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'relation', 'Supplier', '', 1, 1, 1, 'supplier', 'supplier');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b7722fdaa9ba50b7ab8b8963e9e2c5a6', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'relation', 'Prospect', '', 2, 1, 1, 'prospect', 'prospect');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('cfbf7f34a3305b3ab8bc9af03acf5f52', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'relation', 'Competitor', '', 3, 1, 1, 'competitor', 'competitor');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('babb55d165de5810a96c669f03a85454', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'relation', 'Bank', '', 4, 1, 1, 'bank', 'bank');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('62a9c82c94725dfead39a928cf964d36', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'industry', 'Production', '', 0, 1, 0, 'production', 'production');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f42779a1c5755918921f96116d2b7862', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'industry', 'Distribution', '', 1, 1, 0, 'distribution', 'distribution');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('4dd5cd87fb295bfea400b1adf97070c6', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'industry', 'Retail', '', 2, 1, 0, 'retail', 'retail');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('191e9cb505f653c091b1d0952b5091ab', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'industry', 'Services', '', 3, 1, 0, 'services', 'services');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b1395bde0f6a59f7a5b8726714c85fda', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'industry', 'Construction', '', 4, 1, 0, 'construction', 'construction');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('cd926ec2189c518e80e604ccac0f84b7', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'industry', 'Public sector', '', 5, 1, 0, 'public sector', 'public sector');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('e8363b4e51475a4aa2640fb951a0b213', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'company type', 'Limited company', '', 0, 1, 0, 'limited company', 'limited company');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('1c89de45f7215a8daad484e7f7927e81', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'company type', 'Sole trader', '', 1, 1, 0, 'sole trader', 'sole trader');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('8c54b2e67e725e8caf8af404d14b04f4', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'company type', 'Public body', '', 2, 1, 0, 'public body', 'public body');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f6340c675d835b1e9085874c785fa1fe', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'company type', 'Association', '', 3, 1, 0, 'association', 'association');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('23062138ba635ef5aafcdb88a2e35520', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'class', 'A', '', 0, 1, 0, 'a', 'a');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f0e17198279953a79f9fb7c3eb376b85', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'class', 'B', '', 1, 1, 0, 'b', 'b');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f7b013e6295f5690a8c0a0094080bdcb', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'class', 'C', '', 2, 1, 0, 'c', 'c');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('681b536f6a145d2a893889723e5aa49c', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'level', 'Managing director', '', 0, 1, 0, 'managing director', 'managing director');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('844a145c02d259a2b61226478a571de1', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'level', 'Chief financial officer', '', 1, 1, 0, 'chief financial officer', 'chief financial officer');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('06e1e01011ea50088c57e5e26d3c3401', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'level', 'Head of department', '', 2, 1, 0, 'head of department', 'head of department');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('9dcb37b8adf35a6e809394f54a29d281', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'level', 'Chief accountant', '', 3, 1, 0, 'chief accountant', 'chief accountant');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b113cb7082f15ef98dc55c36ede5d615', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'level', 'Employee', '', 4, 1, 0, 'employee', 'employee');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('bd259363a9f058fdb14096bbd57694df', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'responsibility', 'Sales', '', 0, 1, 0, 'sales', 'sales');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('4844102c57e2599095e6252fb5217bd5', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'responsibility', 'Purchasing', '', 1, 1, 0, 'purchasing', 'purchasing');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('46f0e6add3d656a2a72edc7ad1b076dc', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'responsibility', 'Production', '', 2, 1, 0, 'production', 'production');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('f4005b4b18045959a70c87aaa78c908f', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'responsibility', 'Marketing', '', 3, 1, 0, 'marketing', 'marketing');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('fd130ce1b4f952bf917b13719c148ec5', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'responsibility', 'Finance', '', 4, 1, 0, 'finance', 'finance');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('dd6ccf6c2e8359ed9260aedd51c8fef1', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'responsibility', 'IT', '', 5, 1, 0, 'it', 'it');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('6a5992791ba75eb1a19cea43c8ff3b5a', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'responsibility', 'Quality', '', 6, 1, 0, 'quality', 'quality');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('85119d13c1a2575189e1c95a559d5066', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'payment terms', 'Cash in advance', '', 0, 1, 0, 'cash in advance', 'cash in advance');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('befefe9489c25b9fb874a412db0ee7c8', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'payment terms', '8 days net', '', 1, 1, 0, '8 days net', '8 days net');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('a4ef36b503fa55d9af15eec467734097', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'payment terms', '14 days net', '', 2, 1, 0, '14 days net', '14 days net');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('40647888bff5528ead273d6d6dbb45a4', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'payment terms', '30 days net', '', 3, 1, 0, '30 days net', '30 days net');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('e9be3167cf7d58e3a6982e93f93d2976', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery terms', 'EXW', '', 0, 1, 0, 'exw', 'exw');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('0ffaa07b8af35df7a211741d12431008', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery terms', 'FCA', '', 1, 1, 0, 'fca', 'fca');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('8dd8aa3a2af55748869cc3a1ba6463a9', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery terms', 'CPT', '', 2, 1, 0, 'cpt', 'cpt');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('2ad7b53c86aa59418635e1b903593b39', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery terms', 'DAP', '', 3, 1, 0, 'dap', 'dap');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('53627597fc45527f92125f12113924cc', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery terms', 'DDP', '', 4, 1, 0, 'ddp', 'ddp');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('73684abe45dc5012979d9cfe6b674ca5', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery method', 'Own delivery', '', 0, 1, 0, 'own delivery', 'own delivery');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b871612207ed523f9d7f1a0fcf809de5', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery method', 'Carrier', '', 1, 1, 0, 'carrier', 'carrier');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('c39b8e4d0223599ba465e925c4357e73', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery method', 'Parcel', '', 2, 1, 0, 'parcel', 'parcel');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('b9a35691ddc653caa025d1693cba6c88', 1, 0, NULL, 0, '2026-11-23 05:13:27.825981', 'maker', '2026-11-23 05:13:27.825981', 'maker', 'delivery method', 'Collected', '', 3, 1, 0, 'collected', 'collected');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc257e07ba963b2abe0cb5ce', 1, 0, NULL, 0, '2026-11-23 05:13:27.844553', 'tester', '2026-11-23 05:13:27.844553', 'tester', 'industry', 'Ærø name', 'Ærø code', 12, 1, 0, 'aero name', 'aero name aero code');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc357fada26b763f57e7adee', 1, 0, NULL, 0, '2026-11-23 05:13:27.861075', 'tester', '2026-11-23 05:13:27.861075', 'tester', 'relation', 'relation word b3baae', '', 0, 1, 0, 'relation word b3baae', 'relation word b3baae');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc367e3c92068b3b1a43657b', 1, 0, NULL, 0, '2026-11-23 05:13:27.861863', 'tester', '2026-11-23 05:13:27.861863', 'tester', 'relation', 'relation word 3bade6', '', 1, 1, 0, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc367b8ead5073f901e5b852', 1, 0, NULL, 0, '2026-11-23 05:13:27.862294', 'tester', '2026-11-23 05:13:27.862294', 'tester', 'company type', 'company type word 35b47e', '', 0, 1, 0, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc36724bad0de19b3fa78be2', 1, 0, NULL, 0, '2026-11-23 05:13:27.862747', 'tester', '2026-11-23 05:13:27.862747', 'tester', 'industry', 'industry word 10f828', '', 0, 1, 0, 'industry word 10f828', 'industry word 10f828');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc377b369f4ee5aee3e1b4d1', 1, 0, NULL, 0, '2026-11-23 05:13:27.863137', 'tester', '2026-11-23 05:13:27.863137', 'tester', 'industry', 'industry word a0cbaa', '', 1, 1, 0, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc377a9ab82387f1f8b1cc6b', 1, 0, NULL, 0, '2026-11-23 05:13:27.863496', 'tester', '2026-11-23 05:13:27.863496', 'tester', 'district', 'district word cc8ea0', '', 0, 1, 0, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc3773e69bcc894ba25dca64', 1, 0, NULL, 0, '2026-11-23 05:13:27.863848', 'tester', '2026-11-23 05:13:27.863848', 'tester', 'class', 'class word 1af8ea', '', 0, 1, 0, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc3877e5a4b0ba0d930574d0', 1, 0, NULL, 0, '2026-11-23 05:13:27.864236', 'tester', '2026-11-23 05:13:27.864236', 'tester', 'payment terms', 'payment terms word 4677a1', '', 0, 1, 0, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc38732a86ee348d6b173e8d', 1, 0, NULL, 0, '2026-11-23 05:13:27.864590', 'tester', '2026-11-23 05:13:27.864590', 'tester', 'delivery terms', 'delivery terms word 43f562', '', 0, 1, 0, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc397446bf030fed2c82a749', 1, 0, NULL, 0, '2026-11-23 05:13:27.864933', 'tester', '2026-11-23 05:13:27.864933', 'tester', 'delivery method', 'delivery method word 20e319', '', 0, 1, 0, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc867786add52b26ffa54da5', 1, 0, NULL, 0, '2026-11-23 05:13:27.941958', 'tester', '2026-11-23 05:13:27.941958', 'tester', 'level', 'level word 83298b', '', 0, 1, 0, 'level word 83298b', 'level word 83298b');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc86779d834b76e7d489db84', 1, 0, NULL, 0, '2026-11-23 05:13:27.942431', 'tester', '2026-11-23 05:13:27.942431', 'tester', 'responsibility', 'responsibility word d96c88', '', 0, 1, 0, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2cc87755f8eceb4f0cce5a79d', 1, 0, NULL, 0, '2026-11-23 05:13:27.943245', 'tester', '2026-11-23 05:13:27.943245', 'tester', 'responsibility', 'responsibility word c8fc3b', '', 1, 1, 0, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc173b7a23ecd4b61b20d0d', 1, 0, NULL, 0, '2026-11-23 05:13:28.000826', 'tester', '2026-11-23 05:13:28.000826', 'tester', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, 0, 0, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc67d18a1b4cd450413c59a', 1, 0, NULL, 0, '2026-11-23 05:13:28.006128', 'tester', '2026-11-23 05:13:28.006128', 'tester', 'relation', 'relation word 4c2634', '', 2, 1, 0, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc67126a5c58fd2bb35545c', 1, 0, NULL, 0, '2026-11-23 05:13:28.006570', 'tester', '2026-11-23 05:13:28.006570', 'tester', 'company type', 'company type word d9fccc', '', 1, 1, 0, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc77e8fb2657a9d370d1a68', 1, 0, NULL, 0, '2026-11-23 05:13:28.007053', 'tester', '2026-11-23 05:13:28.007053', 'tester', 'industry', 'industry word 19cfc8', '', 2, 1, 0, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc772e380bde8f8136fc57e', 1, 0, NULL, 0, '2026-11-23 05:13:28.007450', 'tester', '2026-11-23 05:13:28.007450', 'tester', 'district', 'district word 89c3ef', '', 1, 1, 0, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc777688e1de3a57701673e', 1, 0, NULL, 0, '2026-11-23 05:13:28.007814', 'tester', '2026-11-23 05:13:28.007814', 'tester', 'class', 'class word 12f870', '', 1, 1, 0, 'class word 12f870', 'class word 12f870');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc8794e926bba08dae3e446', 1, 0, NULL, 0, '2026-11-23 05:13:28.008166', 'tester', '2026-11-23 05:13:28.008166', 'tester', 'payment terms', 'payment terms word 9a16f2', '', 1, 1, 0, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc87f34b7abdbc484a3602b', 1, 0, NULL, 0, '2026-11-23 05:13:28.008511', 'tester', '2026-11-23 05:13:28.008511', 'tester', 'delivery terms', 'delivery terms word 008a96', '', 1, 1, 0, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccc871a38f71be9d4d4c7d6b', 1, 0, NULL, 0, '2026-11-23 05:13:28.008853', 'tester', '2026-11-23 05:13:28.008853', 'tester', 'delivery method', 'delivery method word e9a05c', '', 1, 1, 0, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccd87feab839f98446612aa5', 1, 0, NULL, 0, '2026-11-23 05:13:28.024341', 'tester', '2026-11-23 05:13:28.024341', 'tester', 'level', 'level word d86fe8', '', 1, 1, 0, 'level word d86fe8', 'level word d86fe8');
INSERT INTO codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, table_name, name, code, position, active, locked, name_key, search_key) VALUES ('01a206d2ccd87e32871f3b82f4ff832c', 1, 0, NULL, 0, '2026-11-23 05:13:28.024801', 'tester', '2026-11-23 05:13:28.024801', 'tester', 'responsibility', 'responsibility word af2fd7', '', 2, 1, 0, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO company_settings (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, key, value, key_key) VALUES ('3ec3914c550a5dc78a1363288e1ffc9d', 1, 0, NULL, 0, '2026-11-23 05:13:27.817508', 'maker', '2026-11-23 05:13:27.817508', 'maker', 'currency', '"EUR"', 'currency');
INSERT INTO company_settings (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, key, value, key_key) VALUES ('01a206d2cc23797180a57572bf3624c5', 1, 0, NULL, 0, '2026-11-23 05:13:27.842860', 'tester', '2026-11-23 05:13:27.842860', 'tester', 'Ærø setting', 'First line of value
second line', 'aero setting');
INSERT INTO company_settings (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, key, value, key_key) VALUES ('01a206d2ccc07eb1a38acdb84d8c4c62', 1, 0, NULL, 0, '2026-11-23 05:13:28.000340', 'tester', '2026-11-23 05:13:28.000340', 'tester', 'Žluťoučký setting', 'Other words of value', 'zlutoucky setting');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a206d2cc2879cf8db7b705f408bac1', 1, 0, NULL, 0, '2026-11-23 05:13:27.847797', 'tester', '2026-11-23 05:13:27.847797', 'tester', 'persons', 'Ærø 1', 'number', 'Ærø help', 12, 1, 'aero 1', 'aero 1');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a206d2cc7c717993418bee1cbb28fa', 1, 0, NULL, 0, '2026-11-23 05:13:27.931927', 'tester', '2026-11-23 05:13:27.931927', 'tester', 'persons', 'Ærø 2', 'number', 'Ærø help', 12, 1, 'aero 2', 'aero 2');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a206d2ccc174a2850dfb361c70e434', 1, 0, NULL, 0, '2026-11-23 05:13:28.001744', 'tester', '2026-11-23 05:13:28.001744', 'tester', 'cases', 'Ærø 3', 'money', 'Žluťoučký help', 3, 0, 'aero 3', 'aero 3');
INSERT INTO extra_fields (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, record, name, kind, help, position, active, name_key, search_key) VALUES ('01a206d2ccd37c2397dd457ca39960b4', 1, 0, NULL, 0, '2026-11-23 05:13:28.019494', 'tester', '2026-11-23 05:13:28.019494', 'tester', 'cases', 'Ærø 4', 'money', 'Žluťoučký help', 3, 0, 'aero 4', 'aero 4');
INSERT INTO not_duplicates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, kind, one, other, kind_key) VALUES ('01a206d2ccbf7a74a28f4cf5348db6ee', 1, 0, NULL, 0, '2026-11-23 05:13:27.999180', 'tester', '2026-11-23 05:13:27.999180', 'tester', 'Ærø table', 'Ærø one', 'Ærø the other', 'aero table');
INSERT INTO not_duplicates (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, kind, one, other, kind_key) VALUES ('01a206d2ccf3733896a51d760d6460d6', 1, 0, NULL, 0, '2026-11-23 05:13:28.051381', 'tester', '2026-11-23 05:13:28.051381', 'tester', 'Žluťoučký table', 'Žluťoučký one', 'Žluťoučký the other', 'zlutoucky table');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a206d2cc2d70f18e987a3ae79cfaac', 1, 0, NULL, 0, '2026-11-23 05:13:27.852783', 'tester', '2026-11-23 05:13:27.852783', 'tester', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a206d2cc2f73f38e7983607190c967', 2, 0, NULL, 0, '2026-11-23 05:13:27.855306', 'tester', '2026-11-23 05:13:27.859115', 'tester', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a206d2ccc37a64bbc4d0f6f18f9d48', 1, 0, NULL, 0, '2026-11-23 05:13:28.003157', 'tester', '2026-11-23 05:13:28.003157', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO teams (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, name_key, search_key) VALUES ('01a206d2ccc47e03a94d61a4c6a4255d', 2, 0, NULL, 0, '2026-11-23 05:13:28.003974', 'tester', '2026-11-23 05:13:28.005342', 'tester', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a206d2cc2e78c0ad9c42434861adfc', 1, 0, NULL, 0, '2026-11-23 05:13:27.854008', 'tester', '2026-11-23 05:13:27.854008', 'tester', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', 1, 1, 'aero name', 'aero name aero initials');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a206d2cc2f774c8d99e9da92e79ebe', 1, 0, NULL, 0, '2026-11-23 05:13:27.855827', 'tester', '2026-11-23 05:13:27.855827', 'tester', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', 1, 1, 'aero name', 'aero name aero initials');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a206d2ccc3777a86dc99e1345c0188', 1, 0, NULL, 0, '2026-11-23 05:13:28.003579', 'tester', '2026-11-23 05:13:28.003579', 'tester', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', 0, 0, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO users (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, name, code, login, email, phone, sells, active, name_key, search_key) VALUES ('01a206d2ccc477338d1850a44a843e2d', 1, 0, NULL, 0, '2026-11-23 05:13:28.004340', 'tester', '2026-11-23 05:13:28.004340', 'tester', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', 0, 0, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO saved_views (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, list_name, name, owner, definition, position, name_key, search_key) VALUES ('01a206d2ccbe79a1aaeba25f4e45bfe9', 1, 0, NULL, 0, '2026-11-23 05:13:27.997746', 'tester', '2026-11-23 05:13:27.997746', 'tester', 'Ærø list', 'Ærø name', 'Ærø of', 'First line of definition
second line', 12, 'aero name', 'aero name');
INSERT INTO saved_views (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, list_name, name, owner, definition, position, name_key, search_key) VALUES ('01a206d2ccf3771589e699709a32c5b5', 1, 0, NULL, 0, '2026-11-23 05:13:28.050959', 'tester', '2026-11-23 05:13:28.050959', 'tester', 'Žluťoučký list', 'Žluťoučký name', 'Žluťoučký of', 'Other words of definition', 3, 'zlutoucky name', 'zlutoucky name');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a206d2cc6675d48cf0caed21c2aadb', 1, 0, NULL, 0, '2026-11-23 05:13:27.908815', 'tester', '2026-11-23 05:13:27.908815', 'tester', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a206d2cc367b8ead5073f901e5b852', '01a206d2cc377a9ab82387f1f8b1cc6b', '01a206d2cc3773e69bcc894ba25dca64', '01a206d2cc2f774c8d99e9da92e79ebe', 'da', 'SEK', '01a206d2cc3877e5a4b0ba0d930574d0', '01a206d2cc38732a86ee348d6b173e8d', '01a206d2cc397446bf030fed2c82a749', 123450, 1, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a206d2cc7077799b11dd6e9b12ce0f', 5, 0, NULL, 0, '2026-11-23 05:13:27.920667', 'tester', '2026-11-23 05:13:27.940503', 'tester', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a206d2cc367b8ead5073f901e5b852', '01a206d2cc377a9ab82387f1f8b1cc6b', '01a206d2cc3773e69bcc894ba25dca64', '01a206d2cc2f774c8d99e9da92e79ebe', 'da', 'SEK', '01a206d2cc3877e5a4b0ba0d930574d0', '01a206d2cc38732a86ee348d6b173e8d', '01a206d2cc397446bf030fed2c82a749', 123450, 1, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a206d2cccb7550ae4833327afdc631', 1, 0, NULL, 0, '2026-11-23 05:13:28.011544', 'tester', '2026-11-23 05:13:28.011544', 'tester', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a206d2ccc67126a5c58fd2bb35545c', '01a206d2ccc772e380bde8f8136fc57e', '01a206d2ccc777688e1de3a57701673e', '01a206d2ccc477338d1850a44a843e2d', 'cs', 'CZK', '01a206d2ccc8794e926bba08dae3e446', '01a206d2ccc87f34b7abdbc484a3602b', '01a206d2ccc871a38f71be9d4d4c7d6b', 5, 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO companies (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, name, street, street2, post_code, city, region, country, phone, fax, email, web, register_number, vat_number, type_id, district_id, class_id, salesperson_id, language, currency, payment_terms_id, delivery_terms_id, delivery_method_id, credit_limit, no_mailings, former_number, notes, name_key, city_key, search_key) VALUES ('01a206d2cccf7021b01f5bd4ad925b8e', 5, 0, NULL, 0, '2026-11-23 05:13:28.015557', 'tester', '2026-11-23 05:13:28.023610', 'tester', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a206d2ccc67126a5c58fd2bb35545c', '01a206d2ccc772e380bde8f8136fc57e', '01a206d2ccc777688e1de3a57701673e', '01a206d2ccc477338d1850a44a843e2d', 'cs', 'CZK', '01a206d2ccc8794e926bba08dae3e446', '01a206d2ccc87f34b7abdbc484a3602b', '01a206d2ccc871a38f71be9d4d4c7d6b', 5, 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO team_members (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, team_id, user_id) VALUES ('01a206d2cc34734782ef8839f42e591b', 1, 0, NULL, 0, '2026-11-23 05:13:27.859115', 'tester', '2026-11-23 05:13:27.859115', 'tester', '01a206d2cc2f73f38e7983607190c967', '01a206d2cc2f774c8d99e9da92e79ebe');
INSERT INTO team_members (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, team_id, user_id) VALUES ('01a206d2ccc57330a87eaa0a24a08cb2', 1, 0, NULL, 0, '2026-11-23 05:13:28.005342', 'tester', '2026-11-23 05:13:28.005342', 'tester', '01a206d2ccc47e03a94d61a4c6a4255d', '01a206d2ccc477338d1850a44a843e2d');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('0c3284226b60505aa900685c47ac3cb1', 1, 0, NULL, 0, '2026-11-23 05:13:27.917477', 'tester', '2026-11-23 05:13:27.917477', 'tester', '01a206d2cc6675d48cf0caed21c2aadb', '01a206d2cc357fada26b763f57e7adee');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('89f9411b391b5eb1a15b4c15cd1e2949', 1, 0, NULL, 0, '2026-11-23 05:13:27.917477', 'tester', '2026-11-23 05:13:27.917477', 'tester', '01a206d2cc6675d48cf0caed21c2aadb', '01a206d2cc367e3c92068b3b1a43657b');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('bc5745570c4150249912df8063a49bd7', 1, 0, NULL, 0, '2026-11-23 05:13:27.917477', 'tester', '2026-11-23 05:13:27.917477', 'tester', '01a206d2cc6675d48cf0caed21c2aadb', '01a206d2cc377b369f4ee5aee3e1b4d1');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('5947521f20db5c29ae2aa2ffe32925be', 1, 0, NULL, 0, '2026-11-23 05:13:27.917477', 'tester', '2026-11-23 05:13:27.917477', 'tester', '01a206d2cc6675d48cf0caed21c2aadb', '01a206d2cc36724bad0de19b3fa78be2');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('379ce0c9e42457cb94daccd927c05893', 1, 0, NULL, 0, '2026-11-23 05:13:27.922775', 'tester', '2026-11-23 05:13:27.922775', 'tester', '01a206d2cc7077799b11dd6e9b12ce0f', '01a206d2cc357fada26b763f57e7adee');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('a33c5f5df775512c808ddbe6ef5314d9', 1, 0, NULL, 0, '2026-11-23 05:13:27.922775', 'tester', '2026-11-23 05:13:27.922775', 'tester', '01a206d2cc7077799b11dd6e9b12ce0f', '01a206d2cc367e3c92068b3b1a43657b');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('fb983316e572500c806570ab7ba4e638', 1, 0, NULL, 0, '2026-11-23 05:13:27.922775', 'tester', '2026-11-23 05:13:27.922775', 'tester', '01a206d2cc7077799b11dd6e9b12ce0f', '01a206d2cc377b369f4ee5aee3e1b4d1');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('3e299ff0944d582bbdde8776a2302536', 1, 0, NULL, 0, '2026-11-23 05:13:27.922775', 'tester', '2026-11-23 05:13:27.922775', 'tester', '01a206d2cc7077799b11dd6e9b12ce0f', '01a206d2cc36724bad0de19b3fa78be2');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('ea35294c501c54f5837cbcbeff86fe1e', 1, 0, NULL, 0, '2026-11-23 05:13:28.013573', 'tester', '2026-11-23 05:13:28.013573', 'tester', '01a206d2cccb7550ae4833327afdc631', '01a206d2cc367e3c92068b3b1a43657b');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('6e466edb7a4b5ae781bca47e9c2e340b', 1, 0, NULL, 0, '2026-11-23 05:13:28.013573', 'tester', '2026-11-23 05:13:28.013573', 'tester', '01a206d2cccb7550ae4833327afdc631', '01a206d2ccc67d18a1b4cd450413c59a');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('2ea16a0c301952d29abab3e358bde0a5', 1, 0, NULL, 0, '2026-11-23 05:13:28.013573', 'tester', '2026-11-23 05:13:28.013573', 'tester', '01a206d2cccb7550ae4833327afdc631', '01a206d2ccc77e8fb2657a9d370d1a68');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('3b4925cb1ecf5cfba7d0fc63b4e142fb', 1, 0, NULL, 0, '2026-11-23 05:13:28.013573', 'tester', '2026-11-23 05:13:28.013573', 'tester', '01a206d2cccb7550ae4833327afdc631', '01a206d2cc377b369f4ee5aee3e1b4d1');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('0c643f6251a352e49d0b1031f6069662', 1, 0, NULL, 0, '2026-11-23 05:13:28.017524', 'tester', '2026-11-23 05:13:28.017524', 'tester', '01a206d2cccf7021b01f5bd4ad925b8e', '01a206d2cc367e3c92068b3b1a43657b');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('c8f983ac709251b8867b98124fe98c76', 1, 0, NULL, 0, '2026-11-23 05:13:28.017524', 'tester', '2026-11-23 05:13:28.017524', 'tester', '01a206d2cccf7021b01f5bd4ad925b8e', '01a206d2ccc67d18a1b4cd450413c59a');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('d5553789cfcc5b3aa7f8888c5ce058c3', 1, 0, NULL, 0, '2026-11-23 05:13:28.017524', 'tester', '2026-11-23 05:13:28.017524', 'tester', '01a206d2cccf7021b01f5bd4ad925b8e', '01a206d2ccc77e8fb2657a9d370d1a68');
INSERT INTO company_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, code_id) VALUES ('122fd9103c345ce2841cac98d31d42d1', 1, 0, NULL, 0, '2026-11-23 05:13:28.017524', 'tester', '2026-11-23 05:13:28.017524', 'tester', '01a206d2cccf7021b01f5bd4ad925b8e', '01a206d2cc377b369f4ee5aee3e1b4d1');
INSERT INTO addresses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, name, street, street2, post_code, city, region, country) VALUES ('01a206d2cc83715fbecdbf1fda5bc362', 1, 0, NULL, 0, '2026-11-23 05:13:27.938093', 'tester', '2026-11-23 05:13:27.938093', 'tester', '01a206d2cc7077799b11dd6e9b12ce0f', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO addresses (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, name, street, street2, post_code, city, region, country) VALUES ('01a206d2ccd67d86aa728da8867ac552', 1, 0, NULL, 0, '2026-11-23 05:13:28.021932', 'tester', '2026-11-23 05:13:28.021932', 'tester', '01a206d2cccf7021b01f5bd4ad925b8e', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO company_emails (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, email) VALUES ('01a206d2cc857fc596ff01d3d377a655', 1, 0, NULL, 0, '2026-11-23 05:13:27.940503', 'tester', '2026-11-23 05:13:27.940503', 'tester', '01a206d2cc7077799b11dd6e9b12ce0f', 'quotes', 'eva.novak@firma.cz');
INSERT INTO company_emails (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, purpose, email) VALUES ('01a206d2ccd77ed5a66c8686345ac162', 1, 0, NULL, 0, '2026-11-23 05:13:28.023610', 'tester', '2026-11-23 05:13:28.023610', 'tester', '01a206d2cccf7021b01f5bd4ad925b8e', 'order confirmations', 'kontakt@example.dk');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a206d2cc8977c3a8807c19d101c7b2', 1, 0, NULL, 0, '2026-11-23 05:13:27.944676', 'tester', '2026-11-23 05:13:27.944676', 'tester', 'Ærø title', 'Ærø first name', 'Ærø last name', '01a206d2cc7077799b11dd6e9b12ce0f', 'Ærø function', '01a206d2cc867786add52b26ffa54da5', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', 1, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a206d2cc8e7c398eb154d586898884', 4, 0, NULL, 0, '2026-11-23 05:13:27.950363', 'tester', '2026-11-23 05:13:27.969099', 'tester', 'Ærø title', 'Ærø first name', 'Ærø last name', '01a206d2cc7077799b11dd6e9b12ce0f', 'Ærø function', '01a206d2cc867786add52b26ffa54da5', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', 1, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a206d2ccd97b78a108e4e8a9e30d08', 1, 0, NULL, 0, '2026-11-23 05:13:28.025663', 'tester', '2026-11-23 05:13:28.025663', 'tester', 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a206d2cccf7021b01f5bd4ad925b8e', 'Žluťoučký function', '01a206d2ccd87feab839f98446612aa5', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO persons (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, title, first_name, last_name, company_id, function, level_id, email, phone, mobile, web, language, street, post_code, city, country, no_mailings, former_number, notes, name_key, search_key) VALUES ('01a206d2ccdd711f92ea54750b82f71a', 4, 0, NULL, 0, '2026-11-23 05:13:28.028851', 'tester', '2026-11-23 05:13:28.038554', 'tester', 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a206d2cccf7021b01f5bd4ad925b8e', 'Žluťoučký function', '01a206d2ccd87feab839f98446612aa5', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', 0, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO company_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('c528f8d04bc059a6b59ebbfa995a3a72', 1, 0, NULL, 0, '2026-11-23 05:13:27.935416', 'tester', '2026-11-23 05:13:27.935416', 'tester', '01a206d2cc7077799b11dd6e9b12ce0f', '01a206d2cc7c717993418bee1cbb28fa', 'Ærø text', 12, 123450, '2026-03-05', 1, '01a206d2cc36724bad0de19b3fa78be2', 'aero text');
INSERT INTO company_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, company_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('285d4a2b3ead5d7bba9e328ce9fb865e', 1, 0, NULL, 0, '2026-11-23 05:13:28.020766', 'tester', '2026-11-23 05:13:28.020766', 'tester', '01a206d2cccf7021b01f5bd4ad925b8e', '01a206d2ccd37c2397dd457ca39960b4', 'Žluťoučký text', 3, 5, '2026-04-06', 0, '01a206d2cc377b369f4ee5aee3e1b4d1', 'zlutoucky text');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a206d2cca37c5e91505e571ca6679e', 1, 0, NULL, 0, '2026-11-23 05:13:27.974282', 'tester', '2026-11-23 05:13:27.974282', 'tester', 1001, '', '01a206d2cc7077799b11dd6e9b12ce0f', 'Ærø title', '01a206d2cc8e7c398eb154d586898884', '01a206d2cca27fc4813179be7571ff26', 123450, 'SEK', 40, '2026-03-05', '2026-03-05', '01a206d2cc2f774c8d99e9da92e79ebe', '01a206d2cc2f73f38e7983607190c967', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a206d2cca37de3b21da90575021706', 0, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a206d2ccaa7fa3b842a10247cdfa2c', 5, 0, NULL, 0, '2026-11-23 05:13:27.979651', 'tester', '2026-11-23 05:13:27.993316', 'tester', 1002, '', '01a206d2cc7077799b11dd6e9b12ce0f', 'Ærø title', '01a206d2cc8e7c398eb154d586898884', '01a206d2cca27fc4813179be7571ff26', 123450, 'SEK', 40, '2026-03-05', '2026-03-05', '01a206d2cc2f774c8d99e9da92e79ebe', '01a206d2cc2f73f38e7983607190c967', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a206d2cca37de3b21da90575021706', 0, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a206d2cce871fe9bd7474ad4866821', 1, 0, NULL, 0, '2026-11-23 05:13:28.041569', 'tester', '2026-11-23 05:13:28.041569', 'tester', 1003, '', '01a206d2cccf7021b01f5bd4ad925b8e', 'Žluťoučký title', '01a206d2ccdd711f92ea54750b82f71a', '01a206d2cce773d091cff18f856f4f9e', 5, 'CZK', 70, '2026-04-06', '2026-04-06', '01a206d2ccc477338d1850a44a843e2d', '01a206d2ccc47e03a94d61a4c6a4255d', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a206d2cce87e2f809fcc7a74af2c4c', 0, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO cases (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, number, local_number, company_id, title, person_id, status_id, value, currency, probability, follow_up, expected_close, responsible_id, team_id, priority, created_on, started_on, ended_on, close_reason_id, closed, closed_on, strengths, weaknesses, next_step, next_step_on, plan, former_number, notes, title_key, search_key) VALUES ('01a206d2ccea7d698165b65a44d23bfa', 5, 0, NULL, 0, '2026-11-23 05:13:28.044095', 'tester', '2026-11-23 05:13:28.050240', 'tester', 1004, '', '01a206d2cccf7021b01f5bd4ad925b8e', 'Žluťoučký title', '01a206d2ccdd711f92ea54750b82f71a', '01a206d2cce773d091cff18f856f4f9e', 5, 'CZK', 70, '2026-04-06', '2026-04-06', '01a206d2ccc477338d1850a44a843e2d', '01a206d2ccc47e03a94d61a4c6a4255d', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a206d2cce87e2f809fcc7a74af2c4c', 0, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('f4ff1033c0475ce1a52474968cde6e73', 1, 0, NULL, 0, '2026-11-23 05:13:27.948679', 'tester', '2026-11-23 05:13:27.948679', 'tester', '01a206d2cc8977c3a8807c19d101c7b2', '01a206d2cc86779d834b76e7d489db84');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('d4ece2065a8f584ba173e7eec0993ded', 1, 0, NULL, 0, '2026-11-23 05:13:27.948679', 'tester', '2026-11-23 05:13:27.948679', 'tester', '01a206d2cc8977c3a8807c19d101c7b2', '01a206d2cc87755f8eceb4f0cce5a79d');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('9596a09ff62654debc560a0a84db596a', 1, 0, NULL, 0, '2026-11-23 05:13:27.952295', 'tester', '2026-11-23 05:13:27.952295', 'tester', '01a206d2cc8e7c398eb154d586898884', '01a206d2cc86779d834b76e7d489db84');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('61439cdd2423517eb88915a1af8cbadd', 1, 0, NULL, 0, '2026-11-23 05:13:27.952295', 'tester', '2026-11-23 05:13:27.952295', 'tester', '01a206d2cc8e7c398eb154d586898884', '01a206d2cc87755f8eceb4f0cce5a79d');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('f334cbdfb33c57369d03cc7337e51456', 1, 0, NULL, 0, '2026-11-23 05:13:27.960615', 'tester', '2026-11-23 05:13:27.960615', 'tester', '01a206d2cc8e7c398eb154d586898884', '01a206d2cc36724bad0de19b3fa78be2');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('57220fbeadb651ba950d87d5ec21ef65', 1, 0, NULL, 0, '2026-11-23 05:13:28.027810', 'tester', '2026-11-23 05:13:28.027810', 'tester', '01a206d2ccd97b78a108e4e8a9e30d08', '01a206d2ccd87e32871f3b82f4ff832c');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('c88fa47a496d5b58949c29454f5231fa', 1, 0, NULL, 0, '2026-11-23 05:13:28.027810', 'tester', '2026-11-23 05:13:28.027810', 'tester', '01a206d2ccd97b78a108e4e8a9e30d08', '01a206d2cc87755f8eceb4f0cce5a79d');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('2e2ef0d110205dd383bf814badda1c03', 1, 0, NULL, 0, '2026-11-23 05:13:28.030061', 'tester', '2026-11-23 05:13:28.030061', 'tester', '01a206d2ccdd711f92ea54750b82f71a', '01a206d2ccd87e32871f3b82f4ff832c');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('4bff9215aeda5cd685c7410848247dcb', 1, 0, NULL, 0, '2026-11-23 05:13:28.030061', 'tester', '2026-11-23 05:13:28.030061', 'tester', '01a206d2ccdd711f92ea54750b82f71a', '01a206d2cc87755f8eceb4f0cce5a79d');
INSERT INTO person_codes (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, code_id) VALUES ('e69e26e3881350b5aa743f5dd99fffe8', 1, 0, NULL, 0, '2026-11-23 05:13:28.035561', 'tester', '2026-11-23 05:13:28.035561', 'tester', '01a206d2ccdd711f92ea54750b82f71a', '01a206d2cc377b369f4ee5aee3e1b4d1');
INSERT INTO person_private (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, birthday, private_phone, private_email, family, interests, private_notes) VALUES ('01a206d2cc8e7c398eb154d586898884', 1, 0, NULL, 0, '2026-11-23 05:13:27.969099', 'tester', '2026-11-23 05:13:27.969099', 'tester', '01a206d2cc8e7c398eb154d586898884', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO person_private (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, birthday, private_phone, private_email, family, interests, private_notes) VALUES ('01a206d2ccdd711f92ea54750b82f71a', 1, 0, NULL, 0, '2026-11-23 05:13:28.038554', 'tester', '2026-11-23 05:13:28.038554', 'tester', '01a206d2ccdd711f92ea54750b82f71a', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO person_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('65ddfae16b16548d9044ae3cad929443', 1, 0, NULL, 0, '2026-11-23 05:13:27.965041', 'tester', '2026-11-23 05:13:27.965041', 'tester', '01a206d2cc8e7c398eb154d586898884', '01a206d2cc7c717993418bee1cbb28fa', 'Ærø text', 12, 123450, '2026-03-05', 1, '01a206d2cc36724bad0de19b3fa78be2', 'aero text');
INSERT INTO person_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, person_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('06ca0c36862a5b64a06106a85e2b7e78', 1, 0, NULL, 0, '2026-11-23 05:13:28.037189', 'tester', '2026-11-23 05:13:28.037189', 'tester', '01a206d2ccdd711f92ea54750b82f71a', '01a206d2ccd37c2397dd457ca39960b4', 'Žluťoučký text', 3, 5, '2026-04-06', 0, '01a206d2cc377b369f4ee5aee3e1b4d1', 'zlutoucky text');
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a206d2cca971c4b40e57640bfaf68e', 1, 0, NULL, 0, '2026-11-23 05:13:27.974282', 'tester', '2026-11-23 05:13:27.974282', 'tester', '01a206d2cca37c5e91505e571ca6679e', '01a206d2cca27fc4813179be7571ff26', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a206d2cca37de3b21da90575021706', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a206d2ccac7d99aba8116c9e5db7aa', 1, 0, NULL, 0, '2026-11-23 05:13:27.979651', 'tester', '2026-11-23 05:13:27.979651', 'tester', '01a206d2ccaa7fa3b842a10247cdfa2c', '01a206d2cca27fc4813179be7571ff26', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a206d2cca37de3b21da90575021706', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a206d2ccb577a6af2083d6faa1de76', 1, 0, NULL, 0, '2026-11-23 05:13:27.988550', 'tester', '2026-11-23 05:13:27.988550', 'tester', '01a206d2ccaa7fa3b842a10247cdfa2c', '01a206d2cca27fc4813179be7571ff26', '2026-04-06', '2026-04-08', 12, 123450, 40, '2026-03-05', '01a206d2cca37de3b21da90575021706', 0);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a206d2ccea7ccfa78ff94c2899beb7', 1, 0, NULL, 0, '2026-11-23 05:13:28.041569', 'tester', '2026-11-23 05:13:28.041569', 'tester', '01a206d2cce871fe9bd7474ad4866821', '01a206d2cce773d091cff18f856f4f9e', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a206d2cce87e2f809fcc7a74af2c4c', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a206d2ccec7fafa5f6113947ff561c', 1, 0, NULL, 0, '2026-11-23 05:13:28.044095', 'tester', '2026-11-23 05:13:28.044095', 'tester', '01a206d2ccea7d698165b65a44d23bfa', '01a206d2cce773d091cff18f856f4f9e', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a206d2cce87e2f809fcc7a74af2c4c', 1);
INSERT INTO case_steps (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, status_id, since, until, days, value, probability, expected_close, close_reason_id, current) VALUES ('01a206d2ccf0726d8166fb9a0d810322', 1, 0, NULL, 0, '2026-11-23 05:13:28.047923', 'tester', '2026-11-23 05:13:28.047923', 'tester', '01a206d2ccea7d698165b65a44d23bfa', '01a206d2cce773d091cff18f856f4f9e', '2026-04-07', '2026-04-09', 3, 5, 70, '2026-04-06', '01a206d2cce87e2f809fcc7a74af2c4c', 0);
INSERT INTO case_competitors (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, company_id, strengths, weaknesses, notes) VALUES ('01a206d2ccb7746cacb7ba5e0c9051b0', 1, 0, NULL, 0, '2026-11-23 05:13:27.990735', 'tester', '2026-11-23 05:13:27.990735', 'tester', '01a206d2ccaa7fa3b842a10247cdfa2c', '01a206d2cc7077799b11dd6e9b12ce0f', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO case_competitors (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, company_id, strengths, weaknesses, notes) VALUES ('01a206d2ccf176819421b39b687938bb', 1, 0, NULL, 0, '2026-11-23 05:13:28.049057', 'tester', '2026-11-23 05:13:28.049057', 'tester', '01a206d2ccea7d698165b65a44d23bfa', '01a206d2cccf7021b01f5bd4ad925b8e', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO case_influencers (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, person_id, role, attitude, notes) VALUES ('01a206d2ccba75b5bad8e6360bce3801', 1, 0, NULL, 0, '2026-11-23 05:13:27.993316', 'tester', '2026-11-23 05:13:27.993316', 'tester', '01a206d2ccaa7fa3b842a10247cdfa2c', '01a206d2cc8e7c398eb154d586898884', 'approves', 'neutral', 'Ærø notes');
INSERT INTO case_influencers (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, person_id, role, attitude, notes) VALUES ('01a206d2ccf27c7abcda82faf7e05219', 1, 0, NULL, 0, '2026-11-23 05:13:28.050240', 'tester', '2026-11-23 05:13:28.050240', 'tester', '01a206d2ccea7d698165b65a44d23bfa', '01a206d2ccdd711f92ea54750b82f71a', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO case_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('75b1d6e4403b5ef4998fb607bd103c80', 1, 0, NULL, 0, '2026-11-23 05:13:27.984604', 'tester', '2026-11-23 05:13:27.984604', 'tester', '01a206d2ccaa7fa3b842a10247cdfa2c', '01a206d2cc7c717993418bee1cbb28fa', 'Ærø text', 12, 123450, '2026-03-05', 1, '01a206d2cc36724bad0de19b3fa78be2', 'aero text');
INSERT INTO case_extras (id, version, scope, server_version, deleted, created_at, created_by, changed_at, changed_by, case_id, field_id, text, number, amount, day, yes, code_id, text_key) VALUES ('3848418130645bc5bc1b0cbbccdf15f9', 1, 0, NULL, 0, '2026-11-23 05:13:28.046559', 'tester', '2026-11-23 05:13:28.046559', 'tester', '01a206d2ccea7d698165b65a44d23bfa', '01a206d2ccd37c2397dd457ca39960b4', 'Žluťoučký text', 3, 5, '2026-04-06', 0, '01a206d2cc377b369f4ee5aee3e1b4d1', 'zlutoucky text');
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (1, 'companies', '01a206d2cc6675d48cf0caed21c2aadb', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (2, 'companies', '01a206d2cc7077799b11dd6e9b12ce0f', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (3, 'persons', '01a206d2cc8977c3a8807c19d101c7b2', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (4, 'persons', '01a206d2cc8e7c398eb154d586898884', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (5, 'cases', '01a206d2cca37c5e91505e571ca6679e', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (6, 'cases', '01a206d2ccaa7fa3b842a10247cdfa2c', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (7, 'companies', '01a206d2cccb7550ae4833327afdc631', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (8, 'companies', '01a206d2cccf7021b01f5bd4ad925b8e', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (9, 'persons', '01a206d2ccd97b78a108e4e8a9e30d08', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (10, 'persons', '01a206d2ccdd711f92ea54750b82f71a', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (11, 'cases', '01a206d2cce871fe9bd7474ad4866821', 1);
INSERT INTO search_queue (seq, table_name, record, fresh) VALUES (12, 'cases', '01a206d2ccea7d698165b65a44d23bfa', 1);
INSERT INTO current_write (one, operation, label, who, origin, reverses) VALUES (1, NULL, NULL, NULL, NULL, NULL);
CREATE INDEX ix_journal_operation_seq ON journal (operation, seq);
CREATE INDEX ix_journal_reverses ON journal (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ix_journal_who_seq ON journal (who, seq);
CREATE INDEX ix_journal_record_seq ON journal (record, seq);
CREATE INDEX ix_codes_table_name_position ON codes (table_name, position);
CREATE INDEX ix_not_duplicates_other ON not_duplicates (other);
CREATE INDEX ix_not_duplicates_one ON not_duplicates (one);
CREATE INDEX ix_saved_views_list_name_name_key ON saved_views (list_name, name_key);
CREATE INDEX ix_companies_register_number ON companies (register_number);
CREATE INDEX ix_companies_type_id ON companies (type_id);
CREATE INDEX ix_companies_by_name ON companies (name_key, id, deleted);
CREATE INDEX ix_companies_country_name_key_id ON companies (country, name_key, id);
CREATE INDEX ix_companies_phone ON companies (phone);
CREATE INDEX ix_companies_class_id ON companies (class_id);
CREATE INDEX ix_companies_vat_number ON companies (vat_number);
CREATE INDEX ix_companies_delivery_method_id ON companies (delivery_method_id);
CREATE INDEX ix_companies_email ON companies (email);
CREATE INDEX ix_companies_delivery_terms_id ON companies (delivery_terms_id);
CREATE INDEX ix_companies_salesperson_id_name_key_id ON companies (salesperson_id, name_key, id);
CREATE INDEX ix_companies_payment_terms_id ON companies (payment_terms_id);
CREATE INDEX ix_companies_district_id ON companies (district_id);
CREATE INDEX ix_companies_post_code ON companies (post_code);
CREATE INDEX ix_companies_by_city ON companies (city_key, id, deleted);
CREATE INDEX ix_team_members_user_id ON team_members (user_id);
CREATE INDEX ix_team_members_team_id ON team_members (team_id);
CREATE INDEX ix_company_codes_code_id_company_id_deleted ON company_codes (code_id, company_id, deleted);
CREATE INDEX ix_company_codes_company_id ON company_codes (company_id);
CREATE INDEX ix_addresses_company_id ON addresses (company_id);
CREATE INDEX ix_company_emails_company_id ON company_emails (company_id);
CREATE INDEX ix_persons_email ON persons (email);
CREATE INDEX ix_persons_by_name ON persons (name_key, id, deleted);
CREATE INDEX ix_persons_phone ON persons (phone);
CREATE INDEX ix_persons_company_id_name_key_id ON persons (company_id, name_key, id);
CREATE INDEX ix_persons_mobile ON persons (mobile);
CREATE INDEX ix_persons_level_id ON persons (level_id);
CREATE INDEX ix_company_extras_company_id_field_id ON company_extras (company_id, field_id);
CREATE INDEX ix_company_extras_field_id_code_id_company_id ON company_extras (field_id, code_id, company_id);
CREATE INDEX ix_company_extras_field_id_number_company_id ON company_extras (field_id, number, company_id);
CREATE INDEX ix_company_extras_field_id_amount_company_id ON company_extras (field_id, amount, company_id);
CREATE INDEX ix_company_extras_field_id_text_key_company_id ON company_extras (field_id, text_key, company_id);
CREATE INDEX ix_company_extras_field_id_day_company_id ON company_extras (field_id, day, company_id);
CREATE INDEX ix_cases_due ON cases (deadline, currency, deleted, closed, value, probability);
CREATE INDEX ix_cases_by_weighted ON cases (weighted, id, closed, deleted);
CREATE INDEX ix_cases_by_title ON cases (title_key, id, closed, deleted);
CREATE INDEX ix_cases_person_id ON cases (person_id);
CREATE INDEX ix_cases_by_number ON cases (number, id, closed, deleted);
CREATE INDEX ix_cases_by_expected_close ON cases (expected_close, id, closed, deleted);
CREATE INDEX ix_cases_by_company ON cases (company_id, id, closed, deleted);
CREATE INDEX ix_cases_of_responsible ON cases (responsible_id, currency, deleted, closed, value, probability, status_id, deadline, number, id);
CREATE INDEX ix_cases_team_id ON cases (team_id);
CREATE INDEX ix_cases_by_follow_up ON cases (follow_up, id, closed, deleted);
CREATE INDEX ix_cases_close_reason_id ON cases (close_reason_id);
CREATE INDEX ix_cases_of_status ON cases (status_id, currency, deleted, closed, value, probability, responsible_id, deadline, follow_up, expected_close, number, id);
CREATE INDEX ix_cases_by_value ON cases (value, id, closed, deleted);
CREATE INDEX ix_cases_by_deadline ON cases (deadline, id, closed, deleted);
CREATE INDEX ix_person_codes_code_id_person_id_deleted ON person_codes (code_id, person_id, deleted);
CREATE INDEX ix_person_codes_person_id ON person_codes (person_id);
CREATE INDEX ix_person_private_person_id ON person_private (person_id);
CREATE INDEX ix_person_extras_field_id_day_person_id ON person_extras (field_id, day, person_id);
CREATE INDEX ix_person_extras_field_id_text_key_person_id ON person_extras (field_id, text_key, person_id);
CREATE INDEX ix_person_extras_field_id_code_id_person_id ON person_extras (field_id, code_id, person_id);
CREATE INDEX ix_person_extras_field_id_number_person_id ON person_extras (field_id, number, person_id);
CREATE INDEX ix_person_extras_person_id_field_id ON person_extras (person_id, field_id);
CREATE INDEX ix_person_extras_field_id_amount_person_id ON person_extras (field_id, amount, person_id);
CREATE INDEX ix_case_steps_case_id ON case_steps (case_id);
CREATE INDEX ix_case_steps_status_id_current ON case_steps (status_id, current);
CREATE INDEX ix_case_steps_close_reason_id ON case_steps (close_reason_id);
CREATE INDEX ix_case_competitors_company_id ON case_competitors (company_id);
CREATE INDEX ix_case_competitors_case_id ON case_competitors (case_id);
CREATE INDEX ix_case_influencers_person_id ON case_influencers (person_id);
CREATE INDEX ix_case_influencers_case_id ON case_influencers (case_id);
CREATE INDEX ix_case_extras_field_id_day_case_id ON case_extras (field_id, day, case_id);
CREATE INDEX ix_case_extras_field_id_text_key_case_id ON case_extras (field_id, text_key, case_id);
CREATE INDEX ix_case_extras_field_id_code_id_case_id ON case_extras (field_id, code_id, case_id);
CREATE INDEX ix_case_extras_field_id_number_case_id ON case_extras (field_id, number, case_id);
CREATE INDEX ix_case_extras_case_id_field_id ON case_extras (case_id, field_id);
CREATE INDEX ix_case_extras_field_id_amount_case_id ON case_extras (field_id, amount, case_id);
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
CREATE TRIGGER companies_search_name AFTER UPDATE ON companies WHEN NEW.name IS NOT OLD.name BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'persons', id, 0 FROM persons WHERE company_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', id, 0 FROM cases WHERE company_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', case_id, 0 FROM case_competitors WHERE company_id = NEW.id; END;
CREATE TRIGGER company_extras_search_insert AFTER INSERT ON company_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER company_extras_search_update AFTER UPDATE ON company_extras BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'companies', OLD.company_id, 1 WHERE OLD.company_id IS NOT NEW.company_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER addresses_search_insert AFTER INSERT ON addresses BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER addresses_search_update AFTER UPDATE ON addresses BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'companies', OLD.company_id, 1 WHERE OLD.company_id IS NOT NEW.company_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER company_emails_search_insert AFTER INSERT ON company_emails BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER company_emails_search_update AFTER UPDATE ON company_emails BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT 'companies', OLD.company_id, 1 WHERE OLD.company_id IS NOT NEW.company_id; INSERT INTO search_queue (table_name, record, fresh) VALUES ('companies', NEW.company_id, 1); END;
CREATE TRIGGER persons_search_insert AFTER INSERT ON persons BEGIN INSERT INTO search_queue (table_name, record, fresh) VALUES ('persons', NEW.id, 1); END;
CREATE TRIGGER persons_search_update AFTER UPDATE ON persons BEGIN  INSERT INTO search_queue (table_name, record, fresh) VALUES ('persons', NEW.id, 1); END;
CREATE TRIGGER persons_search_name AFTER UPDATE ON persons WHEN NEW.name IS NOT OLD.name BEGIN INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', id, 0 FROM cases WHERE person_id = NEW.id; INSERT INTO search_queue (table_name, record, fresh) SELECT DISTINCT 'cases', case_id, 0 FROM case_influencers WHERE person_id = NEW.id; END;
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
