CREATE FUNCTION public.case_statuses_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.cases_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.title_key := kontor_fold(concat_ws(' ', nullif(NEW."title"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."number"::text, ''), nullif(NEW."local_number"::text, ''), nullif(NEW."title"::text, ''), nullif(NEW."next_step"::text, ''), nullif(NEW."former_number"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.close_reasons_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''), nullif(NEW."code"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.codes_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''), nullif(NEW."code"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.companies_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.city_key := kontor_fold(concat_ws(' ', nullif(NEW."city"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."number"::text, ''), nullif(NEW."local_number"::text, ''), nullif(NEW."name"::text, ''), nullif(NEW."post_code"::text, ''), nullif(NEW."city"::text, ''), nullif(NEW."phone"::text, ''), nullif(NEW."email"::text, ''), nullif(NEW."register_number"::text, ''), nullif(NEW."vat_number"::text, ''), nullif(NEW."former_number"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.kontor_fold(t text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT lower(translate(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t, 'Æ', 'ae'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'þ', 'th'), 'Ĳ', 'ij'), 'ĳ', 'ij'), 'Œ', 'oe'), 'œ', 'oe'), 'Ǽ', 'ae'), 'ǽ', 'ae'), 'ẞ', 'ss'), '̀', ''), '́', ''), '̂', ''), '̃', ''), '̄', ''), '̆', ''), '̇', ''), '̈', ''), '̊', ''), '̋', ''), '̌', ''), '̣', ''), '̦', ''), '̧', ''), '̨', ''), '­', ''), 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſȘșȚțǤǥǦǧǨǩǾǿẀẁẂẃẄẅỲỳ  ’‐‑–', 'aaaaaaceeeeiiiidnoooooouuuuyaaaaaaceeeeiiiidnoooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsssttggggkkoowwwwwwyy  ''---') COLLATE "C") $$;
CREATE FUNCTION public.kontor_guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE lock_field text := TG_ARGV[0]; before jsonb; after jsonb; inner_fields text[] := TG_ARGV[1:];
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.created_at := clock_timestamp(); NEW.created_by := session_user;
    NEW.changed_at := NEW.created_at; NEW.changed_by := session_user;
    RETURN NEW;
  END IF;
  IF NEW.scope <> OLD.scope AND NEW.version = OLD.version THEN NEW.version := OLD.version + 1; END IF;
  IF NEW.version <> OLD.version + 1 OR NEW.id <> OLD.id THEN RAISE EXCEPTION 'kontor:stale' USING ERRCODE = 'KO001'; END IF;
  NEW.created_at := OLD.created_at; NEW.created_by := OLD.created_by;
  NEW.changed_at := clock_timestamp(); NEW.changed_by := session_user;
  IF lock_field <> '' THEN
    before := to_jsonb(OLD); after := to_jsonb(NEW);
    IF (before ->> lock_field)::boolean AND (after ->> lock_field)::boolean
       AND before - inner_fields - 'deleted'::text <> after - inner_fields - 'deleted'::text THEN
      RAISE EXCEPTION 'kontor:locked' USING ERRCODE = 'KO001';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION public.kontor_journal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE o jsonb; n jsonb; s bigint;
  op uuid := coalesce(nullif(current_setting('kontor.operation', true), ''), md5(pg_current_xact_id()::text))::uuid;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT jsonb_object_agg(a.key, a.value), jsonb_object_agg(a.key, b.value) INTO o, n
      FROM jsonb_each(to_jsonb(OLD) - TG_ARGV) a JOIN jsonb_each(to_jsonb(NEW)) b ON b.key = a.key
      WHERE a.value IS DISTINCT FROM b.value;
    IF o IS NULL THEN RETURN NULL; END IF;
  ELSE
    n := jsonb_strip_nulls(to_jsonb(NEW) - TG_ARGV);
  END IF;
  INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope)
    VALUES (op, coalesce(nullif(current_setting('kontor.label', true), ''), 'Change by another program'), session_user, clock_timestamp(),
      coalesce(nullif(current_setting('kontor.origin', true), ''), 'other'),
      nullif(current_setting('kontor.reverses', true), '')::uuid, TG_TABLE_NAME, NEW.id, lower(TG_OP), NEW.scope)
    RETURNING seq INTO s;
  INSERT INTO journal_values (seq, old, new) VALUES (s, o::text, n::text);
  PERFORM pg_notify('kontor', op::text);
  RETURN NULL;
END $$;
CREATE FUNCTION public.kontor_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'KO001'; END $$;
CREATE FUNCTION public.persons_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."last_name"::text, ''), nullif(NEW."first_name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."first_name"::text, ''), nullif(NEW."last_name"::text, ''), nullif(NEW."function"::text, ''), nullif(NEW."email"::text, ''), nullif(NEW."phone"::text, ''), nullif(NEW."mobile"::text, ''), nullif(NEW."former_number"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.teams_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''), nullif(NEW."code"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.users_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''), nullif(NEW."code"::text, ''))); RETURN NEW; END $$;
CREATE TABLE public.addresses (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    company_id uuid NOT NULL,
    purpose character varying(20) NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    street character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    street2 character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    post_code character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    city character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    region character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    country character varying(2) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.case_competitors (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    case_id uuid NOT NULL,
    company_id uuid NOT NULL,
    strengths character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    weaknesses character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    notes character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.case_influencers (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role character varying(20) NOT NULL,
    attitude character varying(20) NOT NULL,
    notes character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.case_statuses (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    colour character varying(7) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    phase character varying(20) NOT NULL,
    outcome character varying(20) NOT NULL,
    probability integer,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.case_steps (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    case_id uuid NOT NULL,
    status_id uuid NOT NULL,
    since date NOT NULL,
    until date,
    days bigint,
    value bigint NOT NULL,
    probability integer NOT NULL,
    expected_close date,
    close_reason_id uuid,
    current boolean NOT NULL
);
CREATE TABLE public.cases (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    number bigint,
    local_number character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    company_id uuid NOT NULL,
    title character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    person_id uuid,
    status_id uuid NOT NULL,
    value bigint NOT NULL,
    currency character varying(3) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    probability integer NOT NULL,
    weighted bigint GENERATED ALWAYS AS ((value * probability)) STORED NOT NULL,
    follow_up date,
    expected_close date,
    responsible_id uuid,
    deadline date GENERATED ALWAYS AS (
CASE
    WHEN (('92e4de3d-d61f-501f-9211-42d0c0d1583b'::uuid = status_id) OR ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6'::uuid = status_id) OR closed) THEN NULL::date
    ELSE LEAST(follow_up, expected_close)
END) STORED,
    team_id uuid,
    priority character varying(20) NOT NULL,
    created_on date,
    started_on date,
    ended_on date,
    close_reason_id uuid,
    closed boolean NOT NULL,
    closed_on date,
    strengths character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    weaknesses character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    next_step character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    next_step_on date,
    plan character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    former_number character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    notes character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    title_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_cases_closed CHECK (((NOT closed) OR ('92e4de3d-d61f-501f-9211-42d0c0d1583b'::uuid = status_id) OR ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6'::uuid = status_id))),
    CONSTRAINT ck_cases_lost CHECK ((('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6'::uuid <> status_id) OR (probability = 0))),
    CONSTRAINT ck_cases_probability CHECK (((probability >= 0) AND (probability <= 100))),
    CONSTRAINT ck_cases_value CHECK (((value >= 0) AND (value <= '10000000000000'::bigint))),
    CONSTRAINT ck_cases_won CHECK ((('92e4de3d-d61f-501f-9211-42d0c0d1583b'::uuid <> status_id) OR (probability = 100)))
);
CREATE TABLE public.close_reasons (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    code character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    outcome character varying(20) NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.codes (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    table_name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    code character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    locked boolean NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.companies (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    number bigint,
    local_number character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    street character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    street2 character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    post_code character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    city character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    region character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    country character varying(2) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    phone character varying(60) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    fax character varying(60) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    email character varying(254) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    web character varying(500) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    register_number character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    vat_number character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    type_id uuid,
    district_id uuid,
    class_id uuid,
    salesperson_id uuid,
    language character varying(2) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    currency character varying(3) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    payment_terms_id uuid,
    delivery_terms_id uuid,
    delivery_method_id uuid,
    credit_limit bigint,
    no_mailings boolean NOT NULL,
    former_number character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    notes character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    city_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.company_codes (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    company_id uuid NOT NULL,
    code_id uuid NOT NULL
);
CREATE TABLE public.company_emails (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    company_id uuid NOT NULL,
    purpose character varying(20) NOT NULL,
    email character varying(254) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.company_settings (
    key character varying(60) NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.counters (
    series character varying(40) NOT NULL,
    next bigint NOT NULL
);
CREATE TABLE public.journal (
    seq bigint NOT NULL,
    operation uuid NOT NULL,
    label character varying(300) NOT NULL,
    who character varying(100) NOT NULL,
    at timestamp with time zone NOT NULL,
    origin character varying(10) NOT NULL,
    reverses uuid,
    table_name character varying(60) NOT NULL,
    record uuid NOT NULL,
    verb character varying(10) NOT NULL,
    scope bigint NOT NULL
);
CREATE SEQUENCE public.journal_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.journal_seq_seq OWNED BY public.journal.seq;
CREATE TABLE public.journal_values (
    seq bigint NOT NULL,
    old text,
    new text
);
CREATE TABLE public.meta (
    key character varying(40) NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.person_codes (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    person_id uuid NOT NULL,
    code_id uuid NOT NULL
);
CREATE TABLE public.person_private (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    person_id uuid NOT NULL,
    birthday date,
    private_phone character varying(60) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    private_email character varying(254) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    family character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    interests character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    private_notes character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.persons (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    name character varying(401) GENERATED ALWAYS AS (TRIM(BOTH FROM (((first_name)::text || ' '::text) || (last_name)::text))) STORED NOT NULL COLLATE pg_catalog."C",
    title character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    first_name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    last_name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    company_id uuid,
    function character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    level_id uuid,
    email character varying(254) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    phone character varying(60) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    mobile character varying(60) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    web character varying(500) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    language character varying(2) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    street character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    post_code character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    city character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    country character varying(2) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    no_mailings boolean NOT NULL,
    former_number character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    notes character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.scopes (
    id bigint NOT NULL,
    name character varying(200) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.team_members (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    team_id uuid NOT NULL,
    user_id uuid NOT NULL
);
CREATE TABLE public.teams (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    code character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.users (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    code character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    login character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    email character varying(254) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    phone character varying(60) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    sells boolean NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY public.journal ALTER COLUMN seq SET DEFAULT nextval('public.journal_seq_seq'::regclass);
INSERT INTO public.addresses VALUES ('01a2056b-ac57-7bde-ad87-51caf10751c8', 1, 0, NULL, false, '2026-11-22 22:41:12.280361+00', 'kontor', '2026-11-22 22:41:12.280361+00', 'kontor', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO public.addresses VALUES ('01a2056b-acf4-79c7-a6ef-9625a0d4247b', 1, 0, NULL, false, '2026-11-22 22:41:12.436471+00', 'kontor', '2026-11-22 22:41:12.436471+00', 'kontor', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO public.case_competitors VALUES ('01a2056b-ac9f-7c1a-9407-c7530e3525b0', 1, 0, NULL, false, '2026-11-22 22:41:12.351835+00', 'kontor', '2026-11-22 22:41:12.351835+00', 'kontor', '01a2056b-ac8f-7b5b-a5bc-a20a054fa72d', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO public.case_competitors VALUES ('01a2056b-ad2d-7601-ade0-a9a35f67fd95', 1, 0, NULL, false, '2026-11-22 22:41:12.493735+00', 'kontor', '2026-11-22 22:41:12.493735+00', 'kontor', '01a2056b-ad22-799f-97d0-8261b4033799', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO public.case_influencers VALUES ('01a2056b-aca6-73cd-8fea-55a6589678bb', 1, 0, NULL, false, '2026-11-22 22:41:12.359376+00', 'kontor', '2026-11-22 22:41:12.359376+00', 'kontor', '01a2056b-ac8f-7b5b-a5bc-a20a054fa72d', '01a2056b-ac70-7e92-9306-6af8749a9fce', 'approves', 'neutral', 'Ærø notes');
INSERT INTO public.case_influencers VALUES ('01a2056b-ad31-7b09-baa8-4ae375f29849', 1, 0, NULL, false, '2026-11-22 22:41:12.497342+00', 'kontor', '2026-11-22 22:41:12.497342+00', 'kontor', '01a2056b-ad22-799f-97d0-8261b4033799', '01a2056b-ad0f-7234-96f3-84bcb2475054', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO public.case_statuses VALUES ('9ac6b921-9a39-5a12-b6e6-2c21b67df438', 1, 0, NULL, false, '2026-11-22 22:41:12.118733+00', 'kontor', '2026-11-22 22:41:12.118733+00', 'kontor', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO public.case_statuses VALUES ('66a509d3-a192-5b04-bb59-f5225570fc66', 1, 0, NULL, false, '2026-11-22 22:41:12.119709+00', 'kontor', '2026-11-22 22:41:12.119709+00', 'kontor', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO public.case_statuses VALUES ('a0f3d997-bde2-5811-a520-74e6cc625a44', 1, 0, NULL, false, '2026-11-22 22:41:12.119927+00', 'kontor', '2026-11-22 22:41:12.119927+00', 'kontor', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO public.case_statuses VALUES ('5bccd531-c2f4-5992-a91f-3cea94fc641f', 1, 0, NULL, false, '2026-11-22 22:41:12.120072+00', 'kontor', '2026-11-22 22:41:12.120072+00', 'kontor', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO public.case_statuses VALUES ('22013fde-0f5b-5505-9724-9f2e43a7045c', 1, 0, NULL, false, '2026-11-22 22:41:12.120233+00', 'kontor', '2026-11-22 22:41:12.120233+00', 'kontor', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO public.case_statuses VALUES ('92e4de3d-d61f-501f-9211-42d0c0d1583b', 1, 0, NULL, false, '2026-11-22 22:41:12.120376+00', 'kontor', '2026-11-22 22:41:12.120376+00', 'kontor', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO public.case_statuses VALUES ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 1, 0, NULL, false, '2026-11-22 22:41:12.120547+00', 'kontor', '2026-11-22 22:41:12.120547+00', 'kontor', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO public.case_statuses VALUES ('01a2056b-abf1-7c7f-a878-2e7a4450d081', 1, 0, NULL, false, '2026-11-22 22:41:12.179063+00', 'kontor', '2026-11-22 22:41:12.179063+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a2056b-ac82-777a-91f5-bd5545548936', 1, 0, NULL, false, '2026-11-22 22:41:12.322307+00', 'kontor', '2026-11-22 22:41:12.322307+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a2056b-acaa-7caf-91be-719320bb8406', 1, 0, NULL, false, '2026-11-22 22:41:12.362967+00', 'kontor', '2026-11-22 22:41:12.362967+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_statuses VALUES ('01a2056b-ad1a-71a0-9b8a-8c2835fa76b0', 1, 0, NULL, false, '2026-11-22 22:41:12.474994+00', 'kontor', '2026-11-22 22:41:12.474994+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_steps VALUES ('01a2056b-ac8d-7eb6-add0-bf2434596a9b', 1, 0, NULL, false, '2026-11-22 22:41:12.333719+00', 'kontor', '2026-11-22 22:41:12.333719+00', 'kontor', '01a2056b-ac83-717a-b783-47e2e6c482dd', '01a2056b-ac82-777a-91f5-bd5545548936', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a2056b-ac83-71a0-8044-55dff6c51b36', true);
INSERT INTO public.case_steps VALUES ('01a2056b-ac93-742a-8371-77fbc7b3b72b', 1, 0, NULL, false, '2026-11-22 22:41:12.339841+00', 'kontor', '2026-11-22 22:41:12.339841+00', 'kontor', '01a2056b-ac8f-7b5b-a5bc-a20a054fa72d', '01a2056b-ac82-777a-91f5-bd5545548936', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a2056b-ac83-71a0-8044-55dff6c51b36', true);
INSERT INTO public.case_steps VALUES ('01a2056b-ac9a-78f3-aabe-cc783c661b86', 1, 0, NULL, false, '2026-11-22 22:41:12.346606+00', 'kontor', '2026-11-22 22:41:12.346606+00', 'kontor', '01a2056b-ac8f-7b5b-a5bc-a20a054fa72d', '01a2056b-ac82-777a-91f5-bd5545548936', '2026-03-05', '2026-03-05', 12, 123450, 40, '2026-03-05', '01a2056b-ac83-71a0-8044-55dff6c51b36', false);
INSERT INTO public.case_steps VALUES ('01a2056b-ad20-7422-8256-f4bad0fcef40', 1, 0, NULL, false, '2026-11-22 22:41:12.481217+00', 'kontor', '2026-11-22 22:41:12.481217+00', 'kontor', '01a2056b-ad1c-7c5a-a03b-1ab6d7d390dc', '01a2056b-ad1a-71a0-9b8a-8c2835fa76b0', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a2056b-ad1b-76e6-86d3-63d69ff0003b', true);
INSERT INTO public.case_steps VALUES ('01a2056b-ad26-7315-bdb1-8012fde0a89e', 1, 0, NULL, false, '2026-11-22 22:41:12.486433+00', 'kontor', '2026-11-22 22:41:12.486433+00', 'kontor', '01a2056b-ad22-799f-97d0-8261b4033799', '01a2056b-ad1a-71a0-9b8a-8c2835fa76b0', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a2056b-ad1b-76e6-86d3-63d69ff0003b', true);
INSERT INTO public.case_steps VALUES ('01a2056b-ad29-7055-b7fe-edb54c90b527', 1, 0, NULL, false, '2026-11-22 22:41:12.490164+00', 'kontor', '2026-11-22 22:41:12.490164+00', 'kontor', '01a2056b-ad22-799f-97d0-8261b4033799', '01a2056b-ad1a-71a0-9b8a-8c2835fa76b0', '2026-04-06', '2026-04-06', 3, 5, 70, '2026-04-06', '01a2056b-ad1b-76e6-86d3-63d69ff0003b', false);
INSERT INTO public.cases VALUES ('01a2056b-ac83-717a-b783-47e2e6c482dd', 1, 0, NULL, false, '2026-11-22 22:41:12.330214+00', 'kontor', '2026-11-22 22:41:12.330214+00', 'kontor', 1001, '', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'Ærø title', '01a2056b-ac70-7e92-9306-6af8749a9fce', '01a2056b-ac82-777a-91f5-bd5545548936', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a2056b-ac00-7545-8155-76fea92b743e', DEFAULT, '01a2056b-abff-7617-aa3e-26703566dcc2', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a2056b-ac83-71a0-8044-55dff6c51b36', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a2056b-ac8f-7b5b-a5bc-a20a054fa72d', 4, 0, NULL, false, '2026-11-22 22:41:12.338769+00', 'kontor', '2026-11-22 22:41:12.355578+00', 'kontor', 1002, '', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'Ærø title', '01a2056b-ac70-7e92-9306-6af8749a9fce', '01a2056b-ac82-777a-91f5-bd5545548936', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a2056b-ac00-7545-8155-76fea92b743e', DEFAULT, '01a2056b-abff-7617-aa3e-26703566dcc2', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a2056b-ac83-71a0-8044-55dff6c51b36', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a2056b-ad1c-7c5a-a03b-1ab6d7d390dc', 1, 0, NULL, false, '2026-11-22 22:41:12.479832+00', 'kontor', '2026-11-22 22:41:12.479832+00', 'kontor', 1003, '', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'Žluťoučký title', '01a2056b-ad0f-7234-96f3-84bcb2475054', '01a2056b-ad1a-71a0-9b8a-8c2835fa76b0', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a2056b-acb2-79b6-96e1-ceddfedf9a13', DEFAULT, '01a2056b-acb1-7aa4-b226-7536220cee9a', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a2056b-ad1b-76e6-86d3-63d69ff0003b', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.cases VALUES ('01a2056b-ad22-799f-97d0-8261b4033799', 4, 0, NULL, false, '2026-11-22 22:41:12.485416+00', 'kontor', '2026-11-22 22:41:12.496417+00', 'kontor', 1004, '', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'Žluťoučký title', '01a2056b-ad0f-7234-96f3-84bcb2475054', '01a2056b-ad1a-71a0-9b8a-8c2835fa76b0', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a2056b-acb2-79b6-96e1-ceddfedf9a13', DEFAULT, '01a2056b-acb1-7aa4-b226-7536220cee9a', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a2056b-ad1b-76e6-86d3-63d69ff0003b', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.close_reasons VALUES ('fce725f1-98a0-50f7-88b1-bd1b6aaab541', 1, 0, NULL, false, '2026-11-22 22:41:12.122969+00', 'kontor', '2026-11-22 22:41:12.122969+00', 'kontor', 'Best price', '', 'won', 'best price', 'best price');
INSERT INTO public.close_reasons VALUES ('e653ffce-06be-5c38-ade9-94da2f0b018c', 1, 0, NULL, false, '2026-11-22 22:41:12.123874+00', 'kontor', '2026-11-22 22:41:12.123874+00', 'kontor', 'Best product', '', 'won', 'best product', 'best product');
INSERT INTO public.close_reasons VALUES ('84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 1, 0, NULL, false, '2026-11-22 22:41:12.124076+00', 'kontor', '2026-11-22 22:41:12.124076+00', 'kontor', 'Good relation', '', 'won', 'good relation', 'good relation');
INSERT INTO public.close_reasons VALUES ('18f78b4e-d67c-564e-80c9-7012e8c81df0', 1, 0, NULL, false, '2026-11-22 22:41:12.124232+00', 'kontor', '2026-11-22 22:41:12.124232+00', 'kontor', 'Delivery time', '', 'won', 'delivery time', 'delivery time');
INSERT INTO public.close_reasons VALUES ('35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 1, 0, NULL, false, '2026-11-22 22:41:12.125095+00', 'kontor', '2026-11-22 22:41:12.125095+00', 'kontor', 'Too expensive', '', 'lost', 'too expensive', 'too expensive');
INSERT INTO public.close_reasons VALUES ('177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 1, 0, NULL, false, '2026-11-22 22:41:12.125794+00', 'kontor', '2026-11-22 22:41:12.125794+00', 'kontor', 'Chose a competitor', '', 'lost', 'chose a competitor', 'chose a competitor');
INSERT INTO public.close_reasons VALUES ('46d32c63-c963-5db8-b76b-6191767276e7', 1, 0, NULL, false, '2026-11-22 22:41:12.12598+00', 'kontor', '2026-11-22 22:41:12.12598+00', 'kontor', 'Delivery too late', '', 'lost', 'delivery too late', 'delivery too late');
INSERT INTO public.close_reasons VALUES ('c0312adf-ea02-5655-b15d-4a5111c50b59', 1, 0, NULL, false, '2026-11-22 22:41:12.126069+00', 'kontor', '2026-11-22 22:41:12.126069+00', 'kontor', 'Postponed indefinitely', '', 'lost', 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO public.close_reasons VALUES ('bb670c5f-f407-5a49-b370-163f65850f02', 1, 0, NULL, false, '2026-11-22 22:41:12.126189+00', 'kontor', '2026-11-22 22:41:12.126189+00', 'kontor', 'No need any more', '', 'lost', 'no need any more', 'no need any more');
INSERT INTO public.close_reasons VALUES ('01a2056b-abec-7aed-a47b-5af5fcd35135', 1, 0, NULL, false, '2026-11-22 22:41:12.175047+00', 'kontor', '2026-11-22 22:41:12.175047+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a2056b-ac83-71a0-8044-55dff6c51b36', 1, 0, NULL, false, '2026-11-22 22:41:12.323332+00', 'kontor', '2026-11-22 22:41:12.323332+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a2056b-aca9-7bfa-a024-6a777b96742a', 1, 0, NULL, false, '2026-11-22 22:41:12.361971+00', 'kontor', '2026-11-22 22:41:12.361971+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.close_reasons VALUES ('01a2056b-ad1b-76e6-86d3-63d69ff0003b', 1, 0, NULL, false, '2026-11-22 22:41:12.475942+00', 'kontor', '2026-11-22 22:41:12.475942+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 1, 0, NULL, false, '2026-11-22 22:41:12.091471+00', 'kontor', '2026-11-22 22:41:12.091471+00', 'kontor', 'relation', 'Customer', '', 0, true, 'customer', 'customer');
INSERT INTO public.codes VALUES ('c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 1, 0, NULL, false, '2026-11-22 22:41:12.093692+00', 'kontor', '2026-11-22 22:41:12.093692+00', 'kontor', 'relation', 'Supplier', '', 1, true, 'supplier', 'supplier');
INSERT INTO public.codes VALUES ('b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 1, 0, NULL, false, '2026-11-22 22:41:12.094092+00', 'kontor', '2026-11-22 22:41:12.094092+00', 'kontor', 'relation', 'Prospect', '', 2, true, 'prospect', 'prospect');
INSERT INTO public.codes VALUES ('cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 1, 0, NULL, false, '2026-11-22 22:41:12.094393+00', 'kontor', '2026-11-22 22:41:12.094393+00', 'kontor', 'relation', 'Competitor', '', 3, true, 'competitor', 'competitor');
INSERT INTO public.codes VALUES ('babb55d1-65de-5810-a96c-669f03a85454', 1, 0, NULL, false, '2026-11-22 22:41:12.094584+00', 'kontor', '2026-11-22 22:41:12.094584+00', 'kontor', 'relation', 'Bank', '', 4, true, 'bank', 'bank');
INSERT INTO public.codes VALUES ('62a9c82c-9472-5dfe-ad39-a928cf964d36', 1, 0, NULL, false, '2026-11-22 22:41:12.098934+00', 'kontor', '2026-11-22 22:41:12.098934+00', 'kontor', 'industry', 'Production', '', 0, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f42779a1-c575-5918-921f-96116d2b7862', 1, 0, NULL, false, '2026-11-22 22:41:12.099133+00', 'kontor', '2026-11-22 22:41:12.099133+00', 'kontor', 'industry', 'Distribution', '', 1, false, 'distribution', 'distribution');
INSERT INTO public.codes VALUES ('4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 1, 0, NULL, false, '2026-11-22 22:41:12.099229+00', 'kontor', '2026-11-22 22:41:12.099229+00', 'kontor', 'industry', 'Retail', '', 2, false, 'retail', 'retail');
INSERT INTO public.codes VALUES ('191e9cb5-05f6-53c0-91b1-d0952b5091ab', 1, 0, NULL, false, '2026-11-22 22:41:12.0993+00', 'kontor', '2026-11-22 22:41:12.0993+00', 'kontor', 'industry', 'Services', '', 3, false, 'services', 'services');
INSERT INTO public.codes VALUES ('b1395bde-0f6a-59f7-a5b8-726714c85fda', 1, 0, NULL, false, '2026-11-22 22:41:12.099365+00', 'kontor', '2026-11-22 22:41:12.099365+00', 'kontor', 'industry', 'Construction', '', 4, false, 'construction', 'construction');
INSERT INTO public.codes VALUES ('cd926ec2-189c-518e-80e6-04ccac0f84b7', 1, 0, NULL, false, '2026-11-22 22:41:12.099437+00', 'kontor', '2026-11-22 22:41:12.099437+00', 'kontor', 'industry', 'Public sector', '', 5, false, 'public sector', 'public sector');
INSERT INTO public.codes VALUES ('e8363b4e-5147-5a4a-a264-0fb951a0b213', 1, 0, NULL, false, '2026-11-22 22:41:12.099507+00', 'kontor', '2026-11-22 22:41:12.099507+00', 'kontor', 'company type', 'Limited company', '', 0, false, 'limited company', 'limited company');
INSERT INTO public.codes VALUES ('1c89de45-f721-5a8d-aad4-84e7f7927e81', 1, 0, NULL, false, '2026-11-22 22:41:12.09958+00', 'kontor', '2026-11-22 22:41:12.09958+00', 'kontor', 'company type', 'Sole trader', '', 1, false, 'sole trader', 'sole trader');
INSERT INTO public.codes VALUES ('8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 1, 0, NULL, false, '2026-11-22 22:41:12.102008+00', 'kontor', '2026-11-22 22:41:12.102008+00', 'kontor', 'company type', 'Public body', '', 2, false, 'public body', 'public body');
INSERT INTO public.codes VALUES ('f6340c67-5d83-5b1e-9085-874c785fa1fe', 1, 0, NULL, false, '2026-11-22 22:41:12.10212+00', 'kontor', '2026-11-22 22:41:12.10212+00', 'kontor', 'company type', 'Association', '', 3, false, 'association', 'association');
INSERT INTO public.codes VALUES ('23062138-ba63-5ef5-aafc-db88a2e35520', 1, 0, NULL, false, '2026-11-22 22:41:12.102199+00', 'kontor', '2026-11-22 22:41:12.102199+00', 'kontor', 'class', 'A', '', 0, false, 'a', 'a');
INSERT INTO public.codes VALUES ('f0e17198-2799-53a7-9f9f-b7c3eb376b85', 1, 0, NULL, false, '2026-11-22 22:41:12.102256+00', 'kontor', '2026-11-22 22:41:12.102256+00', 'kontor', 'class', 'B', '', 1, false, 'b', 'b');
INSERT INTO public.codes VALUES ('f7b013e6-295f-5690-a8c0-a0094080bdcb', 1, 0, NULL, false, '2026-11-22 22:41:12.102319+00', 'kontor', '2026-11-22 22:41:12.102319+00', 'kontor', 'class', 'C', '', 2, false, 'c', 'c');
INSERT INTO public.codes VALUES ('681b536f-6a14-5d2a-8938-89723e5aa49c', 1, 0, NULL, false, '2026-11-22 22:41:12.102372+00', 'kontor', '2026-11-22 22:41:12.102372+00', 'kontor', 'level', 'Managing director', '', 0, false, 'managing director', 'managing director');
INSERT INTO public.codes VALUES ('844a145c-02d2-59a2-b612-26478a571de1', 1, 0, NULL, false, '2026-11-22 22:41:12.102449+00', 'kontor', '2026-11-22 22:41:12.102449+00', 'kontor', 'level', 'Chief financial officer', '', 1, false, 'chief financial officer', 'chief financial officer');
INSERT INTO public.codes VALUES ('06e1e010-11ea-5008-8c57-e5e26d3c3401', 1, 0, NULL, false, '2026-11-22 22:41:12.102537+00', 'kontor', '2026-11-22 22:41:12.102537+00', 'kontor', 'level', 'Head of department', '', 2, false, 'head of department', 'head of department');
INSERT INTO public.codes VALUES ('9dcb37b8-adf3-5a6e-8093-94f54a29d281', 1, 0, NULL, false, '2026-11-22 22:41:12.102617+00', 'kontor', '2026-11-22 22:41:12.102617+00', 'kontor', 'level', 'Chief accountant', '', 3, false, 'chief accountant', 'chief accountant');
INSERT INTO public.codes VALUES ('b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 1, 0, NULL, false, '2026-11-22 22:41:12.106838+00', 'kontor', '2026-11-22 22:41:12.106838+00', 'kontor', 'level', 'Employee', '', 4, false, 'employee', 'employee');
INSERT INTO public.codes VALUES ('bd259363-a9f0-58fd-b140-96bbd57694df', 1, 0, NULL, false, '2026-11-22 22:41:12.106991+00', 'kontor', '2026-11-22 22:41:12.106991+00', 'kontor', 'responsibility', 'Sales', '', 0, false, 'sales', 'sales');
INSERT INTO public.codes VALUES ('4844102c-57e2-5990-95e6-252fb5217bd5', 1, 0, NULL, false, '2026-11-22 22:41:12.107168+00', 'kontor', '2026-11-22 22:41:12.107168+00', 'kontor', 'responsibility', 'Purchasing', '', 1, false, 'purchasing', 'purchasing');
INSERT INTO public.codes VALUES ('46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 1, 0, NULL, false, '2026-11-22 22:41:12.107319+00', 'kontor', '2026-11-22 22:41:12.107319+00', 'kontor', 'responsibility', 'Production', '', 2, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f4005b4b-1804-5959-a70c-87aaa78c908f', 1, 0, NULL, false, '2026-11-22 22:41:12.107433+00', 'kontor', '2026-11-22 22:41:12.107433+00', 'kontor', 'responsibility', 'Marketing', '', 3, false, 'marketing', 'marketing');
INSERT INTO public.codes VALUES ('fd130ce1-b4f9-52bf-917b-13719c148ec5', 1, 0, NULL, false, '2026-11-22 22:41:12.107579+00', 'kontor', '2026-11-22 22:41:12.107579+00', 'kontor', 'responsibility', 'Finance', '', 4, false, 'finance', 'finance');
INSERT INTO public.codes VALUES ('dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 1, 0, NULL, false, '2026-11-22 22:41:12.107718+00', 'kontor', '2026-11-22 22:41:12.107718+00', 'kontor', 'responsibility', 'IT', '', 5, false, 'it', 'it');
INSERT INTO public.codes VALUES ('6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 1, 0, NULL, false, '2026-11-22 22:41:12.107843+00', 'kontor', '2026-11-22 22:41:12.107843+00', 'kontor', 'responsibility', 'Quality', '', 6, false, 'quality', 'quality');
INSERT INTO public.codes VALUES ('85119d13-c1a2-5751-89e1-c95a559d5066', 1, 0, NULL, false, '2026-11-22 22:41:12.10798+00', 'kontor', '2026-11-22 22:41:12.10798+00', 'kontor', 'payment terms', 'Cash in advance', '', 0, false, 'cash in advance', 'cash in advance');
INSERT INTO public.codes VALUES ('befefe94-89c2-5b9f-b874-a412db0ee7c8', 1, 0, NULL, false, '2026-11-22 22:41:12.108117+00', 'kontor', '2026-11-22 22:41:12.108117+00', 'kontor', 'payment terms', '8 days net', '', 1, false, '8 days net', '8 days net');
INSERT INTO public.codes VALUES ('a4ef36b5-03fa-55d9-af15-eec467734097', 1, 0, NULL, false, '2026-11-22 22:41:12.108257+00', 'kontor', '2026-11-22 22:41:12.108257+00', 'kontor', 'payment terms', '14 days net', '', 2, false, '14 days net', '14 days net');
INSERT INTO public.codes VALUES ('40647888-bff5-528e-ad27-3d6d6dbb45a4', 1, 0, NULL, false, '2026-11-22 22:41:12.10841+00', 'kontor', '2026-11-22 22:41:12.10841+00', 'kontor', 'payment terms', '30 days net', '', 3, false, '30 days net', '30 days net');
INSERT INTO public.codes VALUES ('e9be3167-cf7d-58e3-a698-2e93f93d2976', 1, 0, NULL, false, '2026-11-22 22:41:12.108563+00', 'kontor', '2026-11-22 22:41:12.108563+00', 'kontor', 'delivery terms', 'EXW', '', 0, false, 'exw', 'exw');
INSERT INTO public.codes VALUES ('0ffaa07b-8af3-5df7-a211-741d12431008', 1, 0, NULL, false, '2026-11-22 22:41:12.108672+00', 'kontor', '2026-11-22 22:41:12.108672+00', 'kontor', 'delivery terms', 'FCA', '', 1, false, 'fca', 'fca');
INSERT INTO public.codes VALUES ('8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 1, 0, NULL, false, '2026-11-22 22:41:12.108785+00', 'kontor', '2026-11-22 22:41:12.108785+00', 'kontor', 'delivery terms', 'CPT', '', 2, false, 'cpt', 'cpt');
INSERT INTO public.codes VALUES ('2ad7b53c-86aa-5941-8635-e1b903593b39', 1, 0, NULL, false, '2026-11-22 22:41:12.108915+00', 'kontor', '2026-11-22 22:41:12.108915+00', 'kontor', 'delivery terms', 'DAP', '', 3, false, 'dap', 'dap');
INSERT INTO public.codes VALUES ('53627597-fc45-527f-9212-5f12113924cc', 1, 0, NULL, false, '2026-11-22 22:41:12.109025+00', 'kontor', '2026-11-22 22:41:12.109025+00', 'kontor', 'delivery terms', 'DDP', '', 4, false, 'ddp', 'ddp');
INSERT INTO public.codes VALUES ('73684abe-45dc-5012-979d-9cfe6b674ca5', 1, 0, NULL, false, '2026-11-22 22:41:12.10913+00', 'kontor', '2026-11-22 22:41:12.10913+00', 'kontor', 'delivery method', 'Own delivery', '', 0, false, 'own delivery', 'own delivery');
INSERT INTO public.codes VALUES ('b8716122-07ed-523f-9d7f-1a0fcf809de5', 1, 0, NULL, false, '2026-11-22 22:41:12.109284+00', 'kontor', '2026-11-22 22:41:12.109284+00', 'kontor', 'delivery method', 'Carrier', '', 1, false, 'carrier', 'carrier');
INSERT INTO public.codes VALUES ('c39b8e4d-0223-599b-a465-e925c4357e73', 1, 0, NULL, false, '2026-11-22 22:41:12.109412+00', 'kontor', '2026-11-22 22:41:12.109412+00', 'kontor', 'delivery method', 'Parcel', '', 2, false, 'parcel', 'parcel');
INSERT INTO public.codes VALUES ('b9a35691-ddc6-53ca-a025-d1693cba6c88', 1, 0, NULL, false, '2026-11-22 22:41:12.109544+00', 'kontor', '2026-11-22 22:41:12.109544+00', 'kontor', 'delivery method', 'Collected', '', 3, false, 'collected', 'collected');
INSERT INTO public.codes VALUES ('01a2056b-abe1-701b-850a-310f6adcac59', 1, 0, NULL, false, '2026-11-22 22:41:12.168766+00', 'kontor', '2026-11-22 22:41:12.168766+00', 'kontor', 'industry', 'Ærø name', 'Ærø code', 12, false, 'aero name', 'aero name aero code');
INSERT INTO public.codes VALUES ('01a2056b-ac11-76b4-a79c-bb9936d2ae9e', 1, 0, NULL, false, '2026-11-22 22:41:12.210148+00', 'kontor', '2026-11-22 22:41:12.210148+00', 'kontor', 'relation', 'relation word b3baae', '', 0, false, 'relation word b3baae', 'relation word b3baae');
INSERT INTO public.codes VALUES ('01a2056b-ac17-7170-ad37-9e05a0e9c8b0', 1, 0, NULL, false, '2026-11-22 22:41:12.215878+00', 'kontor', '2026-11-22 22:41:12.215878+00', 'kontor', 'relation', 'relation word 3bade6', '', 1, false, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO public.codes VALUES ('01a2056b-ac18-776d-ac52-26553fc33d4c', 1, 0, NULL, false, '2026-11-22 22:41:12.216814+00', 'kontor', '2026-11-22 22:41:12.216814+00', 'kontor', 'company type', 'company type word 35b47e', '', 0, false, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO public.codes VALUES ('01a2056b-ac19-7454-8bf1-948eaee47c2f', 1, 0, NULL, false, '2026-11-22 22:41:12.217588+00', 'kontor', '2026-11-22 22:41:12.217588+00', 'kontor', 'industry', 'industry word 10f828', '', 0, false, 'industry word 10f828', 'industry word 10f828');
INSERT INTO public.codes VALUES ('01a2056b-ac1f-7180-b311-478d12de7a72', 1, 0, NULL, false, '2026-11-22 22:41:12.223712+00', 'kontor', '2026-11-22 22:41:12.223712+00', 'kontor', 'industry', 'industry word a0cbaa', '', 1, false, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO public.codes VALUES ('01a2056b-ac21-7635-a3c3-bc04e34e4ae2', 1, 0, NULL, false, '2026-11-22 22:41:12.225315+00', 'kontor', '2026-11-22 22:41:12.225315+00', 'kontor', 'district', 'district word cc8ea0', '', 0, false, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO public.codes VALUES ('01a2056b-ac21-7919-bcbd-426db27cdcfa', 1, 0, NULL, false, '2026-11-22 22:41:12.225977+00', 'kontor', '2026-11-22 22:41:12.225977+00', 'kontor', 'class', 'class word 1af8ea', '', 0, false, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO public.codes VALUES ('01a2056b-ac22-7daf-a1e5-d0c0f861458c', 1, 0, NULL, false, '2026-11-22 22:41:12.22662+00', 'kontor', '2026-11-22 22:41:12.22662+00', 'kontor', 'payment terms', 'payment terms word 4677a1', '', 0, false, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO public.codes VALUES ('01a2056b-ac23-76e0-9ac6-54d7a21557d5', 1, 0, NULL, false, '2026-11-22 22:41:12.227306+00', 'kontor', '2026-11-22 22:41:12.227306+00', 'kontor', 'delivery terms', 'delivery terms word 43f562', '', 0, false, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO public.codes VALUES ('01a2056b-ac23-79c2-a2b4-0566cdf5e325', 1, 0, NULL, false, '2026-11-22 22:41:12.227949+00', 'kontor', '2026-11-22 22:41:12.227949+00', 'kontor', 'delivery method', 'delivery method word 20e319', '', 0, false, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO public.codes VALUES ('01a2056b-ac5f-73e1-9a63-b93cab49867c', 1, 0, NULL, false, '2026-11-22 22:41:12.287524+00', 'kontor', '2026-11-22 22:41:12.287524+00', 'kontor', 'level', 'level word 83298b', '', 0, false, 'level word 83298b', 'level word 83298b');
INSERT INTO public.codes VALUES ('01a2056b-ac60-7740-9e42-47e34f3b02fe', 1, 0, NULL, false, '2026-11-22 22:41:12.288374+00', 'kontor', '2026-11-22 22:41:12.288374+00', 'kontor', 'responsibility', 'responsibility word d96c88', '', 0, false, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO public.codes VALUES ('01a2056b-ac61-7148-8bb6-e8a26331e9b5', 1, 0, NULL, false, '2026-11-22 22:41:12.289433+00', 'kontor', '2026-11-22 22:41:12.289433+00', 'kontor', 'responsibility', 'responsibility word c8fc3b', '', 1, false, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO public.codes VALUES ('01a2056b-aca8-7130-85b8-e1c4406c85c8', 1, 0, NULL, false, '2026-11-22 22:41:12.361012+00', 'kontor', '2026-11-22 22:41:12.361012+00', 'kontor', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('01a2056b-acb9-778d-bd89-b76e207b32f6', 1, 0, NULL, false, '2026-11-22 22:41:12.382758+00', 'kontor', '2026-11-22 22:41:12.382758+00', 'kontor', 'relation', 'relation word 4c2634', '', 2, false, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO public.codes VALUES ('01a2056b-acbf-770d-ad36-3516bc61352f', 1, 0, NULL, false, '2026-11-22 22:41:12.384046+00', 'kontor', '2026-11-22 22:41:12.384046+00', 'kontor', 'company type', 'company type word d9fccc', '', 1, false, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO public.codes VALUES ('01a2056b-acc0-7cd5-9f78-19689459e1a5', 1, 0, NULL, false, '2026-11-22 22:41:12.384901+00', 'kontor', '2026-11-22 22:41:12.384901+00', 'kontor', 'industry', 'industry word 19cfc8', '', 2, false, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO public.codes VALUES ('01a2056b-acc1-7913-b62b-5867026960f0', 1, 0, NULL, false, '2026-11-22 22:41:12.385629+00', 'kontor', '2026-11-22 22:41:12.385629+00', 'kontor', 'district', 'district word 89c3ef', '', 1, false, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO public.codes VALUES ('01a2056b-acc2-7ccd-ae9f-ef597fa58e61', 1, 0, NULL, false, '2026-11-22 22:41:12.386284+00', 'kontor', '2026-11-22 22:41:12.386284+00', 'kontor', 'class', 'class word 12f870', '', 1, false, 'class word 12f870', 'class word 12f870');
INSERT INTO public.codes VALUES ('01a2056b-acc2-7723-9a69-347a1bed79e5', 1, 0, NULL, false, '2026-11-22 22:41:12.387045+00', 'kontor', '2026-11-22 22:41:12.387045+00', 'kontor', 'payment terms', 'payment terms word 9a16f2', '', 1, false, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO public.codes VALUES ('01a2056b-acc3-71f4-831b-3d1be881fcbb', 1, 0, NULL, false, '2026-11-22 22:41:12.387676+00', 'kontor', '2026-11-22 22:41:12.387676+00', 'kontor', 'delivery terms', 'delivery terms word 008a96', '', 1, false, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO public.codes VALUES ('01a2056b-acc7-7ae5-8ff1-a6ac749614d4', 1, 0, NULL, false, '2026-11-22 22:41:12.391343+00', 'kontor', '2026-11-22 22:41:12.391343+00', 'kontor', 'delivery method', 'delivery method word e9a05c', '', 1, false, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO public.codes VALUES ('01a2056b-acfe-7991-96c2-03b003bb845b', 1, 0, NULL, false, '2026-11-22 22:41:12.44662+00', 'kontor', '2026-11-22 22:41:12.44662+00', 'kontor', 'level', 'level word d86fe8', '', 1, false, 'level word d86fe8', 'level word d86fe8');
INSERT INTO public.codes VALUES ('01a2056b-acff-7a85-b9d5-86037eb5a948', 1, 0, NULL, false, '2026-11-22 22:41:12.447526+00', 'kontor', '2026-11-22 22:41:12.447526+00', 'kontor', 'responsibility', 'responsibility word af2fd7', '', 2, false, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO public.companies VALUES ('01a2056b-ac34-702f-ab95-c4009f078075', 1, 0, NULL, false, '2026-11-22 22:41:12.245398+00', 'kontor', '2026-11-22 22:41:12.245398+00', 'kontor', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a2056b-ac18-776d-ac52-26553fc33d4c', '01a2056b-ac21-7635-a3c3-bc04e34e4ae2', '01a2056b-ac21-7919-bcbd-426db27cdcfa', '01a2056b-ac00-7545-8155-76fea92b743e', 'da', 'SEK', '01a2056b-ac22-7daf-a1e5-d0c0f861458c', '01a2056b-ac23-76e0-9ac6-54d7a21557d5', '01a2056b-ac23-79c2-a2b4-0566cdf5e325', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 4, 0, NULL, false, '2026-11-22 22:41:12.267579+00', 'kontor', '2026-11-22 22:41:12.284261+00', 'kontor', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a2056b-ac18-776d-ac52-26553fc33d4c', '01a2056b-ac21-7635-a3c3-bc04e34e4ae2', '01a2056b-ac21-7919-bcbd-426db27cdcfa', '01a2056b-ac00-7545-8155-76fea92b743e', 'da', 'SEK', '01a2056b-ac22-7daf-a1e5-d0c0f861458c', '01a2056b-ac23-76e0-9ac6-54d7a21557d5', '01a2056b-ac23-79c2-a2b4-0566cdf5e325', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a2056b-accf-7d32-82b4-c67cde03b33b', 1, 0, NULL, false, '2026-11-22 22:41:12.400191+00', 'kontor', '2026-11-22 22:41:12.400191+00', 'kontor', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a2056b-acbf-770d-ad36-3516bc61352f', '01a2056b-acc1-7913-b62b-5867026960f0', '01a2056b-acc2-7ccd-ae9f-ef597fa58e61', '01a2056b-acb2-79b6-96e1-ceddfedf9a13', 'cs', 'CZK', '01a2056b-acc2-7723-9a69-347a1bed79e5', '01a2056b-acc3-71f4-831b-3d1be881fcbb', '01a2056b-acc7-7ae5-8ff1-a6ac749614d4', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.companies VALUES ('01a2056b-ace0-7754-b9e9-d04543a0fa1d', 4, 0, NULL, false, '2026-11-22 22:41:12.417121+00', 'kontor', '2026-11-22 22:41:12.444397+00', 'kontor', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a2056b-acbf-770d-ad36-3516bc61352f', '01a2056b-acc1-7913-b62b-5867026960f0', '01a2056b-acc2-7ccd-ae9f-ef597fa58e61', '01a2056b-acb2-79b6-96e1-ceddfedf9a13', 'cs', 'CZK', '01a2056b-acc2-7723-9a69-347a1bed79e5', '01a2056b-acc3-71f4-831b-3d1be881fcbb', '01a2056b-acc7-7ae5-8ff1-a6ac749614d4', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.company_codes VALUES ('ac354c85-3103-5395-b5b2-a88431ee5cc6', 1, 0, NULL, false, '2026-11-22 22:41:12.26263+00', 'kontor', '2026-11-22 22:41:12.26263+00', 'kontor', '01a2056b-ac34-702f-ab95-c4009f078075', '01a2056b-ac11-76b4-a79c-bb9936d2ae9e');
INSERT INTO public.company_codes VALUES ('ac51f14c-4271-5437-9caa-8548970cb168', 1, 0, NULL, false, '2026-11-22 22:41:12.262855+00', 'kontor', '2026-11-22 22:41:12.262855+00', 'kontor', '01a2056b-ac34-702f-ab95-c4009f078075', '01a2056b-ac17-7170-ad37-9e05a0e9c8b0');
INSERT INTO public.company_codes VALUES ('e9fafd81-864a-5152-87d7-45d560b061d7', 1, 0, NULL, false, '2026-11-22 22:41:12.262863+00', 'kontor', '2026-11-22 22:41:12.262863+00', 'kontor', '01a2056b-ac34-702f-ab95-c4009f078075', '01a2056b-ac1f-7180-b311-478d12de7a72');
INSERT INTO public.company_codes VALUES ('971f1c52-46a3-5e1b-b8c9-bec443076625', 1, 0, NULL, false, '2026-11-22 22:41:12.262869+00', 'kontor', '2026-11-22 22:41:12.262869+00', 'kontor', '01a2056b-ac34-702f-ab95-c4009f078075', '01a2056b-ac19-7454-8bf1-948eaee47c2f');
INSERT INTO public.company_codes VALUES ('b07e8794-685f-5223-954b-44b5919ac46b', 1, 0, NULL, false, '2026-11-22 22:41:12.271677+00', 'kontor', '2026-11-22 22:41:12.271677+00', 'kontor', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', '01a2056b-ac11-76b4-a79c-bb9936d2ae9e');
INSERT INTO public.company_codes VALUES ('64d0cc3e-4fb0-52ce-9c9a-683f96de2cd6', 1, 0, NULL, false, '2026-11-22 22:41:12.271695+00', 'kontor', '2026-11-22 22:41:12.271695+00', 'kontor', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', '01a2056b-ac17-7170-ad37-9e05a0e9c8b0');
INSERT INTO public.company_codes VALUES ('e862c213-96df-545e-81ca-d8e1f3692b52', 1, 0, NULL, false, '2026-11-22 22:41:12.271702+00', 'kontor', '2026-11-22 22:41:12.271702+00', 'kontor', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', '01a2056b-ac1f-7180-b311-478d12de7a72');
INSERT INTO public.company_codes VALUES ('f309b9e3-cda7-50cc-bbfd-d0c1973cb598', 1, 0, NULL, false, '2026-11-22 22:41:12.271707+00', 'kontor', '2026-11-22 22:41:12.271707+00', 'kontor', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', '01a2056b-ac19-7454-8bf1-948eaee47c2f');
INSERT INTO public.company_codes VALUES ('8a2a2fda-39b3-5d12-99ab-60296e8cbee9', 1, 0, NULL, false, '2026-11-22 22:41:12.408618+00', 'kontor', '2026-11-22 22:41:12.408618+00', 'kontor', '01a2056b-accf-7d32-82b4-c67cde03b33b', '01a2056b-acb9-778d-bd89-b76e207b32f6');
INSERT INTO public.company_codes VALUES ('5cade3b8-a76e-5573-b5d2-3d990b10b5f6', 1, 0, NULL, false, '2026-11-22 22:41:12.408641+00', 'kontor', '2026-11-22 22:41:12.408641+00', 'kontor', '01a2056b-accf-7d32-82b4-c67cde03b33b', '01a2056b-ac17-7170-ad37-9e05a0e9c8b0');
INSERT INTO public.company_codes VALUES ('8e453ab8-bb37-56a9-83b6-6c57189f0c29', 1, 0, NULL, false, '2026-11-22 22:41:12.408648+00', 'kontor', '2026-11-22 22:41:12.408648+00', 'kontor', '01a2056b-accf-7d32-82b4-c67cde03b33b', '01a2056b-ac1f-7180-b311-478d12de7a72');
INSERT INTO public.company_codes VALUES ('2520ceb6-8bab-5df1-840e-36cc76879555', 1, 0, NULL, false, '2026-11-22 22:41:12.408653+00', 'kontor', '2026-11-22 22:41:12.408653+00', 'kontor', '01a2056b-accf-7d32-82b4-c67cde03b33b', '01a2056b-acc0-7cd5-9f78-19689459e1a5');
INSERT INTO public.company_codes VALUES ('930cc7e9-af24-5c90-a65c-191b99b823b5', 1, 0, NULL, false, '2026-11-22 22:41:12.425614+00', 'kontor', '2026-11-22 22:41:12.425614+00', 'kontor', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', '01a2056b-acb9-778d-bd89-b76e207b32f6');
INSERT INTO public.company_codes VALUES ('d2a48b27-526b-580e-8c6e-378f67c3b1d8', 1, 0, NULL, false, '2026-11-22 22:41:12.425637+00', 'kontor', '2026-11-22 22:41:12.425637+00', 'kontor', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', '01a2056b-ac17-7170-ad37-9e05a0e9c8b0');
INSERT INTO public.company_codes VALUES ('b43ad13e-671a-5cae-a4a4-630a5d07d574', 1, 0, NULL, false, '2026-11-22 22:41:12.425644+00', 'kontor', '2026-11-22 22:41:12.425644+00', 'kontor', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', '01a2056b-ac1f-7180-b311-478d12de7a72');
INSERT INTO public.company_codes VALUES ('466b2236-9adf-51af-9f16-af0868528868', 1, 0, NULL, false, '2026-11-22 22:41:12.425649+00', 'kontor', '2026-11-22 22:41:12.425649+00', 'kontor', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', '01a2056b-acc0-7cd5-9f78-19689459e1a5');
INSERT INTO public.company_emails VALUES ('01a2056b-ac5d-7309-820a-74d355a624a7', 1, 0, NULL, false, '2026-11-22 22:41:12.28595+00', 'kontor', '2026-11-22 22:41:12.28595+00', 'kontor', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'quotes', 'eva.novak@firma.cz');
INSERT INTO public.company_emails VALUES ('01a2056b-acfd-7eb9-84f6-8c087ebade0c', 1, 0, NULL, false, '2026-11-22 22:41:12.445473+00', 'kontor', '2026-11-22 22:41:12.445473+00', 'kontor', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'order confirmations', 'kontakt@example.dk');
INSERT INTO public.company_settings VALUES ('currency', '"EUR"');
INSERT INTO public.counters VALUES ('company', 1005);
INSERT INTO public.counters VALUES ('case', 1005);
INSERT INTO public.journal VALUES (1, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.092701+00', 'setup', NULL, 'codes', '5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 'insert', 0);
INSERT INTO public.journal VALUES (2, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.093903+00', 'setup', NULL, 'codes', 'c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 'insert', 0);
INSERT INTO public.journal VALUES (3, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.094245+00', 'setup', NULL, 'codes', 'b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 'insert', 0);
INSERT INTO public.journal VALUES (4, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.094503+00', 'setup', NULL, 'codes', 'cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 'insert', 0);
INSERT INTO public.journal VALUES (5, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.098731+00', 'setup', NULL, 'codes', 'babb55d1-65de-5810-a96c-669f03a85454', 'insert', 0);
INSERT INTO public.journal VALUES (6, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.099042+00', 'setup', NULL, 'codes', '62a9c82c-9472-5dfe-ad39-a928cf964d36', 'insert', 0);
INSERT INTO public.journal VALUES (7, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.099192+00', 'setup', NULL, 'codes', 'f42779a1-c575-5918-921f-96116d2b7862', 'insert', 0);
INSERT INTO public.journal VALUES (8, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.099265+00', 'setup', NULL, 'codes', '4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 'insert', 0);
INSERT INTO public.journal VALUES (9, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.099336+00', 'setup', NULL, 'codes', '191e9cb5-05f6-53c0-91b1-d0952b5091ab', 'insert', 0);
INSERT INTO public.journal VALUES (10, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.099405+00', 'setup', NULL, 'codes', 'b1395bde-0f6a-59f7-a5b8-726714c85fda', 'insert', 0);
INSERT INTO public.journal VALUES (11, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.09948+00', 'setup', NULL, 'codes', 'cd926ec2-189c-518e-80e6-04ccac0f84b7', 'insert', 0);
INSERT INTO public.journal VALUES (12, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.099552+00', 'setup', NULL, 'codes', 'e8363b4e-5147-5a4a-a264-0fb951a0b213', 'insert', 0);
INSERT INTO public.journal VALUES (13, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.099618+00', 'setup', NULL, 'codes', '1c89de45-f721-5a8d-aad4-84e7f7927e81', 'insert', 0);
INSERT INTO public.journal VALUES (14, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102076+00', 'setup', NULL, 'codes', '8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 'insert', 0);
INSERT INTO public.journal VALUES (15, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102165+00', 'setup', NULL, 'codes', 'f6340c67-5d83-5b1e-9085-874c785fa1fe', 'insert', 0);
INSERT INTO public.journal VALUES (16, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102227+00', 'setup', NULL, 'codes', '23062138-ba63-5ef5-aafc-db88a2e35520', 'insert', 0);
INSERT INTO public.journal VALUES (17, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102281+00', 'setup', NULL, 'codes', 'f0e17198-2799-53a7-9f9f-b7c3eb376b85', 'insert', 0);
INSERT INTO public.journal VALUES (18, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102344+00', 'setup', NULL, 'codes', 'f7b013e6-295f-5690-a8c0-a0094080bdcb', 'insert', 0);
INSERT INTO public.journal VALUES (19, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102422+00', 'setup', NULL, 'codes', '681b536f-6a14-5d2a-8938-89723e5aa49c', 'insert', 0);
INSERT INTO public.journal VALUES (20, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102506+00', 'setup', NULL, 'codes', '844a145c-02d2-59a2-b612-26478a571de1', 'insert', 0);
INSERT INTO public.journal VALUES (21, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.102588+00', 'setup', NULL, 'codes', '06e1e010-11ea-5008-8c57-e5e26d3c3401', 'insert', 0);
INSERT INTO public.journal VALUES (22, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.106751+00', 'setup', NULL, 'codes', '9dcb37b8-adf3-5a6e-8093-94f54a29d281', 'insert', 0);
INSERT INTO public.journal VALUES (23, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.106915+00', 'setup', NULL, 'codes', 'b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 'insert', 0);
INSERT INTO public.journal VALUES (24, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.107086+00', 'setup', NULL, 'codes', 'bd259363-a9f0-58fd-b140-96bbd57694df', 'insert', 0);
INSERT INTO public.journal VALUES (25, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.10725+00', 'setup', NULL, 'codes', '4844102c-57e2-5990-95e6-252fb5217bd5', 'insert', 0);
INSERT INTO public.journal VALUES (26, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.107387+00', 'setup', NULL, 'codes', '46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 'insert', 0);
INSERT INTO public.journal VALUES (27, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.107505+00', 'setup', NULL, 'codes', 'f4005b4b-1804-5959-a70c-87aaa78c908f', 'insert', 0);
INSERT INTO public.journal VALUES (28, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.107655+00', 'setup', NULL, 'codes', 'fd130ce1-b4f9-52bf-917b-13719c148ec5', 'insert', 0);
INSERT INTO public.journal VALUES (29, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.107775+00', 'setup', NULL, 'codes', 'dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 'insert', 0);
INSERT INTO public.journal VALUES (30, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.107909+00', 'setup', NULL, 'codes', '6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 'insert', 0);
INSERT INTO public.journal VALUES (31, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.10806+00', 'setup', NULL, 'codes', '85119d13-c1a2-5751-89e1-c95a559d5066', 'insert', 0);
INSERT INTO public.journal VALUES (32, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.10819+00', 'setup', NULL, 'codes', 'befefe94-89c2-5b9f-b874-a412db0ee7c8', 'insert', 0);
INSERT INTO public.journal VALUES (33, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.108342+00', 'setup', NULL, 'codes', 'a4ef36b5-03fa-55d9-af15-eec467734097', 'insert', 0);
INSERT INTO public.journal VALUES (34, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.108489+00', 'setup', NULL, 'codes', '40647888-bff5-528e-ad27-3d6d6dbb45a4', 'insert', 0);
INSERT INTO public.journal VALUES (35, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.10862+00', 'setup', NULL, 'codes', 'e9be3167-cf7d-58e3-a698-2e93f93d2976', 'insert', 0);
INSERT INTO public.journal VALUES (36, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.108724+00', 'setup', NULL, 'codes', '0ffaa07b-8af3-5df7-a211-741d12431008', 'insert', 0);
INSERT INTO public.journal VALUES (37, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.108846+00', 'setup', NULL, 'codes', '8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 'insert', 0);
INSERT INTO public.journal VALUES (38, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.108976+00', 'setup', NULL, 'codes', '2ad7b53c-86aa-5941-8635-e1b903593b39', 'insert', 0);
INSERT INTO public.journal VALUES (39, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.109072+00', 'setup', NULL, 'codes', '53627597-fc45-527f-9212-5f12113924cc', 'insert', 0);
INSERT INTO public.journal VALUES (40, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.109213+00', 'setup', NULL, 'codes', '73684abe-45dc-5012-979d-9cfe6b674ca5', 'insert', 0);
INSERT INTO public.journal VALUES (41, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.109347+00', 'setup', NULL, 'codes', 'b8716122-07ed-523f-9d7f-1a0fcf809de5', 'insert', 0);
INSERT INTO public.journal VALUES (42, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.109479+00', 'setup', NULL, 'codes', 'c39b8e4d-0223-599b-a465-e925c4357e73', 'insert', 0);
INSERT INTO public.journal VALUES (43, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.109619+00', 'setup', NULL, 'codes', 'b9a35691-ddc6-53ca-a025-d1693cba6c88', 'insert', 0);
INSERT INTO public.journal VALUES (44, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.119564+00', 'setup', NULL, 'case_statuses', '9ac6b921-9a39-5a12-b6e6-2c21b67df438', 'insert', 0);
INSERT INTO public.journal VALUES (45, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.11985+00', 'setup', NULL, 'case_statuses', '66a509d3-a192-5b04-bb59-f5225570fc66', 'insert', 0);
INSERT INTO public.journal VALUES (46, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.120013+00', 'setup', NULL, 'case_statuses', 'a0f3d997-bde2-5811-a520-74e6cc625a44', 'insert', 0);
INSERT INTO public.journal VALUES (47, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.120157+00', 'setup', NULL, 'case_statuses', '5bccd531-c2f4-5992-a91f-3cea94fc641f', 'insert', 0);
INSERT INTO public.journal VALUES (48, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.120311+00', 'setup', NULL, 'case_statuses', '22013fde-0f5b-5505-9724-9f2e43a7045c', 'insert', 0);
INSERT INTO public.journal VALUES (49, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.120459+00', 'setup', NULL, 'case_statuses', '92e4de3d-d61f-501f-9211-42d0c0d1583b', 'insert', 0);
INSERT INTO public.journal VALUES (50, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.120587+00', 'setup', NULL, 'case_statuses', '3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 'insert', 0);
INSERT INTO public.journal VALUES (51, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.12372+00', 'setup', NULL, 'close_reasons', 'fce725f1-98a0-50f7-88b1-bd1b6aaab541', 'insert', 0);
INSERT INTO public.journal VALUES (52, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.123995+00', 'setup', NULL, 'close_reasons', 'e653ffce-06be-5c38-ade9-94da2f0b018c', 'insert', 0);
INSERT INTO public.journal VALUES (53, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.124175+00', 'setup', NULL, 'close_reasons', '84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 'insert', 0);
INSERT INTO public.journal VALUES (54, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.124334+00', 'setup', NULL, 'close_reasons', '18f78b4e-d67c-564e-80c9-7012e8c81df0', 'insert', 0);
INSERT INTO public.journal VALUES (55, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.125189+00', 'setup', NULL, 'close_reasons', '35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 'insert', 0);
INSERT INTO public.journal VALUES (56, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.125915+00', 'setup', NULL, 'close_reasons', '177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 'insert', 0);
INSERT INTO public.journal VALUES (57, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.126036+00', 'setup', NULL, 'close_reasons', '46d32c63-c963-5db8-b76b-6191767276e7', 'insert', 0);
INSERT INTO public.journal VALUES (58, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.126152+00', 'setup', NULL, 'close_reasons', 'c0312adf-ea02-5655-b15d-4a5111c50b59', 'insert', 0);
INSERT INTO public.journal VALUES (59, '01a2056b-aa99-78a3-b4c1-97c4aa98e3f3', 'Set up the company', 'kontor', '2026-11-22 22:41:12.126238+00', 'setup', NULL, 'close_reasons', 'bb670c5f-f407-5a49-b370-163f65850f02', 'insert', 0);
INSERT INTO public.journal VALUES (60, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.170832+00', 'here', NULL, 'codes', '01a2056b-abe1-701b-850a-310f6adcac59', 'insert', 0);
INSERT INTO public.journal VALUES (61, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.175715+00', 'here', NULL, 'close_reasons', '01a2056b-abec-7aed-a47b-5af5fcd35135', 'insert', 0);
INSERT INTO public.journal VALUES (62, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.179706+00', 'here', NULL, 'case_statuses', '01a2056b-abf1-7c7f-a878-2e7a4450d081', 'insert', 0);
INSERT INTO public.journal VALUES (63, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.183828+00', 'here', NULL, 'teams', '01a2056b-abf4-7d6d-97dc-38732289c5ff', 'insert', 0);
INSERT INTO public.journal VALUES (64, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.186398+00', 'here', NULL, 'users', '01a2056b-abf9-7e4c-8192-8cb346181aa3', 'insert', 0);
INSERT INTO public.journal VALUES (65, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.192144+00', 'here', NULL, 'teams', '01a2056b-abff-7617-aa3e-26703566dcc2', 'insert', 0);
INSERT INTO public.journal VALUES (66, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.193095+00', 'here', NULL, 'users', '01a2056b-ac00-7545-8155-76fea92b743e', 'insert', 0);
INSERT INTO public.journal VALUES (67, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.208056+00', 'here', NULL, 'team_members', '01a2056b-ac0c-745e-934e-5f15a868f406', 'insert', 0);
INSERT INTO public.journal VALUES (68, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.210388+00', 'here', NULL, 'codes', '01a2056b-ac11-76b4-a79c-bb9936d2ae9e', 'insert', 0);
INSERT INTO public.journal VALUES (69, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.216051+00', 'here', NULL, 'codes', '01a2056b-ac17-7170-ad37-9e05a0e9c8b0', 'insert', 0);
INSERT INTO public.journal VALUES (70, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.216947+00', 'here', NULL, 'codes', '01a2056b-ac18-776d-ac52-26553fc33d4c', 'insert', 0);
INSERT INTO public.journal VALUES (71, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.217708+00', 'here', NULL, 'codes', '01a2056b-ac19-7454-8bf1-948eaee47c2f', 'insert', 0);
INSERT INTO public.journal VALUES (72, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.224583+00', 'here', NULL, 'codes', '01a2056b-ac1f-7180-b311-478d12de7a72', 'insert', 0);
INSERT INTO public.journal VALUES (73, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.225404+00', 'here', NULL, 'codes', '01a2056b-ac21-7635-a3c3-bc04e34e4ae2', 'insert', 0);
INSERT INTO public.journal VALUES (74, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.226054+00', 'here', NULL, 'codes', '01a2056b-ac21-7919-bcbd-426db27cdcfa', 'insert', 0);
INSERT INTO public.journal VALUES (75, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.22675+00', 'here', NULL, 'codes', '01a2056b-ac22-7daf-a1e5-d0c0f861458c', 'insert', 0);
INSERT INTO public.journal VALUES (76, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.227395+00', 'here', NULL, 'codes', '01a2056b-ac23-76e0-9ac6-54d7a21557d5', 'insert', 0);
INSERT INTO public.journal VALUES (77, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.228046+00', 'here', NULL, 'codes', '01a2056b-ac23-79c2-a2b4-0566cdf5e325', 'insert', 0);
INSERT INTO public.journal VALUES (78, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.251389+00', 'here', NULL, 'companies', '01a2056b-ac34-702f-ab95-c4009f078075', 'insert', 0);
INSERT INTO public.journal VALUES (79, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.26346+00', 'here', NULL, 'company_codes', 'ac354c85-3103-5395-b5b2-a88431ee5cc6', 'insert', 0);
INSERT INTO public.journal VALUES (80, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.263724+00', 'here', NULL, 'company_codes', 'ac51f14c-4271-5437-9caa-8548970cb168', 'insert', 0);
INSERT INTO public.journal VALUES (81, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.263861+00', 'here', NULL, 'company_codes', 'e9fafd81-864a-5152-87d7-45d560b061d7', 'insert', 0);
INSERT INTO public.journal VALUES (82, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.263979+00', 'here', NULL, 'company_codes', '971f1c52-46a3-5e1b-b8c9-bec443076625', 'insert', 0);
INSERT INTO public.journal VALUES (83, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.267953+00', 'here', NULL, 'companies', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'insert', 0);
INSERT INTO public.journal VALUES (84, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.271888+00', 'here', NULL, 'company_codes', 'b07e8794-685f-5223-954b-44b5919ac46b', 'insert', 0);
INSERT INTO public.journal VALUES (85, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.272056+00', 'here', NULL, 'company_codes', '64d0cc3e-4fb0-52ce-9c9a-683f96de2cd6', 'insert', 0);
INSERT INTO public.journal VALUES (86, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.272118+00', 'here', NULL, 'company_codes', 'e862c213-96df-545e-81ca-d8e1f3692b52', 'insert', 0);
INSERT INTO public.journal VALUES (87, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.27216+00', 'here', NULL, 'company_codes', 'f309b9e3-cda7-50cc-bbfd-d0c1973cb598', 'insert', 0);
INSERT INTO public.journal VALUES (88, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.280926+00', 'here', NULL, 'addresses', '01a2056b-ac57-7bde-ad87-51caf10751c8', 'insert', 0);
INSERT INTO public.journal VALUES (89, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.286487+00', 'here', NULL, 'company_emails', '01a2056b-ac5d-7309-820a-74d355a624a7', 'insert', 0);
INSERT INTO public.journal VALUES (90, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.287635+00', 'here', NULL, 'codes', '01a2056b-ac5f-73e1-9a63-b93cab49867c', 'insert', 0);
INSERT INTO public.journal VALUES (91, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.288491+00', 'here', NULL, 'codes', '01a2056b-ac60-7740-9e42-47e34f3b02fe', 'insert', 0);
INSERT INTO public.journal VALUES (92, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.289584+00', 'here', NULL, 'codes', '01a2056b-ac61-7148-8bb6-e8a26331e9b5', 'insert', 0);
INSERT INTO public.journal VALUES (93, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.297083+00', 'here', NULL, 'persons', '01a2056b-ac66-724d-8e84-896c8084cb20', 'insert', 0);
INSERT INTO public.journal VALUES (94, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.302908+00', 'here', NULL, 'person_codes', 'bad69c75-d22c-5fe5-b868-5b2e5fe052ad', 'insert', 0);
INSERT INTO public.journal VALUES (95, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.303141+00', 'here', NULL, 'person_codes', 'fc1bb889-2d11-5fd7-a1ff-059db6f13785', 'insert', 0);
INSERT INTO public.journal VALUES (96, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.305529+00', 'here', NULL, 'persons', '01a2056b-ac70-7e92-9306-6af8749a9fce', 'insert', 0);
INSERT INTO public.journal VALUES (97, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.308166+00', 'here', NULL, 'person_codes', '225f058d-2a2c-55a7-ae90-08bd885c439e', 'insert', 0);
INSERT INTO public.journal VALUES (98, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.308326+00', 'here', NULL, 'person_codes', '10197c12-5ebf-5bd8-b6db-425b30ce4d4a', 'insert', 0);
INSERT INTO public.journal VALUES (99, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.315257+00', 'here', NULL, 'person_codes', 'd45e3a28-9592-5c19-b0a7-23dc4dc0d668', 'insert', 0);
INSERT INTO public.journal VALUES (100, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.321258+00', 'here', NULL, 'person_private', '01a2056b-ac70-7e92-9306-6af8749a9fce', 'insert', 0);
INSERT INTO public.journal VALUES (101, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.322467+00', 'here', NULL, 'case_statuses', '01a2056b-ac82-777a-91f5-bd5545548936', 'insert', 0);
INSERT INTO public.journal VALUES (102, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.323466+00', 'here', NULL, 'close_reasons', '01a2056b-ac83-71a0-8044-55dff6c51b36', 'insert', 0);
INSERT INTO public.journal VALUES (103, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.332049+00', 'here', NULL, 'cases', '01a2056b-ac83-717a-b783-47e2e6c482dd', 'insert', 0);
INSERT INTO public.journal VALUES (104, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.334505+00', 'here', NULL, 'case_steps', '01a2056b-ac8d-7eb6-add0-bf2434596a9b', 'insert', 0);
INSERT INTO public.journal VALUES (105, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.339216+00', 'here', NULL, 'cases', '01a2056b-ac8f-7b5b-a5bc-a20a054fa72d', 'insert', 0);
INSERT INTO public.journal VALUES (106, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.340049+00', 'here', NULL, 'case_steps', '01a2056b-ac93-742a-8371-77fbc7b3b72b', 'insert', 0);
INSERT INTO public.journal VALUES (107, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.346909+00', 'here', NULL, 'case_steps', '01a2056b-ac9a-78f3-aabe-cc783c661b86', 'insert', 0);
INSERT INTO public.journal VALUES (108, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.352463+00', 'here', NULL, 'case_competitors', '01a2056b-ac9f-7c1a-9407-c7530e3525b0', 'insert', 0);
INSERT INTO public.journal VALUES (109, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.360011+00', 'here', NULL, 'case_influencers', '01a2056b-aca6-73cd-8fea-55a6589678bb', 'insert', 0);
INSERT INTO public.journal VALUES (110, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.361184+00', 'here', NULL, 'codes', '01a2056b-aca8-7130-85b8-e1c4406c85c8', 'insert', 0);
INSERT INTO public.journal VALUES (111, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.362123+00', 'here', NULL, 'close_reasons', '01a2056b-aca9-7bfa-a024-6a777b96742a', 'insert', 0);
INSERT INTO public.journal VALUES (112, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.363111+00', 'here', NULL, 'case_statuses', '01a2056b-acaa-7caf-91be-719320bb8406', 'insert', 0);
INSERT INTO public.journal VALUES (113, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.367715+00', 'here', NULL, 'teams', '01a2056b-acaf-73fb-91a4-9031687d0e04', 'insert', 0);
INSERT INTO public.journal VALUES (114, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.368733+00', 'here', NULL, 'users', '01a2056b-acb0-715b-94eb-b862b0d2eae7', 'insert', 0);
INSERT INTO public.journal VALUES (115, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.369604+00', 'here', NULL, 'teams', '01a2056b-acb1-7aa4-b226-7536220cee9a', 'insert', 0);
INSERT INTO public.journal VALUES (116, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.370481+00', 'here', NULL, 'users', '01a2056b-acb2-79b6-96e1-ceddfedf9a13', 'insert', 0);
INSERT INTO public.journal VALUES (117, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.377016+00', 'here', NULL, 'team_members', '01a2056b-acb8-754d-835c-de7c01b89bb4', 'insert', 0);
INSERT INTO public.journal VALUES (118, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.382877+00', 'here', NULL, 'codes', '01a2056b-acb9-778d-bd89-b76e207b32f6', 'insert', 0);
INSERT INTO public.journal VALUES (119, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.384168+00', 'here', NULL, 'codes', '01a2056b-acbf-770d-ad36-3516bc61352f', 'insert', 0);
INSERT INTO public.journal VALUES (120, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.384997+00', 'here', NULL, 'codes', '01a2056b-acc0-7cd5-9f78-19689459e1a5', 'insert', 0);
INSERT INTO public.journal VALUES (121, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.385717+00', 'here', NULL, 'codes', '01a2056b-acc1-7913-b62b-5867026960f0', 'insert', 0);
INSERT INTO public.journal VALUES (122, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.386364+00', 'here', NULL, 'codes', '01a2056b-acc2-7ccd-ae9f-ef597fa58e61', 'insert', 0);
INSERT INTO public.journal VALUES (123, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.387137+00', 'here', NULL, 'codes', '01a2056b-acc2-7723-9a69-347a1bed79e5', 'insert', 0);
INSERT INTO public.journal VALUES (124, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.387768+00', 'here', NULL, 'codes', '01a2056b-acc3-71f4-831b-3d1be881fcbb', 'insert', 0);
INSERT INTO public.journal VALUES (125, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.391447+00', 'here', NULL, 'codes', '01a2056b-acc7-7ae5-8ff1-a6ac749614d4', 'insert', 0);
INSERT INTO public.journal VALUES (126, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.400674+00', 'here', NULL, 'companies', '01a2056b-accf-7d32-82b4-c67cde03b33b', 'insert', 0);
INSERT INTO public.journal VALUES (127, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.408759+00', 'here', NULL, 'company_codes', '8a2a2fda-39b3-5d12-99ab-60296e8cbee9', 'insert', 0);
INSERT INTO public.journal VALUES (128, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.408855+00', 'here', NULL, 'company_codes', '5cade3b8-a76e-5573-b5d2-3d990b10b5f6', 'insert', 0);
INSERT INTO public.journal VALUES (129, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.408902+00', 'here', NULL, 'company_codes', '8e453ab8-bb37-56a9-83b6-6c57189f0c29', 'insert', 0);
INSERT INTO public.journal VALUES (130, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.408951+00', 'here', NULL, 'company_codes', '2520ceb6-8bab-5df1-840e-36cc76879555', 'insert', 0);
INSERT INTO public.journal VALUES (131, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.41751+00', 'here', NULL, 'companies', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'insert', 0);
INSERT INTO public.journal VALUES (132, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.425748+00', 'here', NULL, 'company_codes', '930cc7e9-af24-5c90-a65c-191b99b823b5', 'insert', 0);
INSERT INTO public.journal VALUES (133, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.425844+00', 'here', NULL, 'company_codes', 'd2a48b27-526b-580e-8c6e-378f67c3b1d8', 'insert', 0);
INSERT INTO public.journal VALUES (134, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.425901+00', 'here', NULL, 'company_codes', 'b43ad13e-671a-5cae-a4a4-630a5d07d574', 'insert', 0);
INSERT INTO public.journal VALUES (135, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.425943+00', 'here', NULL, 'company_codes', '466b2236-9adf-51af-9f16-af0868528868', 'insert', 0);
INSERT INTO public.journal VALUES (136, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.436684+00', 'here', NULL, 'addresses', '01a2056b-acf4-79c7-a6ef-9625a0d4247b', 'insert', 0);
INSERT INTO public.journal VALUES (137, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.445654+00', 'here', NULL, 'company_emails', '01a2056b-acfd-7eb9-84f6-8c087ebade0c', 'insert', 0);
INSERT INTO public.journal VALUES (138, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.446769+00', 'here', NULL, 'codes', '01a2056b-acfe-7991-96c2-03b003bb845b', 'insert', 0);
INSERT INTO public.journal VALUES (139, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.447659+00', 'here', NULL, 'codes', '01a2056b-acff-7a85-b9d5-86037eb5a948', 'insert', 0);
INSERT INTO public.journal VALUES (140, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.453694+00', 'here', NULL, 'persons', '01a2056b-ad04-70b4-aeba-834ffd71033a', 'insert', 0);
INSERT INTO public.journal VALUES (141, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.461273+00', 'here', NULL, 'person_codes', '1fc6b0df-996e-561c-9aeb-db6f863e0a3a', 'insert', 0);
INSERT INTO public.journal VALUES (142, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.461386+00', 'here', NULL, 'person_codes', '57c110a1-19bd-5239-9b90-0c9b421d578c', 'insert', 0);
INSERT INTO public.journal VALUES (143, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.463974+00', 'here', NULL, 'persons', '01a2056b-ad0f-7234-96f3-84bcb2475054', 'insert', 0);
INSERT INTO public.journal VALUES (144, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.466622+00', 'here', NULL, 'person_codes', 'd64015bc-59fb-563a-b06d-96e331b3cf86', 'insert', 0);
INSERT INTO public.journal VALUES (145, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.466763+00', 'here', NULL, 'person_codes', 'c70c3c08-10d2-5b84-b9c8-2298ac446c03', 'insert', 0);
INSERT INTO public.journal VALUES (146, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.470324+00', 'here', NULL, 'person_codes', '913e459a-59ee-55a9-adb6-d03e9893f443', 'insert', 0);
INSERT INTO public.journal VALUES (147, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.474002+00', 'here', NULL, 'person_private', '01a2056b-ad0f-7234-96f3-84bcb2475054', 'insert', 0);
INSERT INTO public.journal VALUES (148, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.475153+00', 'here', NULL, 'case_statuses', '01a2056b-ad1a-71a0-9b8a-8c2835fa76b0', 'insert', 0);
INSERT INTO public.journal VALUES (149, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.476102+00', 'here', NULL, 'close_reasons', '01a2056b-ad1b-76e6-86d3-63d69ff0003b', 'insert', 0);
INSERT INTO public.journal VALUES (150, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.480415+00', 'here', NULL, 'cases', '01a2056b-ad1c-7c5a-a03b-1ab6d7d390dc', 'insert', 0);
INSERT INTO public.journal VALUES (151, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.4815+00', 'here', NULL, 'case_steps', '01a2056b-ad20-7422-8256-f4bad0fcef40', 'insert', 0);
INSERT INTO public.journal VALUES (152, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.485753+00', 'here', NULL, 'cases', '01a2056b-ad22-799f-97d0-8261b4033799', 'insert', 0);
INSERT INTO public.journal VALUES (153, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.486695+00', 'here', NULL, 'case_steps', '01a2056b-ad26-7315-bdb1-8012fde0a89e', 'insert', 0);
INSERT INTO public.journal VALUES (154, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.490385+00', 'here', NULL, 'case_steps', '01a2056b-ad29-7055-b7fe-edb54c90b527', 'insert', 0);
INSERT INTO public.journal VALUES (155, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.493969+00', 'here', NULL, 'case_competitors', '01a2056b-ad2d-7601-ade0-a9a35f67fd95', 'insert', 0);
INSERT INTO public.journal VALUES (156, '01a2056b-abc4-758f-ad50-022f1913aa5c', 'Two records of everything', 'kontor', '2026-11-22 22:41:12.497559+00', 'here', NULL, 'case_influencers', '01a2056b-ad31-7b09-baa8-4ae375f29849', 'insert', 0);
INSERT INTO public.journal_values VALUES (1, NULL, '{"code": "", "name": "Customer", "locked": true, "deleted": false, "position": 0, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (2, NULL, '{"code": "", "name": "Supplier", "locked": true, "deleted": false, "position": 1, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (3, NULL, '{"code": "", "name": "Prospect", "locked": true, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (4, NULL, '{"code": "", "name": "Competitor", "locked": true, "deleted": false, "position": 3, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (5, NULL, '{"code": "", "name": "Bank", "locked": true, "deleted": false, "position": 4, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (6, NULL, '{"code": "", "name": "Production", "locked": false, "deleted": false, "position": 0, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (7, NULL, '{"code": "", "name": "Distribution", "locked": false, "deleted": false, "position": 1, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (8, NULL, '{"code": "", "name": "Retail", "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (9, NULL, '{"code": "", "name": "Services", "locked": false, "deleted": false, "position": 3, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (10, NULL, '{"code": "", "name": "Construction", "locked": false, "deleted": false, "position": 4, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (11, NULL, '{"code": "", "name": "Public sector", "locked": false, "deleted": false, "position": 5, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (12, NULL, '{"code": "", "name": "Limited company", "locked": false, "deleted": false, "position": 0, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (13, NULL, '{"code": "", "name": "Sole trader", "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (14, NULL, '{"code": "", "name": "Public body", "locked": false, "deleted": false, "position": 2, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (15, NULL, '{"code": "", "name": "Association", "locked": false, "deleted": false, "position": 3, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (16, NULL, '{"code": "", "name": "A", "locked": false, "deleted": false, "position": 0, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (17, NULL, '{"code": "", "name": "B", "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (18, NULL, '{"code": "", "name": "C", "locked": false, "deleted": false, "position": 2, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (19, NULL, '{"code": "", "name": "Managing director", "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (20, NULL, '{"code": "", "name": "Chief financial officer", "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (21, NULL, '{"code": "", "name": "Head of department", "locked": false, "deleted": false, "position": 2, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (22, NULL, '{"code": "", "name": "Chief accountant", "locked": false, "deleted": false, "position": 3, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (23, NULL, '{"code": "", "name": "Employee", "locked": false, "deleted": false, "position": 4, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (24, NULL, '{"code": "", "name": "Sales", "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (25, NULL, '{"code": "", "name": "Purchasing", "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (26, NULL, '{"code": "", "name": "Production", "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (27, NULL, '{"code": "", "name": "Marketing", "locked": false, "deleted": false, "position": 3, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (28, NULL, '{"code": "", "name": "Finance", "locked": false, "deleted": false, "position": 4, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (29, NULL, '{"code": "", "name": "IT", "locked": false, "deleted": false, "position": 5, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (30, NULL, '{"code": "", "name": "Quality", "locked": false, "deleted": false, "position": 6, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (31, NULL, '{"code": "", "name": "Cash in advance", "locked": false, "deleted": false, "position": 0, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (32, NULL, '{"code": "", "name": "8 days net", "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (33, NULL, '{"code": "", "name": "14 days net", "locked": false, "deleted": false, "position": 2, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (34, NULL, '{"code": "", "name": "30 days net", "locked": false, "deleted": false, "position": 3, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (35, NULL, '{"code": "", "name": "EXW", "locked": false, "deleted": false, "position": 0, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (36, NULL, '{"code": "", "name": "FCA", "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (37, NULL, '{"code": "", "name": "CPT", "locked": false, "deleted": false, "position": 2, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (38, NULL, '{"code": "", "name": "DAP", "locked": false, "deleted": false, "position": 3, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (39, NULL, '{"code": "", "name": "DDP", "locked": false, "deleted": false, "position": 4, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (40, NULL, '{"code": "", "name": "Own delivery", "locked": false, "deleted": false, "position": 0, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (41, NULL, '{"code": "", "name": "Carrier", "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (42, NULL, '{"code": "", "name": "Parcel", "locked": false, "deleted": false, "position": 2, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (43, NULL, '{"code": "", "name": "Collected", "locked": false, "deleted": false, "position": 3, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (44, NULL, '{"name": "New", "phase": "preparation", "colour": "#5b8def", "deleted": false, "outcome": "open", "position": 0, "probability": 10}');
INSERT INTO public.journal_values VALUES (45, NULL, '{"name": "Contacted", "phase": "preparation", "colour": "#3aa7b8", "deleted": false, "outcome": "open", "position": 1, "probability": 20}');
INSERT INTO public.journal_values VALUES (46, NULL, '{"name": "Quote missing", "phase": "preparation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 2, "probability": 30}');
INSERT INTO public.journal_values VALUES (47, NULL, '{"name": "Quote sent", "phase": "preparation", "colour": "#8a63d2", "deleted": false, "outcome": "open", "position": 3, "probability": 50}');
INSERT INTO public.journal_values VALUES (48, NULL, '{"name": "Negotiation", "phase": "preparation", "colour": "#c2589c", "deleted": false, "outcome": "open", "position": 4, "probability": 70}');
INSERT INTO public.journal_values VALUES (49, NULL, '{"name": "Won", "phase": "realisation", "colour": "#2f9e62", "deleted": false, "outcome": "won", "position": 90, "probability": 100}');
INSERT INTO public.journal_values VALUES (50, NULL, '{"name": "Lost", "phase": "preparation", "colour": "#8b8f98", "deleted": false, "outcome": "lost", "position": 91, "probability": 0}');
INSERT INTO public.journal_values VALUES (51, NULL, '{"code": "", "name": "Best price", "deleted": false, "outcome": "won"}');
INSERT INTO public.journal_values VALUES (52, NULL, '{"code": "", "name": "Best product", "deleted": false, "outcome": "won"}');
INSERT INTO public.journal_values VALUES (53, NULL, '{"code": "", "name": "Good relation", "deleted": false, "outcome": "won"}');
INSERT INTO public.journal_values VALUES (54, NULL, '{"code": "", "name": "Delivery time", "deleted": false, "outcome": "won"}');
INSERT INTO public.journal_values VALUES (55, NULL, '{"code": "", "name": "Too expensive", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (56, NULL, '{"code": "", "name": "Chose a competitor", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (57, NULL, '{"code": "", "name": "Delivery too late", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (58, NULL, '{"code": "", "name": "Postponed indefinitely", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (59, NULL, '{"code": "", "name": "No need any more", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (60, NULL, '{"code": "Ærø code", "name": "Ærø name", "locked": false, "deleted": false, "position": 12, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (61, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false, "outcome": "won"}');
INSERT INTO public.journal_values VALUES (62, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (63, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (64, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (65, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (66, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (67, NULL, '{"deleted": false, "team_id": "01a2056b-abff-7617-aa3e-26703566dcc2", "user_id": "01a2056b-ac00-7545-8155-76fea92b743e"}');
INSERT INTO public.journal_values VALUES (68, NULL, '{"code": "", "name": "relation word b3baae", "locked": false, "deleted": false, "position": 0, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (69, NULL, '{"code": "", "name": "relation word 3bade6", "locked": false, "deleted": false, "position": 1, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (70, NULL, '{"code": "", "name": "company type word 35b47e", "locked": false, "deleted": false, "position": 0, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (71, NULL, '{"code": "", "name": "industry word 10f828", "locked": false, "deleted": false, "position": 0, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (72, NULL, '{"code": "", "name": "industry word a0cbaa", "locked": false, "deleted": false, "position": 1, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (73, NULL, '{"code": "", "name": "district word cc8ea0", "locked": false, "deleted": false, "position": 0, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (74, NULL, '{"code": "", "name": "class word 1af8ea", "locked": false, "deleted": false, "position": 0, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (75, NULL, '{"code": "", "name": "payment terms word 4677a1", "locked": false, "deleted": false, "position": 0, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (76, NULL, '{"code": "", "name": "delivery terms word 43f562", "locked": false, "deleted": false, "position": 0, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (77, NULL, '{"code": "", "name": "delivery method word 20e319", "locked": false, "deleted": false, "position": 0, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (78, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1001, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a2056b-ac18-776d-ac52-26553fc33d4c", "class_id": "01a2056b-ac21-7919-bcbd-426db27cdcfa", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a2056b-ac21-7635-a3c3-bc04e34e4ae2", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a2056b-ac00-7545-8155-76fea92b743e", "register_number": "Ærø register no.", "payment_terms_id": "01a2056b-ac22-7daf-a1e5-d0c0f861458c", "delivery_terms_id": "01a2056b-ac23-76e0-9ac6-54d7a21557d5", "delivery_method_id": "01a2056b-ac23-79c2-a2b4-0566cdf5e325"}');
INSERT INTO public.journal_values VALUES (79, NULL, '{"code_id": "01a2056b-ac11-76b4-a79c-bb9936d2ae9e", "deleted": false, "company_id": "01a2056b-ac34-702f-ab95-c4009f078075"}');
INSERT INTO public.journal_values VALUES (80, NULL, '{"code_id": "01a2056b-ac17-7170-ad37-9e05a0e9c8b0", "deleted": false, "company_id": "01a2056b-ac34-702f-ab95-c4009f078075"}');
INSERT INTO public.journal_values VALUES (81, NULL, '{"code_id": "01a2056b-ac1f-7180-b311-478d12de7a72", "deleted": false, "company_id": "01a2056b-ac34-702f-ab95-c4009f078075"}');
INSERT INTO public.journal_values VALUES (82, NULL, '{"code_id": "01a2056b-ac19-7454-8bf1-948eaee47c2f", "deleted": false, "company_id": "01a2056b-ac34-702f-ab95-c4009f078075"}');
INSERT INTO public.journal_values VALUES (83, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1002, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a2056b-ac18-776d-ac52-26553fc33d4c", "class_id": "01a2056b-ac21-7919-bcbd-426db27cdcfa", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a2056b-ac21-7635-a3c3-bc04e34e4ae2", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a2056b-ac00-7545-8155-76fea92b743e", "register_number": "Ærø register no.", "payment_terms_id": "01a2056b-ac22-7daf-a1e5-d0c0f861458c", "delivery_terms_id": "01a2056b-ac23-76e0-9ac6-54d7a21557d5", "delivery_method_id": "01a2056b-ac23-79c2-a2b4-0566cdf5e325"}');
INSERT INTO public.journal_values VALUES (84, NULL, '{"code_id": "01a2056b-ac11-76b4-a79c-bb9936d2ae9e", "deleted": false, "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6"}');
INSERT INTO public.journal_values VALUES (85, NULL, '{"code_id": "01a2056b-ac17-7170-ad37-9e05a0e9c8b0", "deleted": false, "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6"}');
INSERT INTO public.journal_values VALUES (86, NULL, '{"code_id": "01a2056b-ac1f-7180-b311-478d12de7a72", "deleted": false, "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6"}');
INSERT INTO public.journal_values VALUES (87, NULL, '{"code_id": "01a2056b-ac19-7454-8bf1-948eaee47c2f", "deleted": false, "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6"}');
INSERT INTO public.journal_values VALUES (88, NULL, '{"city": "Ærø city", "name": "Ærø name", "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "purpose": "invoice", "street2": "Ærø address line 2", "post_code": "Ærø post code", "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6"}');
INSERT INTO public.journal_values VALUES (89, NULL, '{"email": "eva.novak@firma.cz", "deleted": false, "purpose": "quotes", "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6"}');
INSERT INTO public.journal_values VALUES (90, NULL, '{"code": "", "name": "level word 83298b", "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (91, NULL, '{"code": "", "name": "responsibility word d96c88", "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (92, NULL, '{"code": "", "name": "responsibility word c8fc3b", "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (121, NULL, '{"code": "", "name": "district word 89c3ef", "locked": false, "deleted": false, "position": 1, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (93, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a2056b-ac5f-73e1-9a63-b93cab49867c", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (94, NULL, '{"code_id": "01a2056b-ac61-7148-8bb6-e8a26331e9b5", "deleted": false, "person_id": "01a2056b-ac66-724d-8e84-896c8084cb20"}');
INSERT INTO public.journal_values VALUES (95, NULL, '{"code_id": "01a2056b-ac60-7740-9e42-47e34f3b02fe", "deleted": false, "person_id": "01a2056b-ac66-724d-8e84-896c8084cb20"}');
INSERT INTO public.journal_values VALUES (96, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a2056b-ac5f-73e1-9a63-b93cab49867c", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (97, NULL, '{"code_id": "01a2056b-ac61-7148-8bb6-e8a26331e9b5", "deleted": false, "person_id": "01a2056b-ac70-7e92-9306-6af8749a9fce"}');
INSERT INTO public.journal_values VALUES (98, NULL, '{"code_id": "01a2056b-ac60-7740-9e42-47e34f3b02fe", "deleted": false, "person_id": "01a2056b-ac70-7e92-9306-6af8749a9fce"}');
INSERT INTO public.journal_values VALUES (99, NULL, '{"code_id": "01a2056b-ac19-7454-8bf1-948eaee47c2f", "deleted": false, "person_id": "01a2056b-ac70-7e92-9306-6af8749a9fce"}');
INSERT INTO public.journal_values VALUES (100, NULL, '{"family": "Ærø family", "deleted": false, "birthday": "2026-03-05", "interests": "Ærø interests", "person_id": "01a2056b-ac70-7e92-9306-6af8749a9fce", "private_email": "eva.novak@firma.cz", "private_notes": "First line of private notes\nsecond line", "private_phone": "+4533123456"}');
INSERT INTO public.journal_values VALUES (101, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (102, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false, "outcome": "won"}');
INSERT INTO public.journal_values VALUES (103, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1001, "deleted": false, "team_id": "01a2056b-abff-7617-aa3e-26703566dcc2", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a2056b-ac70-7e92-9306-6af8749a9fce", "status_id": "01a2056b-ac82-777a-91f5-bd5545548936", "strengths": "First line of our strengths\nsecond line", "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a2056b-ac00-7545-8155-76fea92b743e", "close_reason_id": "01a2056b-ac83-71a0-8044-55dff6c51b36"}');
INSERT INTO public.journal_values VALUES (104, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a2056b-ac83-717a-b783-47e2e6c482dd", "current": true, "deleted": false, "status_id": "01a2056b-ac82-777a-91f5-bd5545548936", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2056b-ac83-71a0-8044-55dff6c51b36"}');
INSERT INTO public.journal_values VALUES (105, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1002, "deleted": false, "team_id": "01a2056b-abff-7617-aa3e-26703566dcc2", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a2056b-ac70-7e92-9306-6af8749a9fce", "status_id": "01a2056b-ac82-777a-91f5-bd5545548936", "strengths": "First line of our strengths\nsecond line", "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a2056b-ac00-7545-8155-76fea92b743e", "close_reason_id": "01a2056b-ac83-71a0-8044-55dff6c51b36"}');
INSERT INTO public.journal_values VALUES (106, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a2056b-ac8f-7b5b-a5bc-a20a054fa72d", "current": true, "deleted": false, "status_id": "01a2056b-ac82-777a-91f5-bd5545548936", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2056b-ac83-71a0-8044-55dff6c51b36"}');
INSERT INTO public.journal_values VALUES (107, NULL, '{"days": 12, "since": "2026-03-05", "until": "2026-03-05", "value": 123450, "case_id": "01a2056b-ac8f-7b5b-a5bc-a20a054fa72d", "current": false, "deleted": false, "status_id": "01a2056b-ac82-777a-91f5-bd5545548936", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2056b-ac83-71a0-8044-55dff6c51b36"}');
INSERT INTO public.journal_values VALUES (108, NULL, '{"notes": "First line of notes\nsecond line", "case_id": "01a2056b-ac8f-7b5b-a5bc-a20a054fa72d", "deleted": false, "strengths": "Ærø their strengths", "company_id": "01a2056b-ac4b-7ba5-842a-6aa1e4603db6", "weaknesses": "Ærø their weaknesses"}');
INSERT INTO public.journal_values VALUES (109, NULL, '{"role": "approves", "notes": "Ærø notes", "case_id": "01a2056b-ac8f-7b5b-a5bc-a20a054fa72d", "deleted": false, "attitude": "neutral", "person_id": "01a2056b-ac70-7e92-9306-6af8749a9fce"}');
INSERT INTO public.journal_values VALUES (110, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "locked": false, "deleted": false, "position": 3, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (111, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (112, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (113, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (114, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (115, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (116, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (117, NULL, '{"deleted": false, "team_id": "01a2056b-acb1-7aa4-b226-7536220cee9a", "user_id": "01a2056b-acb2-79b6-96e1-ceddfedf9a13"}');
INSERT INTO public.journal_values VALUES (118, NULL, '{"code": "", "name": "relation word 4c2634", "locked": false, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (119, NULL, '{"code": "", "name": "company type word d9fccc", "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (120, NULL, '{"code": "", "name": "industry word 19cfc8", "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (122, NULL, '{"code": "", "name": "class word 12f870", "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (123, NULL, '{"code": "", "name": "payment terms word 9a16f2", "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (124, NULL, '{"code": "", "name": "delivery terms word 008a96", "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (125, NULL, '{"code": "", "name": "delivery method word e9a05c", "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (126, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1003, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a2056b-acbf-770d-ad36-3516bc61352f", "class_id": "01a2056b-acc2-7ccd-ae9f-ef597fa58e61", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a2056b-acc1-7913-b62b-5867026960f0", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a2056b-acb2-79b6-96e1-ceddfedf9a13", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a2056b-acc2-7723-9a69-347a1bed79e5", "delivery_terms_id": "01a2056b-acc3-71f4-831b-3d1be881fcbb", "delivery_method_id": "01a2056b-acc7-7ae5-8ff1-a6ac749614d4"}');
INSERT INTO public.journal_values VALUES (127, NULL, '{"code_id": "01a2056b-acb9-778d-bd89-b76e207b32f6", "deleted": false, "company_id": "01a2056b-accf-7d32-82b4-c67cde03b33b"}');
INSERT INTO public.journal_values VALUES (128, NULL, '{"code_id": "01a2056b-ac17-7170-ad37-9e05a0e9c8b0", "deleted": false, "company_id": "01a2056b-accf-7d32-82b4-c67cde03b33b"}');
INSERT INTO public.journal_values VALUES (129, NULL, '{"code_id": "01a2056b-ac1f-7180-b311-478d12de7a72", "deleted": false, "company_id": "01a2056b-accf-7d32-82b4-c67cde03b33b"}');
INSERT INTO public.journal_values VALUES (130, NULL, '{"code_id": "01a2056b-acc0-7cd5-9f78-19689459e1a5", "deleted": false, "company_id": "01a2056b-accf-7d32-82b4-c67cde03b33b"}');
INSERT INTO public.journal_values VALUES (131, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1004, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a2056b-acbf-770d-ad36-3516bc61352f", "class_id": "01a2056b-acc2-7ccd-ae9f-ef597fa58e61", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a2056b-acc1-7913-b62b-5867026960f0", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a2056b-acb2-79b6-96e1-ceddfedf9a13", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a2056b-acc2-7723-9a69-347a1bed79e5", "delivery_terms_id": "01a2056b-acc3-71f4-831b-3d1be881fcbb", "delivery_method_id": "01a2056b-acc7-7ae5-8ff1-a6ac749614d4"}');
INSERT INTO public.journal_values VALUES (132, NULL, '{"code_id": "01a2056b-acb9-778d-bd89-b76e207b32f6", "deleted": false, "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d"}');
INSERT INTO public.journal_values VALUES (133, NULL, '{"code_id": "01a2056b-ac17-7170-ad37-9e05a0e9c8b0", "deleted": false, "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d"}');
INSERT INTO public.journal_values VALUES (134, NULL, '{"code_id": "01a2056b-ac1f-7180-b311-478d12de7a72", "deleted": false, "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d"}');
INSERT INTO public.journal_values VALUES (135, NULL, '{"code_id": "01a2056b-acc0-7cd5-9f78-19689459e1a5", "deleted": false, "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d"}');
INSERT INTO public.journal_values VALUES (136, NULL, '{"city": "Žluťoučký city", "name": "Žluťoučký name", "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "purpose": "delivery", "street2": "Žluťoučký address line 2", "post_code": "Žluťoučký post code", "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d"}');
INSERT INTO public.journal_values VALUES (137, NULL, '{"email": "kontakt@example.dk", "deleted": false, "purpose": "order confirmations", "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d"}');
INSERT INTO public.journal_values VALUES (138, NULL, '{"code": "", "name": "level word d86fe8", "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (139, NULL, '{"code": "", "name": "responsibility word af2fd7", "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (140, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a2056b-acfe-7991-96c2-03b003bb845b", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (141, NULL, '{"code_id": "01a2056b-ac61-7148-8bb6-e8a26331e9b5", "deleted": false, "person_id": "01a2056b-ad04-70b4-aeba-834ffd71033a"}');
INSERT INTO public.journal_values VALUES (142, NULL, '{"code_id": "01a2056b-acff-7a85-b9d5-86037eb5a948", "deleted": false, "person_id": "01a2056b-ad04-70b4-aeba-834ffd71033a"}');
INSERT INTO public.journal_values VALUES (143, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a2056b-acfe-7991-96c2-03b003bb845b", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (144, NULL, '{"code_id": "01a2056b-ac61-7148-8bb6-e8a26331e9b5", "deleted": false, "person_id": "01a2056b-ad0f-7234-96f3-84bcb2475054"}');
INSERT INTO public.journal_values VALUES (145, NULL, '{"code_id": "01a2056b-acff-7a85-b9d5-86037eb5a948", "deleted": false, "person_id": "01a2056b-ad0f-7234-96f3-84bcb2475054"}');
INSERT INTO public.journal_values VALUES (146, NULL, '{"code_id": "01a2056b-ac1f-7180-b311-478d12de7a72", "deleted": false, "person_id": "01a2056b-ad0f-7234-96f3-84bcb2475054"}');
INSERT INTO public.journal_values VALUES (147, NULL, '{"family": "Žluťoučký family", "deleted": false, "birthday": "2026-04-06", "interests": "Žluťoučký interests", "person_id": "01a2056b-ad0f-7234-96f3-84bcb2475054", "private_email": "kontakt@example.dk", "private_notes": "Other words of private notes", "private_phone": "+420224095111"}');
INSERT INTO public.journal_values VALUES (148, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (149, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (150, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1003, "deleted": false, "team_id": "01a2056b-acb1-7aa4-b226-7536220cee9a", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a2056b-ad0f-7234-96f3-84bcb2475054", "status_id": "01a2056b-ad1a-71a0-9b8a-8c2835fa76b0", "strengths": "Other words of our strengths", "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a2056b-acb2-79b6-96e1-ceddfedf9a13", "close_reason_id": "01a2056b-ad1b-76e6-86d3-63d69ff0003b"}');
INSERT INTO public.journal_values VALUES (151, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a2056b-ad1c-7c5a-a03b-1ab6d7d390dc", "current": true, "deleted": false, "status_id": "01a2056b-ad1a-71a0-9b8a-8c2835fa76b0", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2056b-ad1b-76e6-86d3-63d69ff0003b"}');
INSERT INTO public.journal_values VALUES (152, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1004, "deleted": false, "team_id": "01a2056b-acb1-7aa4-b226-7536220cee9a", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a2056b-ad0f-7234-96f3-84bcb2475054", "status_id": "01a2056b-ad1a-71a0-9b8a-8c2835fa76b0", "strengths": "Other words of our strengths", "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a2056b-acb2-79b6-96e1-ceddfedf9a13", "close_reason_id": "01a2056b-ad1b-76e6-86d3-63d69ff0003b"}');
INSERT INTO public.journal_values VALUES (153, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a2056b-ad22-799f-97d0-8261b4033799", "current": true, "deleted": false, "status_id": "01a2056b-ad1a-71a0-9b8a-8c2835fa76b0", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2056b-ad1b-76e6-86d3-63d69ff0003b"}');
INSERT INTO public.journal_values VALUES (154, NULL, '{"days": 3, "since": "2026-04-06", "until": "2026-04-06", "value": 5, "case_id": "01a2056b-ad22-799f-97d0-8261b4033799", "current": false, "deleted": false, "status_id": "01a2056b-ad1a-71a0-9b8a-8c2835fa76b0", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2056b-ad1b-76e6-86d3-63d69ff0003b"}');
INSERT INTO public.journal_values VALUES (155, NULL, '{"notes": "Other words of notes", "case_id": "01a2056b-ad22-799f-97d0-8261b4033799", "deleted": false, "strengths": "Žluťoučký their strengths", "company_id": "01a2056b-ace0-7754-b9e9-d04543a0fa1d", "weaknesses": "Žluťoučký their weaknesses"}');
INSERT INTO public.journal_values VALUES (156, NULL, '{"role": "advises", "notes": "Žluťoučký notes", "case_id": "01a2056b-ad22-799f-97d0-8261b4033799", "deleted": false, "attitude": "against us", "person_id": "01a2056b-ad0f-7234-96f3-84bcb2475054"}');
INSERT INTO public.meta VALUES ('id', '01a2056b-ab8a-7809-ab65-366ff52083ac');
INSERT INTO public.meta VALUES ('schema', '1');
INSERT INTO public.person_codes VALUES ('bad69c75-d22c-5fe5-b868-5b2e5fe052ad', 1, 0, NULL, false, '2026-11-22 22:41:12.302166+00', 'kontor', '2026-11-22 22:41:12.302166+00', 'kontor', '01a2056b-ac66-724d-8e84-896c8084cb20', '01a2056b-ac61-7148-8bb6-e8a26331e9b5');
INSERT INTO public.person_codes VALUES ('fc1bb889-2d11-5fd7-a1ff-059db6f13785', 1, 0, NULL, false, '2026-11-22 22:41:12.302344+00', 'kontor', '2026-11-22 22:41:12.302344+00', 'kontor', '01a2056b-ac66-724d-8e84-896c8084cb20', '01a2056b-ac60-7740-9e42-47e34f3b02fe');
INSERT INTO public.person_codes VALUES ('225f058d-2a2c-55a7-ae90-08bd885c439e', 1, 0, NULL, false, '2026-11-22 22:41:12.307995+00', 'kontor', '2026-11-22 22:41:12.307995+00', 'kontor', '01a2056b-ac70-7e92-9306-6af8749a9fce', '01a2056b-ac61-7148-8bb6-e8a26331e9b5');
INSERT INTO public.person_codes VALUES ('10197c12-5ebf-5bd8-b6db-425b30ce4d4a', 1, 0, NULL, false, '2026-11-22 22:41:12.308014+00', 'kontor', '2026-11-22 22:41:12.308014+00', 'kontor', '01a2056b-ac70-7e92-9306-6af8749a9fce', '01a2056b-ac60-7740-9e42-47e34f3b02fe');
INSERT INTO public.person_codes VALUES ('d45e3a28-9592-5c19-b0a7-23dc4dc0d668', 1, 0, NULL, false, '2026-11-22 22:41:12.315083+00', 'kontor', '2026-11-22 22:41:12.315083+00', 'kontor', '01a2056b-ac70-7e92-9306-6af8749a9fce', '01a2056b-ac19-7454-8bf1-948eaee47c2f');
INSERT INTO public.person_codes VALUES ('1fc6b0df-996e-561c-9aeb-db6f863e0a3a', 1, 0, NULL, false, '2026-11-22 22:41:12.460967+00', 'kontor', '2026-11-22 22:41:12.460967+00', 'kontor', '01a2056b-ad04-70b4-aeba-834ffd71033a', '01a2056b-ac61-7148-8bb6-e8a26331e9b5');
INSERT INTO public.person_codes VALUES ('57c110a1-19bd-5239-9b90-0c9b421d578c', 1, 0, NULL, false, '2026-11-22 22:41:12.460998+00', 'kontor', '2026-11-22 22:41:12.460998+00', 'kontor', '01a2056b-ad04-70b4-aeba-834ffd71033a', '01a2056b-acff-7a85-b9d5-86037eb5a948');
INSERT INTO public.person_codes VALUES ('d64015bc-59fb-563a-b06d-96e331b3cf86', 1, 0, NULL, false, '2026-11-22 22:41:12.466518+00', 'kontor', '2026-11-22 22:41:12.466518+00', 'kontor', '01a2056b-ad0f-7234-96f3-84bcb2475054', '01a2056b-ac61-7148-8bb6-e8a26331e9b5');
INSERT INTO public.person_codes VALUES ('c70c3c08-10d2-5b84-b9c8-2298ac446c03', 1, 0, NULL, false, '2026-11-22 22:41:12.466536+00', 'kontor', '2026-11-22 22:41:12.466536+00', 'kontor', '01a2056b-ad0f-7234-96f3-84bcb2475054', '01a2056b-acff-7a85-b9d5-86037eb5a948');
INSERT INTO public.person_codes VALUES ('913e459a-59ee-55a9-adb6-d03e9893f443', 1, 0, NULL, false, '2026-11-22 22:41:12.470255+00', 'kontor', '2026-11-22 22:41:12.470255+00', 'kontor', '01a2056b-ad0f-7234-96f3-84bcb2475054', '01a2056b-ac1f-7180-b311-478d12de7a72');
INSERT INTO public.person_private VALUES ('01a2056b-ac70-7e92-9306-6af8749a9fce', 1, 0, NULL, false, '2026-11-22 22:41:12.320696+00', 'kontor', '2026-11-22 22:41:12.320696+00', 'kontor', '01a2056b-ac70-7e92-9306-6af8749a9fce', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO public.person_private VALUES ('01a2056b-ad0f-7234-96f3-84bcb2475054', 1, 0, NULL, false, '2026-11-22 22:41:12.473841+00', 'kontor', '2026-11-22 22:41:12.473841+00', 'kontor', '01a2056b-ad0f-7234-96f3-84bcb2475054', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO public.persons VALUES ('01a2056b-ac66-724d-8e84-896c8084cb20', 1, 0, NULL, false, '2026-11-22 22:41:12.295529+00', 'kontor', '2026-11-22 22:41:12.295529+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'Ærø function', '01a2056b-ac5f-73e1-9a63-b93cab49867c', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a2056b-ac70-7e92-9306-6af8749a9fce', 3, 0, NULL, false, '2026-11-22 22:41:12.305192+00', 'kontor', '2026-11-22 22:41:12.319179+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a2056b-ac4b-7ba5-842a-6aa1e4603db6', 'Ærø function', '01a2056b-ac5f-73e1-9a63-b93cab49867c', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a2056b-ad04-70b4-aeba-834ffd71033a', 1, 0, NULL, false, '2026-11-22 22:41:12.453258+00', 'kontor', '2026-11-22 22:41:12.453258+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'Žluťoučký function', '01a2056b-acfe-7991-96c2-03b003bb845b', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.persons VALUES ('01a2056b-ad0f-7234-96f3-84bcb2475054', 3, 0, NULL, false, '2026-11-22 22:41:12.463544+00', 'kontor', '2026-11-22 22:41:12.472979+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a2056b-ace0-7754-b9e9-d04543a0fa1d', 'Žluťoučký function', '01a2056b-acfe-7991-96c2-03b003bb845b', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.scopes VALUES (0, 'Everybody');
INSERT INTO public.team_members VALUES ('01a2056b-ac0c-745e-934e-5f15a868f406', 1, 0, NULL, false, '2026-11-22 22:41:12.207186+00', 'kontor', '2026-11-22 22:41:12.207186+00', 'kontor', '01a2056b-abff-7617-aa3e-26703566dcc2', '01a2056b-ac00-7545-8155-76fea92b743e');
INSERT INTO public.team_members VALUES ('01a2056b-acb8-754d-835c-de7c01b89bb4', 1, 0, NULL, false, '2026-11-22 22:41:12.376846+00', 'kontor', '2026-11-22 22:41:12.376846+00', 'kontor', '01a2056b-acb1-7aa4-b226-7536220cee9a', '01a2056b-acb2-79b6-96e1-ceddfedf9a13');
INSERT INTO public.teams VALUES ('01a2056b-abf4-7d6d-97dc-38732289c5ff', 1, 0, NULL, false, '2026-11-22 22:41:12.183048+00', 'kontor', '2026-11-22 22:41:12.183048+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a2056b-abff-7617-aa3e-26703566dcc2', 2, 0, NULL, false, '2026-11-22 22:41:12.191976+00', 'kontor', '2026-11-22 22:41:12.202823+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a2056b-acaf-73fb-91a4-9031687d0e04', 1, 0, NULL, false, '2026-11-22 22:41:12.367552+00', 'kontor', '2026-11-22 22:41:12.367552+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.teams VALUES ('01a2056b-acb1-7aa4-b226-7536220cee9a', 2, 0, NULL, false, '2026-11-22 22:41:12.36946+00', 'kontor', '2026-11-22 22:41:12.376123+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.users VALUES ('01a2056b-abf9-7e4c-8192-8cb346181aa3', 1, 0, NULL, false, '2026-11-22 22:41:12.185678+00', 'kontor', '2026-11-22 22:41:12.185678+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a2056b-ac00-7545-8155-76fea92b743e', 1, 0, NULL, false, '2026-11-22 22:41:12.192948+00', 'kontor', '2026-11-22 22:41:12.192948+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a2056b-acb0-715b-94eb-b862b0d2eae7', 1, 0, NULL, false, '2026-11-22 22:41:12.368573+00', 'kontor', '2026-11-22 22:41:12.368573+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO public.users VALUES ('01a2056b-acb2-79b6-96e1-ceddfedf9a13', 1, 0, NULL, false, '2026-11-22 22:41:12.370325+00', 'kontor', '2026-11-22 22:41:12.370325+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
SELECT pg_catalog.setval('public.journal_seq_seq', 156, true);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT pk_addresses PRIMARY KEY (id);
ALTER TABLE ONLY public.case_competitors
    ADD CONSTRAINT pk_case_competitors PRIMARY KEY (id);
ALTER TABLE ONLY public.case_influencers
    ADD CONSTRAINT pk_case_influencers PRIMARY KEY (id);
ALTER TABLE ONLY public.case_statuses
    ADD CONSTRAINT pk_case_statuses PRIMARY KEY (id);
ALTER TABLE ONLY public.case_steps
    ADD CONSTRAINT pk_case_steps PRIMARY KEY (id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT pk_cases PRIMARY KEY (id);
ALTER TABLE ONLY public.close_reasons
    ADD CONSTRAINT pk_close_reasons PRIMARY KEY (id);
ALTER TABLE ONLY public.codes
    ADD CONSTRAINT pk_codes PRIMARY KEY (id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT pk_companies PRIMARY KEY (id);
ALTER TABLE ONLY public.company_codes
    ADD CONSTRAINT pk_company_codes PRIMARY KEY (id);
ALTER TABLE ONLY public.company_emails
    ADD CONSTRAINT pk_company_emails PRIMARY KEY (id);
ALTER TABLE ONLY public.company_settings
    ADD CONSTRAINT pk_company_settings PRIMARY KEY (key);
ALTER TABLE ONLY public.counters
    ADD CONSTRAINT pk_counters PRIMARY KEY (series);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (seq);
ALTER TABLE ONLY public.journal_values
    ADD CONSTRAINT pk_journal_values PRIMARY KEY (seq);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT pk_meta PRIMARY KEY (key);
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT pk_person_codes PRIMARY KEY (id);
ALTER TABLE ONLY public.person_private
    ADD CONSTRAINT pk_person_private PRIMARY KEY (id);
ALTER TABLE ONLY public.persons
    ADD CONSTRAINT pk_persons PRIMARY KEY (id);
ALTER TABLE ONLY public.scopes
    ADD CONSTRAINT pk_scopes PRIMARY KEY (id);
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT pk_team_members PRIMARY KEY (id);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT pk_teams PRIMARY KEY (id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT uq_cases_id_scope UNIQUE (id, scope);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT uq_cases_number UNIQUE (number);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT uq_companies_id_scope UNIQUE (id, scope);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT uq_companies_number UNIQUE (number);
ALTER TABLE ONLY public.persons
    ADD CONSTRAINT uq_persons_id_scope UNIQUE (id, scope);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT uq_teams_id_scope UNIQUE (id, scope);
CREATE INDEX ix_addresses_company_id ON public.addresses USING btree (company_id);
CREATE INDEX ix_case_competitors_case_id ON public.case_competitors USING btree (case_id);
CREATE INDEX ix_case_competitors_company_id ON public.case_competitors USING btree (company_id);
CREATE INDEX ix_case_influencers_case_id ON public.case_influencers USING btree (case_id);
CREATE INDEX ix_case_influencers_person_id ON public.case_influencers USING btree (person_id);
CREATE INDEX ix_case_steps_case_id ON public.case_steps USING btree (case_id);
CREATE INDEX ix_case_steps_close_reason_id ON public.case_steps USING btree (close_reason_id);
CREATE INDEX ix_case_steps_status_id_current ON public.case_steps USING btree (status_id, current);
CREATE INDEX ix_cases_by_company ON public.cases USING btree (company_id, id, closed, deleted);
CREATE INDEX ix_cases_by_deadline ON public.cases USING btree (deadline, id, closed, deleted);
CREATE INDEX ix_cases_by_expected_close ON public.cases USING btree (expected_close, id, closed, deleted);
CREATE INDEX ix_cases_by_follow_up ON public.cases USING btree (follow_up, id, closed, deleted);
CREATE INDEX ix_cases_by_number ON public.cases USING btree (number, id, closed, deleted);
CREATE INDEX ix_cases_by_title ON public.cases USING btree (title_key, id, closed, deleted);
CREATE INDEX ix_cases_by_value ON public.cases USING btree (value, id, closed, deleted);
CREATE INDEX ix_cases_by_weighted ON public.cases USING btree (weighted, id, closed, deleted);
CREATE INDEX ix_cases_close_reason_id ON public.cases USING btree (close_reason_id);
CREATE INDEX ix_cases_due ON public.cases USING btree (deadline, currency, deleted, closed, value, probability);
CREATE INDEX ix_cases_of_responsible ON public.cases USING btree (responsible_id, currency, deleted, closed, value, probability, status_id, deadline, number, id);
CREATE INDEX ix_cases_of_status ON public.cases USING btree (status_id, currency, deleted, closed, value, probability, responsible_id, deadline, follow_up, expected_close, number, id);
CREATE INDEX ix_cases_person_id ON public.cases USING btree (person_id);
CREATE INDEX ix_cases_team_id ON public.cases USING btree (team_id);
CREATE INDEX ix_codes_table_name_position ON public.codes USING btree (table_name, "position");
CREATE INDEX ix_companies_by_city ON public.companies USING btree (city_key, id, deleted);
CREATE INDEX ix_companies_by_name ON public.companies USING btree (name_key, id, deleted);
CREATE INDEX ix_companies_class_id ON public.companies USING btree (class_id);
CREATE INDEX ix_companies_country_name_key_id ON public.companies USING btree (country, name_key, id);
CREATE INDEX ix_companies_delivery_method_id ON public.companies USING btree (delivery_method_id);
CREATE INDEX ix_companies_delivery_terms_id ON public.companies USING btree (delivery_terms_id);
CREATE INDEX ix_companies_district_id ON public.companies USING btree (district_id);
CREATE INDEX ix_companies_payment_terms_id ON public.companies USING btree (payment_terms_id);
CREATE INDEX ix_companies_salesperson_id_name_key_id ON public.companies USING btree (salesperson_id, name_key, id);
CREATE INDEX ix_companies_type_id ON public.companies USING btree (type_id);
CREATE INDEX ix_company_codes_code_id_company_id_deleted ON public.company_codes USING btree (code_id, company_id, deleted);
CREATE INDEX ix_company_codes_company_id ON public.company_codes USING btree (company_id);
CREATE INDEX ix_company_emails_company_id ON public.company_emails USING btree (company_id);
CREATE INDEX ix_journal_operation_seq ON public.journal USING btree (operation, seq);
CREATE INDEX ix_journal_record_seq ON public.journal USING btree (record, seq);
CREATE INDEX ix_journal_reverses ON public.journal USING btree (reverses);
CREATE INDEX ix_journal_who_seq ON public.journal USING btree (who, seq);
CREATE INDEX ix_person_codes_code_id_person_id_deleted ON public.person_codes USING btree (code_id, person_id, deleted);
CREATE INDEX ix_person_codes_person_id ON public.person_codes USING btree (person_id);
CREATE INDEX ix_person_private_person_id ON public.person_private USING btree (person_id);
CREATE INDEX ix_persons_by_name ON public.persons USING btree (name_key, id, deleted);
CREATE INDEX ix_persons_company_id_name_key_id ON public.persons USING btree (company_id, name_key, id);
CREATE INDEX ix_persons_level_id ON public.persons USING btree (level_id);
CREATE INDEX ix_team_members_team_id ON public.team_members USING btree (team_id);
CREATE INDEX ix_team_members_user_id ON public.team_members USING btree (user_id);
CREATE TRIGGER addresses_guard BEFORE INSERT OR UPDATE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_journal_insert AFTER INSERT ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_journal_update AFTER UPDATE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_kept BEFORE DELETE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER addresses_kept_all BEFORE TRUNCATE ON public.addresses FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_competitors_guard BEFORE INSERT OR UPDATE ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_competitors_journal_insert AFTER INSERT ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_competitors_journal_update AFTER UPDATE ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_competitors_kept BEFORE DELETE ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_competitors_kept_all BEFORE TRUNCATE ON public.case_competitors FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_influencers_guard BEFORE INSERT OR UPDATE ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_influencers_journal_insert AFTER INSERT ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_influencers_journal_update AFTER UPDATE ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_influencers_kept BEFORE DELETE ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_influencers_kept_all BEFORE TRUNCATE ON public.case_influencers FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_statuses_guard BEFORE INSERT OR UPDATE ON public.case_statuses FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER case_statuses_journal_insert AFTER INSERT ON public.case_statuses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER case_statuses_journal_update AFTER UPDATE ON public.case_statuses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER case_statuses_kept BEFORE DELETE ON public.case_statuses FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_statuses_kept_all BEFORE TRUNCATE ON public.case_statuses FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_statuses_keys BEFORE INSERT OR UPDATE ON public.case_statuses FOR EACH ROW EXECUTE FUNCTION public.case_statuses_keys();
CREATE TRIGGER case_steps_guard BEFORE INSERT OR UPDATE ON public.case_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_steps_journal_insert AFTER INSERT ON public.case_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_steps_journal_update AFTER UPDATE ON public.case_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_steps_kept BEFORE DELETE ON public.case_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_steps_kept_all BEFORE TRUNCATE ON public.case_steps FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER cases_guard BEFORE INSERT OR UPDATE ON public.cases FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('closed', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'weighted', 'deadline', 'title_key', 'search_key');
CREATE TRIGGER cases_journal_insert AFTER INSERT ON public.cases FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'weighted', 'deadline', 'title_key', 'search_key');
CREATE TRIGGER cases_journal_update AFTER UPDATE ON public.cases FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'weighted', 'deadline', 'title_key', 'search_key');
CREATE TRIGGER cases_kept BEFORE DELETE ON public.cases FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER cases_kept_all BEFORE TRUNCATE ON public.cases FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER cases_keys BEFORE INSERT OR UPDATE ON public.cases FOR EACH ROW EXECUTE FUNCTION public.cases_keys();
CREATE TRIGGER close_reasons_guard BEFORE INSERT OR UPDATE ON public.close_reasons FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER close_reasons_journal_insert AFTER INSERT ON public.close_reasons FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER close_reasons_journal_update AFTER UPDATE ON public.close_reasons FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER close_reasons_kept BEFORE DELETE ON public.close_reasons FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER close_reasons_kept_all BEFORE TRUNCATE ON public.close_reasons FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER close_reasons_keys BEFORE INSERT OR UPDATE ON public.close_reasons FOR EACH ROW EXECUTE FUNCTION public.close_reasons_keys();
CREATE TRIGGER codes_guard BEFORE INSERT OR UPDATE ON public.codes FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER codes_journal_insert AFTER INSERT ON public.codes FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER codes_journal_update AFTER UPDATE ON public.codes FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER codes_kept BEFORE DELETE ON public.codes FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER codes_kept_all BEFORE TRUNCATE ON public.codes FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER codes_keys BEFORE INSERT OR UPDATE ON public.codes FOR EACH ROW EXECUTE FUNCTION public.codes_keys();
CREATE TRIGGER companies_guard BEFORE INSERT OR UPDATE ON public.companies FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'city_key', 'search_key');
CREATE TRIGGER companies_journal_insert AFTER INSERT ON public.companies FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'city_key', 'search_key');
CREATE TRIGGER companies_journal_update AFTER UPDATE ON public.companies FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'city_key', 'search_key');
CREATE TRIGGER companies_kept BEFORE DELETE ON public.companies FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER companies_kept_all BEFORE TRUNCATE ON public.companies FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER companies_keys BEFORE INSERT OR UPDATE ON public.companies FOR EACH ROW EXECUTE FUNCTION public.companies_keys();
CREATE TRIGGER company_codes_guard BEFORE INSERT OR UPDATE ON public.company_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER company_codes_journal_insert AFTER INSERT ON public.company_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER company_codes_journal_update AFTER UPDATE ON public.company_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER company_codes_kept BEFORE DELETE ON public.company_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_codes_kept_all BEFORE TRUNCATE ON public.company_codes FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_emails_guard BEFORE INSERT OR UPDATE ON public.company_emails FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER company_emails_journal_insert AFTER INSERT ON public.company_emails FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER company_emails_journal_update AFTER UPDATE ON public.company_emails FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER company_emails_kept BEFORE DELETE ON public.company_emails FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_emails_kept_all BEFORE TRUNCATE ON public.company_emails FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER journal_sealed_delete BEFORE DELETE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:sealed');
CREATE TRIGGER journal_sealed_truncate BEFORE TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:sealed');
CREATE TRIGGER journal_sealed_update BEFORE UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:sealed');
CREATE TRIGGER person_codes_guard BEFORE INSERT OR UPDATE ON public.person_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER person_codes_journal_insert AFTER INSERT ON public.person_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER person_codes_journal_update AFTER UPDATE ON public.person_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER person_codes_kept BEFORE DELETE ON public.person_codes FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER person_codes_kept_all BEFORE TRUNCATE ON public.person_codes FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER person_private_guard BEFORE INSERT OR UPDATE ON public.person_private FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER person_private_journal_insert AFTER INSERT ON public.person_private FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER person_private_journal_update AFTER UPDATE ON public.person_private FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER person_private_kept BEFORE DELETE ON public.person_private FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER person_private_kept_all BEFORE TRUNCATE ON public.person_private FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER persons_guard BEFORE INSERT OR UPDATE ON public.persons FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name', 'name_key', 'search_key');
CREATE TRIGGER persons_journal_insert AFTER INSERT ON public.persons FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name', 'name_key', 'search_key');
CREATE TRIGGER persons_journal_update AFTER UPDATE ON public.persons FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name', 'name_key', 'search_key');
CREATE TRIGGER persons_kept BEFORE DELETE ON public.persons FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER persons_kept_all BEFORE TRUNCATE ON public.persons FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER persons_keys BEFORE INSERT OR UPDATE ON public.persons FOR EACH ROW EXECUTE FUNCTION public.persons_keys();
CREATE TRIGGER team_members_guard BEFORE INSERT OR UPDATE ON public.team_members FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER team_members_journal_insert AFTER INSERT ON public.team_members FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER team_members_journal_update AFTER UPDATE ON public.team_members FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER team_members_kept BEFORE DELETE ON public.team_members FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER team_members_kept_all BEFORE TRUNCATE ON public.team_members FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER teams_guard BEFORE INSERT OR UPDATE ON public.teams FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER teams_journal_insert AFTER INSERT ON public.teams FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER teams_journal_update AFTER UPDATE ON public.teams FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER teams_kept BEFORE DELETE ON public.teams FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER teams_kept_all BEFORE TRUNCATE ON public.teams FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER teams_keys BEFORE INSERT OR UPDATE ON public.teams FOR EACH ROW EXECUTE FUNCTION public.teams_keys();
CREATE TRIGGER users_guard BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER users_journal_insert AFTER INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER users_journal_update AFTER UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER users_kept BEFORE DELETE ON public.users FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER users_kept_all BEFORE TRUNCATE ON public.users FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER users_keys BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.users_keys();
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT fk_addresses_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.case_competitors
    ADD CONSTRAINT fk_case_competitors_company_id FOREIGN KEY (company_id) REFERENCES public.companies(id);
ALTER TABLE ONLY public.case_competitors
    ADD CONSTRAINT fk_case_competitors_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.case_influencers
    ADD CONSTRAINT fk_case_influencers_person_id FOREIGN KEY (person_id) REFERENCES public.persons(id);
ALTER TABLE ONLY public.case_influencers
    ADD CONSTRAINT fk_case_influencers_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.case_statuses
    ADD CONSTRAINT fk_case_statuses_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.case_steps
    ADD CONSTRAINT fk_case_steps_close_reason_id FOREIGN KEY (close_reason_id) REFERENCES public.close_reasons(id);
ALTER TABLE ONLY public.case_steps
    ADD CONSTRAINT fk_case_steps_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.case_steps
    ADD CONSTRAINT fk_case_steps_status_id FOREIGN KEY (status_id) REFERENCES public.case_statuses(id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_close_reason_id FOREIGN KEY (close_reason_id) REFERENCES public.close_reasons(id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_company_id FOREIGN KEY (company_id) REFERENCES public.companies(id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.persons(id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_responsible_id FOREIGN KEY (responsible_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_status_id FOREIGN KEY (status_id) REFERENCES public.case_statuses(id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_team_id FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.close_reasons
    ADD CONSTRAINT fk_close_reasons_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.codes
    ADD CONSTRAINT fk_codes_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_class_id FOREIGN KEY (class_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_delivery_method_id FOREIGN KEY (delivery_method_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_delivery_terms_id FOREIGN KEY (delivery_terms_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_district_id FOREIGN KEY (district_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_payment_terms_id FOREIGN KEY (payment_terms_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_salesperson_id FOREIGN KEY (salesperson_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.companies
    ADD CONSTRAINT fk_companies_type_id FOREIGN KEY (type_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.company_codes
    ADD CONSTRAINT fk_company_codes_code_id FOREIGN KEY (code_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.company_codes
    ADD CONSTRAINT fk_company_codes_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.company_emails
    ADD CONSTRAINT fk_company_emails_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.journal_values
    ADD CONSTRAINT fk_journal_values_seq FOREIGN KEY (seq) REFERENCES public.journal(seq);
ALTER TABLE ONLY public.case_competitors
    ADD CONSTRAINT fk_owner_case_id FOREIGN KEY (case_id, scope) REFERENCES public.cases(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.case_influencers
    ADD CONSTRAINT fk_owner_case_id FOREIGN KEY (case_id, scope) REFERENCES public.cases(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.case_steps
    ADD CONSTRAINT fk_owner_case_id FOREIGN KEY (case_id, scope) REFERENCES public.cases(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT fk_owner_company_id FOREIGN KEY (company_id, scope) REFERENCES public.companies(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.company_codes
    ADD CONSTRAINT fk_owner_company_id FOREIGN KEY (company_id, scope) REFERENCES public.companies(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.company_emails
    ADD CONSTRAINT fk_owner_company_id FOREIGN KEY (company_id, scope) REFERENCES public.companies(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT fk_owner_person_id FOREIGN KEY (person_id, scope) REFERENCES public.persons(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.person_private
    ADD CONSTRAINT fk_owner_person_id FOREIGN KEY (person_id, scope) REFERENCES public.persons(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT fk_owner_team_id FOREIGN KEY (team_id, scope) REFERENCES public.teams(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT fk_person_codes_code_id FOREIGN KEY (code_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT fk_person_codes_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.person_private
    ADD CONSTRAINT fk_person_private_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.persons
    ADD CONSTRAINT fk_persons_company_id FOREIGN KEY (company_id) REFERENCES public.companies(id);
ALTER TABLE ONLY public.persons
    ADD CONSTRAINT fk_persons_level_id FOREIGN KEY (level_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.persons
    ADD CONSTRAINT fk_persons_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT fk_team_members_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT fk_team_members_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT fk_teams_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT fk_users_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
