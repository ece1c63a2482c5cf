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
INSERT INTO public.addresses VALUES ('01a2058c-0d6d-7d5c-ad07-206aba5262dc', 1, 0, NULL, false, '2026-11-22 23:16:34.286429+00', 'kontor', '2026-11-22 23:16:34.286429+00', 'kontor', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO public.addresses VALUES ('01a2058c-0e58-7ce6-a71a-d1937ee3796e', 1, 0, NULL, false, '2026-11-22 23:16:34.520917+00', 'kontor', '2026-11-22 23:16:34.520917+00', 'kontor', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO public.case_competitors VALUES ('01a2058c-0deb-7f83-a256-38eacb7d6772', 1, 0, NULL, false, '2026-11-22 23:16:34.412213+00', 'kontor', '2026-11-22 23:16:34.412213+00', 'kontor', '01a2058c-0dd2-708a-adc1-3d5b364848fc', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO public.case_competitors VALUES ('01a2058c-0ecb-7d46-944c-92afdc55711e', 1, 0, NULL, false, '2026-11-22 23:16:34.636432+00', 'kontor', '2026-11-22 23:16:34.636432+00', 'kontor', '01a2058c-0eae-7bdf-94d7-492416375b94', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO public.case_influencers VALUES ('01a2058c-0df6-71a7-9249-c9b6088ffd27', 1, 0, NULL, false, '2026-11-22 23:16:34.423364+00', 'kontor', '2026-11-22 23:16:34.423364+00', 'kontor', '01a2058c-0dd2-708a-adc1-3d5b364848fc', '01a2058c-0d97-73c4-aaf2-3609e5321033', 'approves', 'neutral', 'Ærø notes');
INSERT INTO public.case_influencers VALUES ('01a2058c-0ed8-776c-8f7c-84d679cfb8c6', 1, 0, NULL, false, '2026-11-22 23:16:34.650982+00', 'kontor', '2026-11-22 23:16:34.650982+00', 'kontor', '01a2058c-0eae-7bdf-94d7-492416375b94', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO public.case_statuses VALUES ('9ac6b921-9a39-5a12-b6e6-2c21b67df438', 1, 0, NULL, false, '2026-11-22 23:16:34.155676+00', 'kontor', '2026-11-22 23:16:34.155676+00', 'kontor', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO public.case_statuses VALUES ('66a509d3-a192-5b04-bb59-f5225570fc66', 1, 0, NULL, false, '2026-11-22 23:16:34.156839+00', 'kontor', '2026-11-22 23:16:34.156839+00', 'kontor', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO public.case_statuses VALUES ('a0f3d997-bde2-5811-a520-74e6cc625a44', 1, 0, NULL, false, '2026-11-22 23:16:34.157057+00', 'kontor', '2026-11-22 23:16:34.157057+00', 'kontor', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO public.case_statuses VALUES ('5bccd531-c2f4-5992-a91f-3cea94fc641f', 1, 0, NULL, false, '2026-11-22 23:16:34.1572+00', 'kontor', '2026-11-22 23:16:34.1572+00', 'kontor', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO public.case_statuses VALUES ('22013fde-0f5b-5505-9724-9f2e43a7045c', 1, 0, NULL, false, '2026-11-22 23:16:34.157325+00', 'kontor', '2026-11-22 23:16:34.157325+00', 'kontor', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO public.case_statuses VALUES ('92e4de3d-d61f-501f-9211-42d0c0d1583b', 1, 0, NULL, false, '2026-11-22 23:16:34.157519+00', 'kontor', '2026-11-22 23:16:34.157519+00', 'kontor', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO public.case_statuses VALUES ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 1, 0, NULL, false, '2026-11-22 23:16:34.157711+00', 'kontor', '2026-11-22 23:16:34.157711+00', 'kontor', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO public.case_statuses VALUES ('01a2058c-0d12-729e-9601-0a205cfc8008', 1, 0, NULL, false, '2026-11-22 23:16:34.195827+00', 'kontor', '2026-11-22 23:16:34.195827+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a2058c-0dbd-746e-8499-e3ade1395418', 1, 0, NULL, false, '2026-11-22 23:16:34.365888+00', 'kontor', '2026-11-22 23:16:34.365888+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a2058c-0dfd-736d-9656-17923817db0a', 1, 0, NULL, false, '2026-11-22 23:16:34.429325+00', 'kontor', '2026-11-22 23:16:34.429325+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_statuses VALUES ('01a2058c-0e9e-7f62-af50-c14ebbc63f6f', 1, 0, NULL, false, '2026-11-22 23:16:34.590405+00', 'kontor', '2026-11-22 23:16:34.590405+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_steps VALUES ('01a2058c-0dcf-79f4-b6ea-a8e60cafca0c', 1, 0, NULL, false, '2026-11-22 23:16:34.384174+00', 'kontor', '2026-11-22 23:16:34.384174+00', 'kontor', '01a2058c-0dc0-7fc6-ad4b-ec09a91fe43f', '01a2058c-0dbd-746e-8499-e3ade1395418', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a2058c-0dbf-792c-8690-a346d61b69e9', true);
INSERT INTO public.case_steps VALUES ('01a2058c-0dd9-7f77-9e9c-898fe8903c18', 1, 0, NULL, false, '2026-11-22 23:16:34.393665+00', 'kontor', '2026-11-22 23:16:34.393665+00', 'kontor', '01a2058c-0dd2-708a-adc1-3d5b364848fc', '01a2058c-0dbd-746e-8499-e3ade1395418', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a2058c-0dbf-792c-8690-a346d61b69e9', true);
INSERT INTO public.case_steps VALUES ('01a2058c-0de3-7bf8-a9d1-de921dcceb47', 1, 0, NULL, false, '2026-11-22 23:16:34.404389+00', 'kontor', '2026-11-22 23:16:34.404389+00', 'kontor', '01a2058c-0dd2-708a-adc1-3d5b364848fc', '01a2058c-0dbd-746e-8499-e3ade1395418', '2026-03-05', '2026-03-05', 12, 123450, 40, '2026-03-05', '01a2058c-0dbf-792c-8690-a346d61b69e9', false);
INSERT INTO public.case_steps VALUES ('01a2058c-0eac-7428-9e3b-28ba1ae8e837', 1, 0, NULL, false, '2026-11-22 23:16:34.605081+00', 'kontor', '2026-11-22 23:16:34.605081+00', 'kontor', '01a2058c-0ea1-7e49-9cdd-5e4108d86e7b', '01a2058c-0e9e-7f62-af50-c14ebbc63f6f', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a2058c-0ea0-7f2f-8fac-1866a356fd33', true);
INSERT INTO public.case_steps VALUES ('01a2058c-0eb8-7294-993b-5dbde3e4f12d', 1, 0, NULL, false, '2026-11-22 23:16:34.616837+00', 'kontor', '2026-11-22 23:16:34.616837+00', 'kontor', '01a2058c-0eae-7bdf-94d7-492416375b94', '01a2058c-0e9e-7f62-af50-c14ebbc63f6f', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a2058c-0ea0-7f2f-8fac-1866a356fd33', true);
INSERT INTO public.case_steps VALUES ('01a2058c-0ebe-757d-841e-bfe600298bc6', 1, 0, NULL, false, '2026-11-22 23:16:34.622641+00', 'kontor', '2026-11-22 23:16:34.622641+00', 'kontor', '01a2058c-0eae-7bdf-94d7-492416375b94', '01a2058c-0e9e-7f62-af50-c14ebbc63f6f', '2026-04-06', '2026-04-06', 3, 5, 70, '2026-04-06', '01a2058c-0ea0-7f2f-8fac-1866a356fd33', false);
INSERT INTO public.cases VALUES ('01a2058c-0dc0-7fc6-ad4b-ec09a91fe43f', 1, 0, NULL, false, '2026-11-22 23:16:34.378416+00', 'kontor', '2026-11-22 23:16:34.378416+00', 'kontor', 1001, '', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'Ærø title', '01a2058c-0d97-73c4-aaf2-3609e5321033', '01a2058c-0dbd-746e-8499-e3ade1395418', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a2058c-0d1f-7085-a198-eee30be203b8', DEFAULT, '01a2058c-0d1e-79c0-83a4-4758342a67d0', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a2058c-0dbf-792c-8690-a346d61b69e9', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a2058c-0dd2-708a-adc1-3d5b364848fc', 4, 0, NULL, false, '2026-11-22 23:16:34.392014+00', 'kontor', '2026-11-22 23:16:34.420136+00', 'kontor', 1002, '', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'Ærø title', '01a2058c-0d97-73c4-aaf2-3609e5321033', '01a2058c-0dbd-746e-8499-e3ade1395418', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a2058c-0d1f-7085-a198-eee30be203b8', DEFAULT, '01a2058c-0d1e-79c0-83a4-4758342a67d0', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a2058c-0dbf-792c-8690-a346d61b69e9', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a2058c-0ea1-7e49-9cdd-5e4108d86e7b', 1, 0, NULL, false, '2026-11-22 23:16:34.601799+00', 'kontor', '2026-11-22 23:16:34.601799+00', 'kontor', 1003, '', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'Žluťoučký title', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', '01a2058c-0e9e-7f62-af50-c14ebbc63f6f', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a2058c-0e05-77b6-8e2b-bafcc3173ba2', DEFAULT, '01a2058c-0e04-79ac-97dd-a2f78004456b', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a2058c-0ea0-7f2f-8fac-1866a356fd33', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.cases VALUES ('01a2058c-0eae-7bdf-94d7-492416375b94', 4, 0, NULL, false, '2026-11-22 23:16:34.61506+00', 'kontor', '2026-11-22 23:16:34.647132+00', 'kontor', 1004, '', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'Žluťoučký title', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', '01a2058c-0e9e-7f62-af50-c14ebbc63f6f', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a2058c-0e05-77b6-8e2b-bafcc3173ba2', DEFAULT, '01a2058c-0e04-79ac-97dd-a2f78004456b', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a2058c-0ea0-7f2f-8fac-1866a356fd33', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.close_reasons VALUES ('fce725f1-98a0-50f7-88b1-bd1b6aaab541', 1, 0, NULL, false, '2026-11-22 23:16:34.158924+00', 'kontor', '2026-11-22 23:16:34.158924+00', 'kontor', 'Best price', '', 'won', 'best price', 'best price');
INSERT INTO public.close_reasons VALUES ('e653ffce-06be-5c38-ade9-94da2f0b018c', 1, 0, NULL, false, '2026-11-22 23:16:34.159941+00', 'kontor', '2026-11-22 23:16:34.159941+00', 'kontor', 'Best product', '', 'won', 'best product', 'best product');
INSERT INTO public.close_reasons VALUES ('84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 1, 0, NULL, false, '2026-11-22 23:16:34.160133+00', 'kontor', '2026-11-22 23:16:34.160133+00', 'kontor', 'Good relation', '', 'won', 'good relation', 'good relation');
INSERT INTO public.close_reasons VALUES ('18f78b4e-d67c-564e-80c9-7012e8c81df0', 1, 0, NULL, false, '2026-11-22 23:16:34.160266+00', 'kontor', '2026-11-22 23:16:34.160266+00', 'kontor', 'Delivery time', '', 'won', 'delivery time', 'delivery time');
INSERT INTO public.close_reasons VALUES ('35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 1, 0, NULL, false, '2026-11-22 23:16:34.161453+00', 'kontor', '2026-11-22 23:16:34.161453+00', 'kontor', 'Too expensive', '', 'lost', 'too expensive', 'too expensive');
INSERT INTO public.close_reasons VALUES ('177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 1, 0, NULL, false, '2026-11-22 23:16:34.162525+00', 'kontor', '2026-11-22 23:16:34.162525+00', 'kontor', 'Chose a competitor', '', 'lost', 'chose a competitor', 'chose a competitor');
INSERT INTO public.close_reasons VALUES ('46d32c63-c963-5db8-b76b-6191767276e7', 1, 0, NULL, false, '2026-11-22 23:16:34.162799+00', 'kontor', '2026-11-22 23:16:34.162799+00', 'kontor', 'Delivery too late', '', 'lost', 'delivery too late', 'delivery too late');
INSERT INTO public.close_reasons VALUES ('c0312adf-ea02-5655-b15d-4a5111c50b59', 1, 0, NULL, false, '2026-11-22 23:16:34.162895+00', 'kontor', '2026-11-22 23:16:34.162895+00', 'kontor', 'Postponed indefinitely', '', 'lost', 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO public.close_reasons VALUES ('bb670c5f-f407-5a49-b370-163f65850f02', 1, 0, NULL, false, '2026-11-22 23:16:34.162983+00', 'kontor', '2026-11-22 23:16:34.162983+00', 'kontor', 'No need any more', '', 'lost', 'no need any more', 'no need any more');
INSERT INTO public.close_reasons VALUES ('01a2058c-0d0f-7a92-a1c6-757c02f4a6d7', 1, 0, NULL, false, '2026-11-22 23:16:34.192217+00', 'kontor', '2026-11-22 23:16:34.192217+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a2058c-0dbf-792c-8690-a346d61b69e9', 1, 0, NULL, false, '2026-11-22 23:16:34.367411+00', 'kontor', '2026-11-22 23:16:34.367411+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a2058c-0dfb-79fb-9410-17fa31805f9d', 1, 0, NULL, false, '2026-11-22 23:16:34.427714+00', 'kontor', '2026-11-22 23:16:34.427714+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.close_reasons VALUES ('01a2058c-0ea0-7f2f-8fac-1866a356fd33', 1, 0, NULL, false, '2026-11-22 23:16:34.592561+00', 'kontor', '2026-11-22 23:16:34.592561+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 1, 0, NULL, false, '2026-11-22 23:16:34.143655+00', 'kontor', '2026-11-22 23:16:34.143655+00', 'kontor', 'relation', 'Customer', '', 0, true, 'customer', 'customer');
INSERT INTO public.codes VALUES ('c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 1, 0, NULL, false, '2026-11-22 23:16:34.145821+00', 'kontor', '2026-11-22 23:16:34.145821+00', 'kontor', 'relation', 'Supplier', '', 1, true, 'supplier', 'supplier');
INSERT INTO public.codes VALUES ('b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 1, 0, NULL, false, '2026-11-22 23:16:34.146065+00', 'kontor', '2026-11-22 23:16:34.146065+00', 'kontor', 'relation', 'Prospect', '', 2, true, 'prospect', 'prospect');
INSERT INTO public.codes VALUES ('cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 1, 0, NULL, false, '2026-11-22 23:16:34.14623+00', 'kontor', '2026-11-22 23:16:34.14623+00', 'kontor', 'relation', 'Competitor', '', 3, true, 'competitor', 'competitor');
INSERT INTO public.codes VALUES ('babb55d1-65de-5810-a96c-669f03a85454', 1, 0, NULL, false, '2026-11-22 23:16:34.146426+00', 'kontor', '2026-11-22 23:16:34.146426+00', 'kontor', 'relation', 'Bank', '', 4, true, 'bank', 'bank');
INSERT INTO public.codes VALUES ('62a9c82c-9472-5dfe-ad39-a928cf964d36', 1, 0, NULL, false, '2026-11-22 23:16:34.146567+00', 'kontor', '2026-11-22 23:16:34.146567+00', 'kontor', 'industry', 'Production', '', 0, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f42779a1-c575-5918-921f-96116d2b7862', 1, 0, NULL, false, '2026-11-22 23:16:34.151111+00', 'kontor', '2026-11-22 23:16:34.151111+00', 'kontor', 'industry', 'Distribution', '', 1, false, 'distribution', 'distribution');
INSERT INTO public.codes VALUES ('4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 1, 0, NULL, false, '2026-11-22 23:16:34.151292+00', 'kontor', '2026-11-22 23:16:34.151292+00', 'kontor', 'industry', 'Retail', '', 2, false, 'retail', 'retail');
INSERT INTO public.codes VALUES ('191e9cb5-05f6-53c0-91b1-d0952b5091ab', 1, 0, NULL, false, '2026-11-22 23:16:34.151496+00', 'kontor', '2026-11-22 23:16:34.151496+00', 'kontor', 'industry', 'Services', '', 3, false, 'services', 'services');
INSERT INTO public.codes VALUES ('b1395bde-0f6a-59f7-a5b8-726714c85fda', 1, 0, NULL, false, '2026-11-22 23:16:34.151571+00', 'kontor', '2026-11-22 23:16:34.151571+00', 'kontor', 'industry', 'Construction', '', 4, false, 'construction', 'construction');
INSERT INTO public.codes VALUES ('cd926ec2-189c-518e-80e6-04ccac0f84b7', 1, 0, NULL, false, '2026-11-22 23:16:34.151652+00', 'kontor', '2026-11-22 23:16:34.151652+00', 'kontor', 'industry', 'Public sector', '', 5, false, 'public sector', 'public sector');
INSERT INTO public.codes VALUES ('e8363b4e-5147-5a4a-a264-0fb951a0b213', 1, 0, NULL, false, '2026-11-22 23:16:34.151727+00', 'kontor', '2026-11-22 23:16:34.151727+00', 'kontor', 'company type', 'Limited company', '', 0, false, 'limited company', 'limited company');
INSERT INTO public.codes VALUES ('1c89de45-f721-5a8d-aad4-84e7f7927e81', 1, 0, NULL, false, '2026-11-22 23:16:34.151802+00', 'kontor', '2026-11-22 23:16:34.151802+00', 'kontor', 'company type', 'Sole trader', '', 1, false, 'sole trader', 'sole trader');
INSERT INTO public.codes VALUES ('8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 1, 0, NULL, false, '2026-11-22 23:16:34.151914+00', 'kontor', '2026-11-22 23:16:34.151914+00', 'kontor', 'company type', 'Public body', '', 2, false, 'public body', 'public body');
INSERT INTO public.codes VALUES ('f6340c67-5d83-5b1e-9085-874c785fa1fe', 1, 0, NULL, false, '2026-11-22 23:16:34.151997+00', 'kontor', '2026-11-22 23:16:34.151997+00', 'kontor', 'company type', 'Association', '', 3, false, 'association', 'association');
INSERT INTO public.codes VALUES ('23062138-ba63-5ef5-aafc-db88a2e35520', 1, 0, NULL, false, '2026-11-22 23:16:34.152063+00', 'kontor', '2026-11-22 23:16:34.152063+00', 'kontor', 'class', 'A', '', 0, false, 'a', 'a');
INSERT INTO public.codes VALUES ('f0e17198-2799-53a7-9f9f-b7c3eb376b85', 1, 0, NULL, false, '2026-11-22 23:16:34.152114+00', 'kontor', '2026-11-22 23:16:34.152114+00', 'kontor', 'class', 'B', '', 1, false, 'b', 'b');
INSERT INTO public.codes VALUES ('f7b013e6-295f-5690-a8c0-a0094080bdcb', 1, 0, NULL, false, '2026-11-22 23:16:34.152178+00', 'kontor', '2026-11-22 23:16:34.152178+00', 'kontor', 'class', 'C', '', 2, false, 'c', 'c');
INSERT INTO public.codes VALUES ('681b536f-6a14-5d2a-8938-89723e5aa49c', 1, 0, NULL, false, '2026-11-22 23:16:34.152228+00', 'kontor', '2026-11-22 23:16:34.152228+00', 'kontor', 'level', 'Managing director', '', 0, false, 'managing director', 'managing director');
INSERT INTO public.codes VALUES ('844a145c-02d2-59a2-b612-26478a571de1', 1, 0, NULL, false, '2026-11-22 23:16:34.152349+00', 'kontor', '2026-11-22 23:16:34.152349+00', 'kontor', 'level', 'Chief financial officer', '', 1, false, 'chief financial officer', 'chief financial officer');
INSERT INTO public.codes VALUES ('06e1e010-11ea-5008-8c57-e5e26d3c3401', 1, 0, NULL, false, '2026-11-22 23:16:34.152466+00', 'kontor', '2026-11-22 23:16:34.152466+00', 'kontor', 'level', 'Head of department', '', 2, false, 'head of department', 'head of department');
INSERT INTO public.codes VALUES ('9dcb37b8-adf3-5a6e-8093-94f54a29d281', 1, 0, NULL, false, '2026-11-22 23:16:34.152575+00', 'kontor', '2026-11-22 23:16:34.152575+00', 'kontor', 'level', 'Chief accountant', '', 3, false, 'chief accountant', 'chief accountant');
INSERT INTO public.codes VALUES ('b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 1, 0, NULL, false, '2026-11-22 23:16:34.152654+00', 'kontor', '2026-11-22 23:16:34.152654+00', 'kontor', 'level', 'Employee', '', 4, false, 'employee', 'employee');
INSERT INTO public.codes VALUES ('bd259363-a9f0-58fd-b140-96bbd57694df', 1, 0, NULL, false, '2026-11-22 23:16:34.152718+00', 'kontor', '2026-11-22 23:16:34.152718+00', 'kontor', 'responsibility', 'Sales', '', 0, false, 'sales', 'sales');
INSERT INTO public.codes VALUES ('4844102c-57e2-5990-95e6-252fb5217bd5', 1, 0, NULL, false, '2026-11-22 23:16:34.15278+00', 'kontor', '2026-11-22 23:16:34.15278+00', 'kontor', 'responsibility', 'Purchasing', '', 1, false, 'purchasing', 'purchasing');
INSERT INTO public.codes VALUES ('46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 1, 0, NULL, false, '2026-11-22 23:16:34.152845+00', 'kontor', '2026-11-22 23:16:34.152845+00', 'kontor', 'responsibility', 'Production', '', 2, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f4005b4b-1804-5959-a70c-87aaa78c908f', 1, 0, NULL, false, '2026-11-22 23:16:34.152909+00', 'kontor', '2026-11-22 23:16:34.152909+00', 'kontor', 'responsibility', 'Marketing', '', 3, false, 'marketing', 'marketing');
INSERT INTO public.codes VALUES ('fd130ce1-b4f9-52bf-917b-13719c148ec5', 1, 0, NULL, false, '2026-11-22 23:16:34.152975+00', 'kontor', '2026-11-22 23:16:34.152975+00', 'kontor', 'responsibility', 'Finance', '', 4, false, 'finance', 'finance');
INSERT INTO public.codes VALUES ('dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 1, 0, NULL, false, '2026-11-22 23:16:34.153034+00', 'kontor', '2026-11-22 23:16:34.153034+00', 'kontor', 'responsibility', 'IT', '', 5, false, 'it', 'it');
INSERT INTO public.codes VALUES ('6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 1, 0, NULL, false, '2026-11-22 23:16:34.153123+00', 'kontor', '2026-11-22 23:16:34.153123+00', 'kontor', 'responsibility', 'Quality', '', 6, false, 'quality', 'quality');
INSERT INTO public.codes VALUES ('85119d13-c1a2-5751-89e1-c95a559d5066', 1, 0, NULL, false, '2026-11-22 23:16:34.153201+00', 'kontor', '2026-11-22 23:16:34.153201+00', 'kontor', 'payment terms', 'Cash in advance', '', 0, false, 'cash in advance', 'cash in advance');
INSERT INTO public.codes VALUES ('befefe94-89c2-5b9f-b874-a412db0ee7c8', 1, 0, NULL, false, '2026-11-22 23:16:34.153283+00', 'kontor', '2026-11-22 23:16:34.153283+00', 'kontor', 'payment terms', '8 days net', '', 1, false, '8 days net', '8 days net');
INSERT INTO public.codes VALUES ('a4ef36b5-03fa-55d9-af15-eec467734097', 1, 0, NULL, false, '2026-11-22 23:16:34.153348+00', 'kontor', '2026-11-22 23:16:34.153348+00', 'kontor', 'payment terms', '14 days net', '', 2, false, '14 days net', '14 days net');
INSERT INTO public.codes VALUES ('40647888-bff5-528e-ad27-3d6d6dbb45a4', 1, 0, NULL, false, '2026-11-22 23:16:34.153414+00', 'kontor', '2026-11-22 23:16:34.153414+00', 'kontor', 'payment terms', '30 days net', '', 3, false, '30 days net', '30 days net');
INSERT INTO public.codes VALUES ('e9be3167-cf7d-58e3-a698-2e93f93d2976', 1, 0, NULL, false, '2026-11-22 23:16:34.153483+00', 'kontor', '2026-11-22 23:16:34.153483+00', 'kontor', 'delivery terms', 'EXW', '', 0, false, 'exw', 'exw');
INSERT INTO public.codes VALUES ('0ffaa07b-8af3-5df7-a211-741d12431008', 1, 0, NULL, false, '2026-11-22 23:16:34.153537+00', 'kontor', '2026-11-22 23:16:34.153537+00', 'kontor', 'delivery terms', 'FCA', '', 1, false, 'fca', 'fca');
INSERT INTO public.codes VALUES ('8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 1, 0, NULL, false, '2026-11-22 23:16:34.153631+00', 'kontor', '2026-11-22 23:16:34.153631+00', 'kontor', 'delivery terms', 'CPT', '', 2, false, 'cpt', 'cpt');
INSERT INTO public.codes VALUES ('2ad7b53c-86aa-5941-8635-e1b903593b39', 1, 0, NULL, false, '2026-11-22 23:16:34.153686+00', 'kontor', '2026-11-22 23:16:34.153686+00', 'kontor', 'delivery terms', 'DAP', '', 3, false, 'dap', 'dap');
INSERT INTO public.codes VALUES ('53627597-fc45-527f-9212-5f12113924cc', 1, 0, NULL, false, '2026-11-22 23:16:34.153747+00', 'kontor', '2026-11-22 23:16:34.153747+00', 'kontor', 'delivery terms', 'DDP', '', 4, false, 'ddp', 'ddp');
INSERT INTO public.codes VALUES ('73684abe-45dc-5012-979d-9cfe6b674ca5', 1, 0, NULL, false, '2026-11-22 23:16:34.153802+00', 'kontor', '2026-11-22 23:16:34.153802+00', 'kontor', 'delivery method', 'Own delivery', '', 0, false, 'own delivery', 'own delivery');
INSERT INTO public.codes VALUES ('b8716122-07ed-523f-9d7f-1a0fcf809de5', 1, 0, NULL, false, '2026-11-22 23:16:34.153869+00', 'kontor', '2026-11-22 23:16:34.153869+00', 'kontor', 'delivery method', 'Carrier', '', 1, false, 'carrier', 'carrier');
INSERT INTO public.codes VALUES ('c39b8e4d-0223-599b-a465-e925c4357e73', 1, 0, NULL, false, '2026-11-22 23:16:34.153933+00', 'kontor', '2026-11-22 23:16:34.153933+00', 'kontor', 'delivery method', 'Parcel', '', 2, false, 'parcel', 'parcel');
INSERT INTO public.codes VALUES ('b9a35691-ddc6-53ca-a025-d1693cba6c88', 1, 0, NULL, false, '2026-11-22 23:16:34.154035+00', 'kontor', '2026-11-22 23:16:34.154035+00', 'kontor', 'delivery method', 'Collected', '', 3, false, 'collected', 'collected');
INSERT INTO public.codes VALUES ('01a2058c-0d09-7aa6-8c38-58b105ea0877', 1, 0, NULL, false, '2026-11-22 23:16:34.187445+00', 'kontor', '2026-11-22 23:16:34.187445+00', 'kontor', 'industry', 'Ærø name', 'Ærø code', 12, false, 'aero name', 'aero name aero code');
INSERT INTO public.codes VALUES ('01a2058c-0d2c-75b0-af5e-03321be31913', 1, 0, NULL, false, '2026-11-22 23:16:34.221185+00', 'kontor', '2026-11-22 23:16:34.221185+00', 'kontor', 'relation', 'relation word b3baae', '', 0, false, 'relation word b3baae', 'relation word b3baae');
INSERT INTO public.codes VALUES ('01a2058c-0d2e-7948-adac-54904d717c44', 1, 0, NULL, false, '2026-11-22 23:16:34.222835+00', 'kontor', '2026-11-22 23:16:34.222835+00', 'kontor', 'relation', 'relation word 3bade6', '', 1, false, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO public.codes VALUES ('01a2058c-0d2f-7a88-8b93-b45d74ddf725', 1, 0, NULL, false, '2026-11-22 23:16:34.224329+00', 'kontor', '2026-11-22 23:16:34.224329+00', 'kontor', 'company type', 'company type word 35b47e', '', 0, false, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO public.codes VALUES ('01a2058c-0d31-7ef0-83e8-c65913b77b1b', 1, 0, NULL, false, '2026-11-22 23:16:34.225629+00', 'kontor', '2026-11-22 23:16:34.225629+00', 'kontor', 'industry', 'industry word 10f828', '', 0, false, 'industry word 10f828', 'industry word 10f828');
INSERT INTO public.codes VALUES ('01a2058c-0d32-7aaa-aea2-768d369e04c9', 1, 0, NULL, false, '2026-11-22 23:16:34.2272+00', 'kontor', '2026-11-22 23:16:34.2272+00', 'kontor', 'industry', 'industry word a0cbaa', '', 1, false, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO public.codes VALUES ('01a2058c-0d35-706f-a297-b9ffbedf384f', 1, 0, NULL, false, '2026-11-22 23:16:34.229506+00', 'kontor', '2026-11-22 23:16:34.229506+00', 'kontor', 'district', 'district word cc8ea0', '', 0, false, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO public.codes VALUES ('01a2058c-0d36-7ded-8852-0c81f08fc9ae', 1, 0, NULL, false, '2026-11-22 23:16:34.23079+00', 'kontor', '2026-11-22 23:16:34.23079+00', 'kontor', 'class', 'class word 1af8ea', '', 0, false, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO public.codes VALUES ('01a2058c-0d37-7dd7-a1ea-043433142d99', 1, 0, NULL, false, '2026-11-22 23:16:34.231778+00', 'kontor', '2026-11-22 23:16:34.231778+00', 'kontor', 'payment terms', 'payment terms word 4677a1', '', 0, false, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO public.codes VALUES ('01a2058c-0d38-7489-9a1b-0e51ed1aa442', 1, 0, NULL, false, '2026-11-22 23:16:34.232787+00', 'kontor', '2026-11-22 23:16:34.232787+00', 'kontor', 'delivery terms', 'delivery terms word 43f562', '', 0, false, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO public.codes VALUES ('01a2058c-0d39-7ba4-ae73-b9aad378b730', 1, 0, NULL, false, '2026-11-22 23:16:34.233715+00', 'kontor', '2026-11-22 23:16:34.233715+00', 'kontor', 'delivery method', 'delivery method word 20e319', '', 0, false, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO public.codes VALUES ('01a2058c-0d78-7b75-866a-8965afb691fa', 1, 0, NULL, false, '2026-11-22 23:16:34.297167+00', 'kontor', '2026-11-22 23:16:34.297167+00', 'kontor', 'level', 'level word 83298b', '', 0, false, 'level word 83298b', 'level word 83298b');
INSERT INTO public.codes VALUES ('01a2058c-0d7a-7cad-9fc7-ca5a22ff53fb', 1, 0, NULL, false, '2026-11-22 23:16:34.298428+00', 'kontor', '2026-11-22 23:16:34.298428+00', 'kontor', 'responsibility', 'responsibility word d96c88', '', 0, false, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO public.codes VALUES ('01a2058c-0d7b-776c-b61a-6517889236f8', 1, 0, NULL, false, '2026-11-22 23:16:34.299681+00', 'kontor', '2026-11-22 23:16:34.299681+00', 'kontor', 'responsibility', 'responsibility word c8fc3b', '', 1, false, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO public.codes VALUES ('01a2058c-0df9-75b6-8f32-1e0faa4c2499', 1, 0, NULL, false, '2026-11-22 23:16:34.426189+00', 'kontor', '2026-11-22 23:16:34.426189+00', 'kontor', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('01a2058c-0e0c-737c-993d-2dad172c616e', 1, 0, NULL, false, '2026-11-22 23:16:34.444894+00', 'kontor', '2026-11-22 23:16:34.444894+00', 'kontor', 'relation', 'relation word 4c2634', '', 2, false, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO public.codes VALUES ('01a2058c-0e0e-7657-a316-017e7a333e0c', 1, 0, NULL, false, '2026-11-22 23:16:34.44634+00', 'kontor', '2026-11-22 23:16:34.44634+00', 'kontor', 'company type', 'company type word d9fccc', '', 1, false, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO public.codes VALUES ('01a2058c-0e0f-7aa0-af30-50f520f6f0ce', 1, 0, NULL, false, '2026-11-22 23:16:34.447516+00', 'kontor', '2026-11-22 23:16:34.447516+00', 'kontor', 'industry', 'industry word 19cfc8', '', 2, false, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO public.codes VALUES ('01a2058c-0e10-7725-a233-5e3987d49dbe', 1, 0, NULL, false, '2026-11-22 23:16:34.448722+00', 'kontor', '2026-11-22 23:16:34.448722+00', 'kontor', 'district', 'district word 89c3ef', '', 1, false, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO public.codes VALUES ('01a2058c-0e11-74d4-b1f0-b377a16b1cdf', 1, 0, NULL, false, '2026-11-22 23:16:34.449848+00', 'kontor', '2026-11-22 23:16:34.449848+00', 'kontor', 'class', 'class word 12f870', '', 1, false, 'class word 12f870', 'class word 12f870');
INSERT INTO public.codes VALUES ('01a2058c-0e12-7520-84f1-3d78e290e363', 1, 0, NULL, false, '2026-11-22 23:16:34.451129+00', 'kontor', '2026-11-22 23:16:34.451129+00', 'kontor', 'payment terms', 'payment terms word 9a16f2', '', 1, false, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO public.codes VALUES ('01a2058c-0e14-7cbe-9ac7-be43617f8b8c', 1, 0, NULL, false, '2026-11-22 23:16:34.452405+00', 'kontor', '2026-11-22 23:16:34.452405+00', 'kontor', 'delivery terms', 'delivery terms word 008a96', '', 1, false, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO public.codes VALUES ('01a2058c-0e15-73a0-85b4-e95e8e696dc0', 1, 0, NULL, false, '2026-11-22 23:16:34.453763+00', 'kontor', '2026-11-22 23:16:34.453763+00', 'kontor', 'delivery method', 'delivery method word e9a05c', '', 1, false, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO public.codes VALUES ('01a2058c-0e6f-7798-b3a8-b74465f7a1ee', 1, 0, NULL, false, '2026-11-22 23:16:34.544188+00', 'kontor', '2026-11-22 23:16:34.544188+00', 'kontor', 'level', 'level word d86fe8', '', 1, false, 'level word d86fe8', 'level word d86fe8');
INSERT INTO public.codes VALUES ('01a2058c-0e72-7724-a0c9-b9093aa1042d', 1, 0, NULL, false, '2026-11-22 23:16:34.546958+00', 'kontor', '2026-11-22 23:16:34.546958+00', 'kontor', 'responsibility', 'responsibility word af2fd7', '', 2, false, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO public.companies VALUES ('01a2058c-0d43-7f2d-9694-aa8865f277c2', 1, 0, NULL, false, '2026-11-22 23:16:34.244399+00', 'kontor', '2026-11-22 23:16:34.244399+00', 'kontor', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a2058c-0d2f-7a88-8b93-b45d74ddf725', '01a2058c-0d35-706f-a297-b9ffbedf384f', '01a2058c-0d36-7ded-8852-0c81f08fc9ae', '01a2058c-0d1f-7085-a198-eee30be203b8', 'da', 'SEK', '01a2058c-0d37-7dd7-a1ea-043433142d99', '01a2058c-0d38-7489-9a1b-0e51ed1aa442', '01a2058c-0d39-7ba4-ae73-b9aad378b730', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a2058c-0d59-7409-9a70-91c4f5979b55', 4, 0, NULL, false, '2026-11-22 23:16:34.265961+00', 'kontor', '2026-11-22 23:16:34.292376+00', 'kontor', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a2058c-0d2f-7a88-8b93-b45d74ddf725', '01a2058c-0d35-706f-a297-b9ffbedf384f', '01a2058c-0d36-7ded-8852-0c81f08fc9ae', '01a2058c-0d1f-7085-a198-eee30be203b8', 'da', 'SEK', '01a2058c-0d37-7dd7-a1ea-043433142d99', '01a2058c-0d38-7489-9a1b-0e51ed1aa442', '01a2058c-0d39-7ba4-ae73-b9aad378b730', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a2058c-0e1b-7f9a-aa97-d5197bc8e653', 1, 0, NULL, false, '2026-11-22 23:16:34.4601+00', 'kontor', '2026-11-22 23:16:34.4601+00', 'kontor', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a2058c-0e0e-7657-a316-017e7a333e0c', '01a2058c-0e10-7725-a233-5e3987d49dbe', '01a2058c-0e11-74d4-b1f0-b377a16b1cdf', '01a2058c-0e05-77b6-8e2b-bafcc3173ba2', 'cs', 'CZK', '01a2058c-0e12-7520-84f1-3d78e290e363', '01a2058c-0e14-7cbe-9ac7-be43617f8b8c', '01a2058c-0e15-73a0-85b4-e95e8e696dc0', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.companies VALUES ('01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 4, 0, NULL, false, '2026-11-22 23:16:34.489575+00', 'kontor', '2026-11-22 23:16:34.537893+00', 'kontor', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a2058c-0e0e-7657-a316-017e7a333e0c', '01a2058c-0e10-7725-a233-5e3987d49dbe', '01a2058c-0e11-74d4-b1f0-b377a16b1cdf', '01a2058c-0e05-77b6-8e2b-bafcc3173ba2', 'cs', 'CZK', '01a2058c-0e12-7520-84f1-3d78e290e363', '01a2058c-0e14-7cbe-9ac7-be43617f8b8c', '01a2058c-0e15-73a0-85b4-e95e8e696dc0', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.company_codes VALUES ('e99b51ce-9d34-5a08-8b57-940af4957fa8', 1, 0, NULL, false, '2026-11-22 23:16:34.258416+00', 'kontor', '2026-11-22 23:16:34.258416+00', 'kontor', '01a2058c-0d43-7f2d-9694-aa8865f277c2', '01a2058c-0d2c-75b0-af5e-03321be31913');
INSERT INTO public.company_codes VALUES ('60516121-ab46-5945-8bf8-9e057ab719cc', 1, 0, NULL, false, '2026-11-22 23:16:34.258801+00', 'kontor', '2026-11-22 23:16:34.258801+00', 'kontor', '01a2058c-0d43-7f2d-9694-aa8865f277c2', '01a2058c-0d2e-7948-adac-54904d717c44');
INSERT INTO public.company_codes VALUES ('4de27202-f829-5fbf-aca2-144b3ab12fa0', 1, 0, NULL, false, '2026-11-22 23:16:34.258817+00', 'kontor', '2026-11-22 23:16:34.258817+00', 'kontor', '01a2058c-0d43-7f2d-9694-aa8865f277c2', '01a2058c-0d32-7aaa-aea2-768d369e04c9');
INSERT INTO public.company_codes VALUES ('7460b879-4e7c-56a6-81e9-cccd4cb7c0ce', 1, 0, NULL, false, '2026-11-22 23:16:34.258824+00', 'kontor', '2026-11-22 23:16:34.258824+00', 'kontor', '01a2058c-0d43-7f2d-9694-aa8865f277c2', '01a2058c-0d31-7ef0-83e8-c65913b77b1b');
INSERT INTO public.company_codes VALUES ('1922f730-2ecc-5f2b-bb85-af9b75d45342', 1, 0, NULL, false, '2026-11-22 23:16:34.272891+00', 'kontor', '2026-11-22 23:16:34.272891+00', 'kontor', '01a2058c-0d59-7409-9a70-91c4f5979b55', '01a2058c-0d2c-75b0-af5e-03321be31913');
INSERT INTO public.company_codes VALUES ('068541a3-7a77-5552-813a-053fac1060f2', 1, 0, NULL, false, '2026-11-22 23:16:34.272922+00', 'kontor', '2026-11-22 23:16:34.272922+00', 'kontor', '01a2058c-0d59-7409-9a70-91c4f5979b55', '01a2058c-0d2e-7948-adac-54904d717c44');
INSERT INTO public.company_codes VALUES ('82dcdf8c-8499-5853-9b2d-f28c110a54ac', 1, 0, NULL, false, '2026-11-22 23:16:34.272929+00', 'kontor', '2026-11-22 23:16:34.272929+00', 'kontor', '01a2058c-0d59-7409-9a70-91c4f5979b55', '01a2058c-0d32-7aaa-aea2-768d369e04c9');
INSERT INTO public.company_codes VALUES ('6745d074-cc41-5d72-8796-0d9ec32d1639', 1, 0, NULL, false, '2026-11-22 23:16:34.272935+00', 'kontor', '2026-11-22 23:16:34.272935+00', 'kontor', '01a2058c-0d59-7409-9a70-91c4f5979b55', '01a2058c-0d31-7ef0-83e8-c65913b77b1b');
INSERT INTO public.company_codes VALUES ('7dbab2b0-5811-5395-9b38-e94031f104cf', 1, 0, NULL, false, '2026-11-22 23:16:34.475051+00', 'kontor', '2026-11-22 23:16:34.475051+00', 'kontor', '01a2058c-0e1b-7f9a-aa97-d5197bc8e653', '01a2058c-0d2e-7948-adac-54904d717c44');
INSERT INTO public.company_codes VALUES ('0cdd48f2-2dda-597b-8432-5107085e6df2', 1, 0, NULL, false, '2026-11-22 23:16:34.475088+00', 'kontor', '2026-11-22 23:16:34.475088+00', 'kontor', '01a2058c-0e1b-7f9a-aa97-d5197bc8e653', '01a2058c-0e0c-737c-993d-2dad172c616e');
INSERT INTO public.company_codes VALUES ('6e88fea4-232b-59e3-a31f-159b48806c34', 1, 0, NULL, false, '2026-11-22 23:16:34.475096+00', 'kontor', '2026-11-22 23:16:34.475096+00', 'kontor', '01a2058c-0e1b-7f9a-aa97-d5197bc8e653', '01a2058c-0e0f-7aa0-af30-50f520f6f0ce');
INSERT INTO public.company_codes VALUES ('d3bcf846-d2c5-5ac3-9fef-489e814f4864', 1, 0, NULL, false, '2026-11-22 23:16:34.475101+00', 'kontor', '2026-11-22 23:16:34.475101+00', 'kontor', '01a2058c-0e1b-7f9a-aa97-d5197bc8e653', '01a2058c-0d32-7aaa-aea2-768d369e04c9');
INSERT INTO public.company_codes VALUES ('9e75ec2c-cbe0-54ba-8891-fde31b8a7abb', 1, 0, NULL, false, '2026-11-22 23:16:34.501709+00', 'kontor', '2026-11-22 23:16:34.501709+00', 'kontor', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', '01a2058c-0d2e-7948-adac-54904d717c44');
INSERT INTO public.company_codes VALUES ('86eec9f0-0e69-533e-9900-7411fdaf8c97', 1, 0, NULL, false, '2026-11-22 23:16:34.50174+00', 'kontor', '2026-11-22 23:16:34.50174+00', 'kontor', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', '01a2058c-0e0c-737c-993d-2dad172c616e');
INSERT INTO public.company_codes VALUES ('abcea740-a782-5ac7-936a-df7bdd38c508', 1, 0, NULL, false, '2026-11-22 23:16:34.501747+00', 'kontor', '2026-11-22 23:16:34.501747+00', 'kontor', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', '01a2058c-0e0f-7aa0-af30-50f520f6f0ce');
INSERT INTO public.company_codes VALUES ('d7486b3d-8782-5666-a4a9-e2ddb2ec805a', 1, 0, NULL, false, '2026-11-22 23:16:34.501752+00', 'kontor', '2026-11-22 23:16:34.501752+00', 'kontor', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', '01a2058c-0d32-7aaa-aea2-768d369e04c9');
INSERT INTO public.company_emails VALUES ('01a2058c-0d76-764c-89ab-6157dacf5412', 1, 0, NULL, false, '2026-11-22 23:16:34.294936+00', 'kontor', '2026-11-22 23:16:34.294936+00', 'kontor', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'quotes', 'eva.novak@firma.cz');
INSERT INTO public.company_emails VALUES ('01a2058c-0e6c-7a88-bab3-5b1a6ff392d1', 1, 0, NULL, false, '2026-11-22 23:16:34.540622+00', 'kontor', '2026-11-22 23:16:34.540622+00', 'kontor', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'order confirmations', 'kontakt@example.dk');
INSERT INTO public.company_settings VALUES ('currency', '"EUR"');
INSERT INTO public.counters VALUES ('company', 1005);
INSERT INTO public.counters VALUES ('case', 1005);
INSERT INTO public.journal VALUES (1, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.145106+00', 'setup', NULL, 'codes', '5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 'insert', 0);
INSERT INTO public.journal VALUES (2, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.145959+00', 'setup', NULL, 'codes', 'c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 'insert', 0);
INSERT INTO public.journal VALUES (3, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.146145+00', 'setup', NULL, 'codes', 'b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 'insert', 0);
INSERT INTO public.journal VALUES (4, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.146345+00', 'setup', NULL, 'codes', 'cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 'insert', 0);
INSERT INTO public.journal VALUES (5, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.146493+00', 'setup', NULL, 'codes', 'babb55d1-65de-5810-a96c-669f03a85454', 'insert', 0);
INSERT INTO public.journal VALUES (6, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.150859+00', 'setup', NULL, 'codes', '62a9c82c-9472-5dfe-ad39-a928cf964d36', 'insert', 0);
INSERT INTO public.journal VALUES (7, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.151239+00', 'setup', NULL, 'codes', 'f42779a1-c575-5918-921f-96116d2b7862', 'insert', 0);
INSERT INTO public.journal VALUES (8, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.151375+00', 'setup', NULL, 'codes', '4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 'insert', 0);
INSERT INTO public.journal VALUES (9, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.15154+00', 'setup', NULL, 'codes', '191e9cb5-05f6-53c0-91b1-d0952b5091ab', 'insert', 0);
INSERT INTO public.journal VALUES (10, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.151616+00', 'setup', NULL, 'codes', 'b1395bde-0f6a-59f7-a5b8-726714c85fda', 'insert', 0);
INSERT INTO public.journal VALUES (11, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.151699+00', 'setup', NULL, 'codes', 'cd926ec2-189c-518e-80e6-04ccac0f84b7', 'insert', 0);
INSERT INTO public.journal VALUES (12, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.151775+00', 'setup', NULL, 'codes', 'e8363b4e-5147-5a4a-a264-0fb951a0b213', 'insert', 0);
INSERT INTO public.journal VALUES (13, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.151861+00', 'setup', NULL, 'codes', '1c89de45-f721-5a8d-aad4-84e7f7927e81', 'insert', 0);
INSERT INTO public.journal VALUES (14, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.151967+00', 'setup', NULL, 'codes', '8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 'insert', 0);
INSERT INTO public.journal VALUES (15, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152037+00', 'setup', NULL, 'codes', 'f6340c67-5d83-5b1e-9085-874c785fa1fe', 'insert', 0);
INSERT INTO public.journal VALUES (16, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152088+00', 'setup', NULL, 'codes', '23062138-ba63-5ef5-aafc-db88a2e35520', 'insert', 0);
INSERT INTO public.journal VALUES (17, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152137+00', 'setup', NULL, 'codes', 'f0e17198-2799-53a7-9f9f-b7c3eb376b85', 'insert', 0);
INSERT INTO public.journal VALUES (18, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152202+00', 'setup', NULL, 'codes', 'f7b013e6-295f-5690-a8c0-a0094080bdcb', 'insert', 0);
INSERT INTO public.journal VALUES (19, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152315+00', 'setup', NULL, 'codes', '681b536f-6a14-5d2a-8938-89723e5aa49c', 'insert', 0);
INSERT INTO public.journal VALUES (20, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152416+00', 'setup', NULL, 'codes', '844a145c-02d2-59a2-b612-26478a571de1', 'insert', 0);
INSERT INTO public.journal VALUES (21, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152541+00', 'setup', NULL, 'codes', '06e1e010-11ea-5008-8c57-e5e26d3c3401', 'insert', 0);
INSERT INTO public.journal VALUES (22, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152624+00', 'setup', NULL, 'codes', '9dcb37b8-adf3-5a6e-8093-94f54a29d281', 'insert', 0);
INSERT INTO public.journal VALUES (23, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152691+00', 'setup', NULL, 'codes', 'b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 'insert', 0);
INSERT INTO public.journal VALUES (24, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152749+00', 'setup', NULL, 'codes', 'bd259363-a9f0-58fd-b140-96bbd57694df', 'insert', 0);
INSERT INTO public.journal VALUES (25, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152818+00', 'setup', NULL, 'codes', '4844102c-57e2-5990-95e6-252fb5217bd5', 'insert', 0);
INSERT INTO public.journal VALUES (26, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152883+00', 'setup', NULL, 'codes', '46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 'insert', 0);
INSERT INTO public.journal VALUES (27, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.152946+00', 'setup', NULL, 'codes', 'f4005b4b-1804-5959-a70c-87aaa78c908f', 'insert', 0);
INSERT INTO public.journal VALUES (28, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153008+00', 'setup', NULL, 'codes', 'fd130ce1-b4f9-52bf-917b-13719c148ec5', 'insert', 0);
INSERT INTO public.journal VALUES (29, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153069+00', 'setup', NULL, 'codes', 'dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 'insert', 0);
INSERT INTO public.journal VALUES (30, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153169+00', 'setup', NULL, 'codes', '6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 'insert', 0);
INSERT INTO public.journal VALUES (31, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.15325+00', 'setup', NULL, 'codes', '85119d13-c1a2-5751-89e1-c95a559d5066', 'insert', 0);
INSERT INTO public.journal VALUES (32, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153321+00', 'setup', NULL, 'codes', 'befefe94-89c2-5b9f-b874-a412db0ee7c8', 'insert', 0);
INSERT INTO public.journal VALUES (33, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153387+00', 'setup', NULL, 'codes', 'a4ef36b5-03fa-55d9-af15-eec467734097', 'insert', 0);
INSERT INTO public.journal VALUES (34, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153454+00', 'setup', NULL, 'codes', '40647888-bff5-528e-ad27-3d6d6dbb45a4', 'insert', 0);
INSERT INTO public.journal VALUES (35, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153511+00', 'setup', NULL, 'codes', 'e9be3167-cf7d-58e3-a698-2e93f93d2976', 'insert', 0);
INSERT INTO public.journal VALUES (36, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153599+00', 'setup', NULL, 'codes', '0ffaa07b-8af3-5df7-a211-741d12431008', 'insert', 0);
INSERT INTO public.journal VALUES (37, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.15366+00', 'setup', NULL, 'codes', '8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 'insert', 0);
INSERT INTO public.journal VALUES (38, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153714+00', 'setup', NULL, 'codes', '2ad7b53c-86aa-5941-8635-e1b903593b39', 'insert', 0);
INSERT INTO public.journal VALUES (39, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153775+00', 'setup', NULL, 'codes', '53627597-fc45-527f-9212-5f12113924cc', 'insert', 0);
INSERT INTO public.journal VALUES (40, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153843+00', 'setup', NULL, 'codes', '73684abe-45dc-5012-979d-9cfe6b674ca5', 'insert', 0);
INSERT INTO public.journal VALUES (41, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153903+00', 'setup', NULL, 'codes', 'b8716122-07ed-523f-9d7f-1a0fcf809de5', 'insert', 0);
INSERT INTO public.journal VALUES (42, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.153981+00', 'setup', NULL, 'codes', 'c39b8e4d-0223-599b-a465-e925c4357e73', 'insert', 0);
INSERT INTO public.journal VALUES (43, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.15408+00', 'setup', NULL, 'codes', 'b9a35691-ddc6-53ca-a025-d1693cba6c88', 'insert', 0);
INSERT INTO public.journal VALUES (44, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.156605+00', 'setup', NULL, 'case_statuses', '9ac6b921-9a39-5a12-b6e6-2c21b67df438', 'insert', 0);
INSERT INTO public.journal VALUES (45, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.156985+00', 'setup', NULL, 'case_statuses', '66a509d3-a192-5b04-bb59-f5225570fc66', 'insert', 0);
INSERT INTO public.journal VALUES (46, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.157143+00', 'setup', NULL, 'case_statuses', 'a0f3d997-bde2-5811-a520-74e6cc625a44', 'insert', 0);
INSERT INTO public.journal VALUES (47, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.157273+00', 'setup', NULL, 'case_statuses', '5bccd531-c2f4-5992-a91f-3cea94fc641f', 'insert', 0);
INSERT INTO public.journal VALUES (48, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.157447+00', 'setup', NULL, 'case_statuses', '22013fde-0f5b-5505-9724-9f2e43a7045c', 'insert', 0);
INSERT INTO public.journal VALUES (49, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.157601+00', 'setup', NULL, 'case_statuses', '92e4de3d-d61f-501f-9211-42d0c0d1583b', 'insert', 0);
INSERT INTO public.journal VALUES (50, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.157752+00', 'setup', NULL, 'case_statuses', '3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 'insert', 0);
INSERT INTO public.journal VALUES (51, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.159748+00', 'setup', NULL, 'close_reasons', 'fce725f1-98a0-50f7-88b1-bd1b6aaab541', 'insert', 0);
INSERT INTO public.journal VALUES (52, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.160066+00', 'setup', NULL, 'close_reasons', 'e653ffce-06be-5c38-ade9-94da2f0b018c', 'insert', 0);
INSERT INTO public.journal VALUES (53, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.160214+00', 'setup', NULL, 'close_reasons', '84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 'insert', 0);
INSERT INTO public.journal VALUES (54, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.16036+00', 'setup', NULL, 'close_reasons', '18f78b4e-d67c-564e-80c9-7012e8c81df0', 'insert', 0);
INSERT INTO public.journal VALUES (55, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.161571+00', 'setup', NULL, 'close_reasons', '35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 'insert', 0);
INSERT INTO public.journal VALUES (56, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.162729+00', 'setup', NULL, 'close_reasons', '177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 'insert', 0);
INSERT INTO public.journal VALUES (57, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.16286+00', 'setup', NULL, 'close_reasons', '46d32c63-c963-5db8-b76b-6191767276e7', 'insert', 0);
INSERT INTO public.journal VALUES (58, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.162955+00', 'setup', NULL, 'close_reasons', 'c0312adf-ea02-5655-b15d-4a5111c50b59', 'insert', 0);
INSERT INTO public.journal VALUES (59, '01a2058c-0ad8-7d82-9f51-8274c8098e72', 'Set up the company', 'kontor', '2026-11-22 23:16:34.163031+00', 'setup', NULL, 'close_reasons', 'bb670c5f-f407-5a49-b370-163f65850f02', 'insert', 0);
INSERT INTO public.journal VALUES (60, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.189118+00', 'here', NULL, 'codes', '01a2058c-0d09-7aa6-8c38-58b105ea0877', 'insert', 0);
INSERT INTO public.journal VALUES (61, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.192945+00', 'here', NULL, 'close_reasons', '01a2058c-0d0f-7a92-a1c6-757c02f4a6d7', 'insert', 0);
INSERT INTO public.journal VALUES (62, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.196622+00', 'here', NULL, 'case_statuses', '01a2058c-0d12-729e-9601-0a205cfc8008', 'insert', 0);
INSERT INTO public.journal VALUES (63, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.199847+00', 'here', NULL, 'teams', '01a2058c-0d16-7e2a-87d8-58261663670c', 'insert', 0);
INSERT INTO public.journal VALUES (64, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.203814+00', 'here', NULL, 'users', '01a2058c-0d19-7a67-bec8-f30863e4954b', 'insert', 0);
INSERT INTO public.journal VALUES (65, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.206764+00', 'here', NULL, 'teams', '01a2058c-0d1e-79c0-83a4-4758342a67d0', 'insert', 0);
INSERT INTO public.journal VALUES (66, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.208494+00', 'here', NULL, 'users', '01a2058c-0d1f-7085-a198-eee30be203b8', 'insert', 0);
INSERT INTO public.journal VALUES (67, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.219056+00', 'here', NULL, 'team_members', '01a2058c-0d29-7747-b488-3614180fa141', 'insert', 0);
INSERT INTO public.journal VALUES (68, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.221417+00', 'here', NULL, 'codes', '01a2058c-0d2c-75b0-af5e-03321be31913', 'insert', 0);
INSERT INTO public.journal VALUES (69, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.223013+00', 'here', NULL, 'codes', '01a2058c-0d2e-7948-adac-54904d717c44', 'insert', 0);
INSERT INTO public.journal VALUES (70, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.224518+00', 'here', NULL, 'codes', '01a2058c-0d2f-7a88-8b93-b45d74ddf725', 'insert', 0);
INSERT INTO public.journal VALUES (71, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.22589+00', 'here', NULL, 'codes', '01a2058c-0d31-7ef0-83e8-c65913b77b1b', 'insert', 0);
INSERT INTO public.journal VALUES (72, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.228485+00', 'here', NULL, 'codes', '01a2058c-0d32-7aaa-aea2-768d369e04c9', 'insert', 0);
INSERT INTO public.journal VALUES (73, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.229628+00', 'here', NULL, 'codes', '01a2058c-0d35-706f-a297-b9ffbedf384f', 'insert', 0);
INSERT INTO public.journal VALUES (74, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.23091+00', 'here', NULL, 'codes', '01a2058c-0d36-7ded-8852-0c81f08fc9ae', 'insert', 0);
INSERT INTO public.journal VALUES (75, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.231903+00', 'here', NULL, 'codes', '01a2058c-0d37-7dd7-a1ea-043433142d99', 'insert', 0);
INSERT INTO public.journal VALUES (76, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.232908+00', 'here', NULL, 'codes', '01a2058c-0d38-7489-9a1b-0e51ed1aa442', 'insert', 0);
INSERT INTO public.journal VALUES (77, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.233858+00', 'here', NULL, 'codes', '01a2058c-0d39-7ba4-ae73-b9aad378b730', 'insert', 0);
INSERT INTO public.journal VALUES (78, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.246613+00', 'here', NULL, 'companies', '01a2058c-0d43-7f2d-9694-aa8865f277c2', 'insert', 0);
INSERT INTO public.journal VALUES (79, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.259615+00', 'here', NULL, 'company_codes', 'e99b51ce-9d34-5a08-8b57-940af4957fa8', 'insert', 0);
INSERT INTO public.journal VALUES (80, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.25996+00', 'here', NULL, 'company_codes', '60516121-ab46-5945-8bf8-9e057ab719cc', 'insert', 0);
INSERT INTO public.journal VALUES (81, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.260211+00', 'here', NULL, 'company_codes', '4de27202-f829-5fbf-aca2-144b3ab12fa0', 'insert', 0);
INSERT INTO public.journal VALUES (82, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.260366+00', 'here', NULL, 'company_codes', '7460b879-4e7c-56a6-81e9-cccd4cb7c0ce', 'insert', 0);
INSERT INTO public.journal VALUES (83, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.266477+00', 'here', NULL, 'companies', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'insert', 0);
INSERT INTO public.journal VALUES (84, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.273201+00', 'here', NULL, 'company_codes', '1922f730-2ecc-5f2b-bb85-af9b75d45342', 'insert', 0);
INSERT INTO public.journal VALUES (85, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.27346+00', 'here', NULL, 'company_codes', '068541a3-7a77-5552-813a-053fac1060f2', 'insert', 0);
INSERT INTO public.journal VALUES (86, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.27356+00', 'here', NULL, 'company_codes', '82dcdf8c-8499-5853-9b2d-f28c110a54ac', 'insert', 0);
INSERT INTO public.journal VALUES (87, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.27361+00', 'here', NULL, 'company_codes', '6745d074-cc41-5d72-8796-0d9ec32d1639', 'insert', 0);
INSERT INTO public.journal VALUES (88, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.287337+00', 'here', NULL, 'addresses', '01a2058c-0d6d-7d5c-ad07-206aba5262dc', 'insert', 0);
INSERT INTO public.journal VALUES (89, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.295589+00', 'here', NULL, 'company_emails', '01a2058c-0d76-764c-89ab-6157dacf5412', 'insert', 0);
INSERT INTO public.journal VALUES (90, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.297326+00', 'here', NULL, 'codes', '01a2058c-0d78-7b75-866a-8965afb691fa', 'insert', 0);
INSERT INTO public.journal VALUES (91, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.298562+00', 'here', NULL, 'codes', '01a2058c-0d7a-7cad-9fc7-ca5a22ff53fb', 'insert', 0);
INSERT INTO public.journal VALUES (92, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.29984+00', 'here', NULL, 'codes', '01a2058c-0d7b-776c-b61a-6517889236f8', 'insert', 0);
INSERT INTO public.journal VALUES (93, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.307252+00', 'here', NULL, 'persons', '01a2058c-0d80-7035-94a7-419b426e195d', 'insert', 0);
INSERT INTO public.journal VALUES (94, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.319694+00', 'here', NULL, 'person_codes', 'c8ff9fd6-7c14-5959-bd58-294aaf4b8d43', 'insert', 0);
INSERT INTO public.journal VALUES (95, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.32392+00', 'here', NULL, 'person_codes', 'b252dc36-ee0c-53d8-98a0-f39181e140fc', 'insert', 0);
INSERT INTO public.journal VALUES (96, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.329548+00', 'here', NULL, 'persons', '01a2058c-0d97-73c4-aaf2-3609e5321033', 'insert', 0);
INSERT INTO public.journal VALUES (97, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.33519+00', 'here', NULL, 'person_codes', '0497f5aa-42d6-54b5-be00-d2e23212a2f1', 'insert', 0);
INSERT INTO public.journal VALUES (98, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.335415+00', 'here', NULL, 'person_codes', 'd83353ea-bec9-5a9e-b8eb-aea9b06e686a', 'insert', 0);
INSERT INTO public.journal VALUES (99, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.354192+00', 'here', NULL, 'person_codes', 'e94207aa-fa71-54d3-a625-b8e353ff3021', 'insert', 0);
INSERT INTO public.journal VALUES (100, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.364179+00', 'here', NULL, 'person_private', '01a2058c-0d97-73c4-aaf2-3609e5321033', 'insert', 0);
INSERT INTO public.journal VALUES (101, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.366083+00', 'here', NULL, 'case_statuses', '01a2058c-0dbd-746e-8499-e3ade1395418', 'insert', 0);
INSERT INTO public.journal VALUES (102, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.367592+00', 'here', NULL, 'close_reasons', '01a2058c-0dbf-792c-8690-a346d61b69e9', 'insert', 0);
INSERT INTO public.journal VALUES (103, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.380886+00', 'here', NULL, 'cases', '01a2058c-0dc0-7fc6-ad4b-ec09a91fe43f', 'insert', 0);
INSERT INTO public.journal VALUES (104, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.385359+00', 'here', NULL, 'case_steps', '01a2058c-0dcf-79f4-b6ea-a8e60cafca0c', 'insert', 0);
INSERT INTO public.journal VALUES (105, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.392658+00', 'here', NULL, 'cases', '01a2058c-0dd2-708a-adc1-3d5b364848fc', 'insert', 0);
INSERT INTO public.journal VALUES (106, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.393954+00', 'here', NULL, 'case_steps', '01a2058c-0dd9-7f77-9e9c-898fe8903c18', 'insert', 0);
INSERT INTO public.journal VALUES (107, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.404887+00', 'here', NULL, 'case_steps', '01a2058c-0de3-7bf8-a9d1-de921dcceb47', 'insert', 0);
INSERT INTO public.journal VALUES (108, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.413163+00', 'here', NULL, 'case_competitors', '01a2058c-0deb-7f83-a256-38eacb7d6772', 'insert', 0);
INSERT INTO public.journal VALUES (109, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.424255+00', 'here', NULL, 'case_influencers', '01a2058c-0df6-71a7-9249-c9b6088ffd27', 'insert', 0);
INSERT INTO public.journal VALUES (110, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.42636+00', 'here', NULL, 'codes', '01a2058c-0df9-75b6-8f32-1e0faa4c2499', 'insert', 0);
INSERT INTO public.journal VALUES (111, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.427953+00', 'here', NULL, 'close_reasons', '01a2058c-0dfb-79fb-9410-17fa31805f9d', 'insert', 0);
INSERT INTO public.journal VALUES (112, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.429554+00', 'here', NULL, 'case_statuses', '01a2058c-0dfd-736d-9656-17923817db0a', 'insert', 0);
INSERT INTO public.journal VALUES (113, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.433342+00', 'here', NULL, 'teams', '01a2058c-0e00-749b-b73a-156c3fe5a42e', 'insert', 0);
INSERT INTO public.journal VALUES (114, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.435277+00', 'here', NULL, 'users', '01a2058c-0e02-7ca3-8aa5-29fb964248f7', 'insert', 0);
INSERT INTO public.journal VALUES (115, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.436738+00', 'here', NULL, 'teams', '01a2058c-0e04-79ac-97dd-a2f78004456b', 'insert', 0);
INSERT INTO public.journal VALUES (116, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.43818+00', 'here', NULL, 'users', '01a2058c-0e05-77b6-8e2b-bafcc3173ba2', 'insert', 0);
INSERT INTO public.journal VALUES (117, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.443463+00', 'here', NULL, 'team_members', '01a2058c-0e0a-7a42-b6cf-fa854e269dbd', 'insert', 0);
INSERT INTO public.journal VALUES (118, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.445078+00', 'here', NULL, 'codes', '01a2058c-0e0c-737c-993d-2dad172c616e', 'insert', 0);
INSERT INTO public.journal VALUES (119, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.446485+00', 'here', NULL, 'codes', '01a2058c-0e0e-7657-a316-017e7a333e0c', 'insert', 0);
INSERT INTO public.journal VALUES (120, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.447664+00', 'here', NULL, 'codes', '01a2058c-0e0f-7aa0-af30-50f520f6f0ce', 'insert', 0);
INSERT INTO public.journal VALUES (121, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.44886+00', 'here', NULL, 'codes', '01a2058c-0e10-7725-a233-5e3987d49dbe', 'insert', 0);
INSERT INTO public.journal VALUES (122, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.449981+00', 'here', NULL, 'codes', '01a2058c-0e11-74d4-b1f0-b377a16b1cdf', 'insert', 0);
INSERT INTO public.journal VALUES (123, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.451256+00', 'here', NULL, 'codes', '01a2058c-0e12-7520-84f1-3d78e290e363', 'insert', 0);
INSERT INTO public.journal VALUES (124, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.452607+00', 'here', NULL, 'codes', '01a2058c-0e14-7cbe-9ac7-be43617f8b8c', 'insert', 0);
INSERT INTO public.journal VALUES (125, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.453953+00', 'here', NULL, 'codes', '01a2058c-0e15-73a0-85b4-e95e8e696dc0', 'insert', 0);
INSERT INTO public.journal VALUES (126, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.460757+00', 'here', NULL, 'companies', '01a2058c-0e1b-7f9a-aa97-d5197bc8e653', 'insert', 0);
INSERT INTO public.journal VALUES (127, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.475261+00', 'here', NULL, 'company_codes', '7dbab2b0-5811-5395-9b38-e94031f104cf', 'insert', 0);
INSERT INTO public.journal VALUES (128, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.475392+00', 'here', NULL, 'company_codes', '0cdd48f2-2dda-597b-8432-5107085e6df2', 'insert', 0);
INSERT INTO public.journal VALUES (129, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.475446+00', 'here', NULL, 'company_codes', '6e88fea4-232b-59e3-a31f-159b48806c34', 'insert', 0);
INSERT INTO public.journal VALUES (130, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.475503+00', 'here', NULL, 'company_codes', 'd3bcf846-d2c5-5ac3-9fef-489e814f4864', 'insert', 0);
INSERT INTO public.journal VALUES (131, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.490063+00', 'here', NULL, 'companies', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'insert', 0);
INSERT INTO public.journal VALUES (132, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.501886+00', 'here', NULL, 'company_codes', '9e75ec2c-cbe0-54ba-8891-fde31b8a7abb', 'insert', 0);
INSERT INTO public.journal VALUES (133, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.502008+00', 'here', NULL, 'company_codes', '86eec9f0-0e69-533e-9900-7411fdaf8c97', 'insert', 0);
INSERT INTO public.journal VALUES (134, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.502072+00', 'here', NULL, 'company_codes', 'abcea740-a782-5ac7-936a-df7bdd38c508', 'insert', 0);
INSERT INTO public.journal VALUES (135, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.502115+00', 'here', NULL, 'company_codes', 'd7486b3d-8782-5666-a4a9-e2ddb2ec805a', 'insert', 0);
INSERT INTO public.journal VALUES (136, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.521311+00', 'here', NULL, 'addresses', '01a2058c-0e58-7ce6-a71a-d1937ee3796e', 'insert', 0);
INSERT INTO public.journal VALUES (137, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.541066+00', 'here', NULL, 'company_emails', '01a2058c-0e6c-7a88-bab3-5b1a6ff392d1', 'insert', 0);
INSERT INTO public.journal VALUES (138, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.544516+00', 'here', NULL, 'codes', '01a2058c-0e6f-7798-b3a8-b74465f7a1ee', 'insert', 0);
INSERT INTO public.journal VALUES (139, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.547168+00', 'here', NULL, 'codes', '01a2058c-0e72-7724-a0c9-b9093aa1042d', 'insert', 0);
INSERT INTO public.journal VALUES (140, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.554899+00', 'here', NULL, 'persons', '01a2058c-0e78-7d0a-b9f1-ddfa4bfe763f', 'insert', 0);
INSERT INTO public.journal VALUES (141, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.565172+00', 'here', NULL, 'person_codes', '4c891170-ef6f-5b18-a494-99ffe1a166f7', 'insert', 0);
INSERT INTO public.journal VALUES (142, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.565427+00', 'here', NULL, 'person_codes', '95771f7b-9bd6-5ccd-a6e1-1090358a4f5e', 'insert', 0);
INSERT INTO public.journal VALUES (143, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.570014+00', 'here', NULL, 'persons', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', 'insert', 0);
INSERT INTO public.journal VALUES (144, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.57523+00', 'here', NULL, 'person_codes', 'a562bbe7-9af4-5efd-b367-4ff443d600aa', 'insert', 0);
INSERT INTO public.journal VALUES (145, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.575421+00', 'here', NULL, 'person_codes', 'f52335f6-7b7c-5a5e-bd9e-6428304891d7', 'insert', 0);
INSERT INTO public.journal VALUES (146, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.581788+00', 'here', NULL, 'person_codes', 'bf0e1fa4-3917-5b76-af1f-279d3e67f03e', 'insert', 0);
INSERT INTO public.journal VALUES (147, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.588443+00', 'here', NULL, 'person_private', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', 'insert', 0);
INSERT INTO public.journal VALUES (148, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.59075+00', 'here', NULL, 'case_statuses', '01a2058c-0e9e-7f62-af50-c14ebbc63f6f', 'insert', 0);
INSERT INTO public.journal VALUES (149, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.592858+00', 'here', NULL, 'close_reasons', '01a2058c-0ea0-7f2f-8fac-1866a356fd33', 'insert', 0);
INSERT INTO public.journal VALUES (150, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.603248+00', 'here', NULL, 'cases', '01a2058c-0ea1-7e49-9cdd-5e4108d86e7b', 'insert', 0);
INSERT INTO public.journal VALUES (151, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.6055+00', 'here', NULL, 'case_steps', '01a2058c-0eac-7428-9e3b-28ba1ae8e837', 'insert', 0);
INSERT INTO public.journal VALUES (152, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.61567+00', 'here', NULL, 'cases', '01a2058c-0eae-7bdf-94d7-492416375b94', 'insert', 0);
INSERT INTO public.journal VALUES (153, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.617193+00', 'here', NULL, 'case_steps', '01a2058c-0eb8-7294-993b-5dbde3e4f12d', 'insert', 0);
INSERT INTO public.journal VALUES (154, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.623085+00', 'here', NULL, 'case_steps', '01a2058c-0ebe-757d-841e-bfe600298bc6', 'insert', 0);
INSERT INTO public.journal VALUES (155, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.636844+00', 'here', NULL, 'case_competitors', '01a2058c-0ecb-7d46-944c-92afdc55711e', 'insert', 0);
INSERT INTO public.journal VALUES (156, '01a2058c-0cfb-766b-899e-2762a89d5f17', 'Two records of everything', 'kontor', '2026-11-22 23:16:34.651429+00', 'here', NULL, 'case_influencers', '01a2058c-0ed8-776c-8f7c-84d679cfb8c6', 'insert', 0);
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
INSERT INTO public.journal_values VALUES (67, NULL, '{"deleted": false, "team_id": "01a2058c-0d1e-79c0-83a4-4758342a67d0", "user_id": "01a2058c-0d1f-7085-a198-eee30be203b8"}');
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
INSERT INTO public.journal_values VALUES (78, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1001, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a2058c-0d2f-7a88-8b93-b45d74ddf725", "class_id": "01a2058c-0d36-7ded-8852-0c81f08fc9ae", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a2058c-0d35-706f-a297-b9ffbedf384f", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a2058c-0d1f-7085-a198-eee30be203b8", "register_number": "Ærø register no.", "payment_terms_id": "01a2058c-0d37-7dd7-a1ea-043433142d99", "delivery_terms_id": "01a2058c-0d38-7489-9a1b-0e51ed1aa442", "delivery_method_id": "01a2058c-0d39-7ba4-ae73-b9aad378b730"}');
INSERT INTO public.journal_values VALUES (79, NULL, '{"code_id": "01a2058c-0d2c-75b0-af5e-03321be31913", "deleted": false, "company_id": "01a2058c-0d43-7f2d-9694-aa8865f277c2"}');
INSERT INTO public.journal_values VALUES (80, NULL, '{"code_id": "01a2058c-0d2e-7948-adac-54904d717c44", "deleted": false, "company_id": "01a2058c-0d43-7f2d-9694-aa8865f277c2"}');
INSERT INTO public.journal_values VALUES (81, NULL, '{"code_id": "01a2058c-0d32-7aaa-aea2-768d369e04c9", "deleted": false, "company_id": "01a2058c-0d43-7f2d-9694-aa8865f277c2"}');
INSERT INTO public.journal_values VALUES (82, NULL, '{"code_id": "01a2058c-0d31-7ef0-83e8-c65913b77b1b", "deleted": false, "company_id": "01a2058c-0d43-7f2d-9694-aa8865f277c2"}');
INSERT INTO public.journal_values VALUES (83, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1002, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a2058c-0d2f-7a88-8b93-b45d74ddf725", "class_id": "01a2058c-0d36-7ded-8852-0c81f08fc9ae", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a2058c-0d35-706f-a297-b9ffbedf384f", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a2058c-0d1f-7085-a198-eee30be203b8", "register_number": "Ærø register no.", "payment_terms_id": "01a2058c-0d37-7dd7-a1ea-043433142d99", "delivery_terms_id": "01a2058c-0d38-7489-9a1b-0e51ed1aa442", "delivery_method_id": "01a2058c-0d39-7ba4-ae73-b9aad378b730"}');
INSERT INTO public.journal_values VALUES (84, NULL, '{"code_id": "01a2058c-0d2c-75b0-af5e-03321be31913", "deleted": false, "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55"}');
INSERT INTO public.journal_values VALUES (85, NULL, '{"code_id": "01a2058c-0d2e-7948-adac-54904d717c44", "deleted": false, "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55"}');
INSERT INTO public.journal_values VALUES (86, NULL, '{"code_id": "01a2058c-0d32-7aaa-aea2-768d369e04c9", "deleted": false, "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55"}');
INSERT INTO public.journal_values VALUES (87, NULL, '{"code_id": "01a2058c-0d31-7ef0-83e8-c65913b77b1b", "deleted": false, "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55"}');
INSERT INTO public.journal_values VALUES (88, NULL, '{"city": "Ærø city", "name": "Ærø name", "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "purpose": "invoice", "street2": "Ærø address line 2", "post_code": "Ærø post code", "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55"}');
INSERT INTO public.journal_values VALUES (89, NULL, '{"email": "eva.novak@firma.cz", "deleted": false, "purpose": "quotes", "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55"}');
INSERT INTO public.journal_values VALUES (90, NULL, '{"code": "", "name": "level word 83298b", "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (91, NULL, '{"code": "", "name": "responsibility word d96c88", "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (92, NULL, '{"code": "", "name": "responsibility word c8fc3b", "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (121, NULL, '{"code": "", "name": "district word 89c3ef", "locked": false, "deleted": false, "position": 1, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (93, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a2058c-0d78-7b75-866a-8965afb691fa", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (94, NULL, '{"code_id": "01a2058c-0d7a-7cad-9fc7-ca5a22ff53fb", "deleted": false, "person_id": "01a2058c-0d80-7035-94a7-419b426e195d"}');
INSERT INTO public.journal_values VALUES (95, NULL, '{"code_id": "01a2058c-0d7b-776c-b61a-6517889236f8", "deleted": false, "person_id": "01a2058c-0d80-7035-94a7-419b426e195d"}');
INSERT INTO public.journal_values VALUES (96, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a2058c-0d78-7b75-866a-8965afb691fa", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (97, NULL, '{"code_id": "01a2058c-0d7a-7cad-9fc7-ca5a22ff53fb", "deleted": false, "person_id": "01a2058c-0d97-73c4-aaf2-3609e5321033"}');
INSERT INTO public.journal_values VALUES (98, NULL, '{"code_id": "01a2058c-0d7b-776c-b61a-6517889236f8", "deleted": false, "person_id": "01a2058c-0d97-73c4-aaf2-3609e5321033"}');
INSERT INTO public.journal_values VALUES (99, NULL, '{"code_id": "01a2058c-0d31-7ef0-83e8-c65913b77b1b", "deleted": false, "person_id": "01a2058c-0d97-73c4-aaf2-3609e5321033"}');
INSERT INTO public.journal_values VALUES (100, NULL, '{"family": "Ærø family", "deleted": false, "birthday": "2026-03-05", "interests": "Ærø interests", "person_id": "01a2058c-0d97-73c4-aaf2-3609e5321033", "private_email": "eva.novak@firma.cz", "private_notes": "First line of private notes\nsecond line", "private_phone": "+4533123456"}');
INSERT INTO public.journal_values VALUES (101, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (102, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false, "outcome": "won"}');
INSERT INTO public.journal_values VALUES (103, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1001, "deleted": false, "team_id": "01a2058c-0d1e-79c0-83a4-4758342a67d0", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a2058c-0d97-73c4-aaf2-3609e5321033", "status_id": "01a2058c-0dbd-746e-8499-e3ade1395418", "strengths": "First line of our strengths\nsecond line", "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a2058c-0d1f-7085-a198-eee30be203b8", "close_reason_id": "01a2058c-0dbf-792c-8690-a346d61b69e9"}');
INSERT INTO public.journal_values VALUES (104, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a2058c-0dc0-7fc6-ad4b-ec09a91fe43f", "current": true, "deleted": false, "status_id": "01a2058c-0dbd-746e-8499-e3ade1395418", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2058c-0dbf-792c-8690-a346d61b69e9"}');
INSERT INTO public.journal_values VALUES (105, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1002, "deleted": false, "team_id": "01a2058c-0d1e-79c0-83a4-4758342a67d0", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a2058c-0d97-73c4-aaf2-3609e5321033", "status_id": "01a2058c-0dbd-746e-8499-e3ade1395418", "strengths": "First line of our strengths\nsecond line", "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a2058c-0d1f-7085-a198-eee30be203b8", "close_reason_id": "01a2058c-0dbf-792c-8690-a346d61b69e9"}');
INSERT INTO public.journal_values VALUES (106, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a2058c-0dd2-708a-adc1-3d5b364848fc", "current": true, "deleted": false, "status_id": "01a2058c-0dbd-746e-8499-e3ade1395418", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2058c-0dbf-792c-8690-a346d61b69e9"}');
INSERT INTO public.journal_values VALUES (107, NULL, '{"days": 12, "since": "2026-03-05", "until": "2026-03-05", "value": 123450, "case_id": "01a2058c-0dd2-708a-adc1-3d5b364848fc", "current": false, "deleted": false, "status_id": "01a2058c-0dbd-746e-8499-e3ade1395418", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2058c-0dbf-792c-8690-a346d61b69e9"}');
INSERT INTO public.journal_values VALUES (108, NULL, '{"notes": "First line of notes\nsecond line", "case_id": "01a2058c-0dd2-708a-adc1-3d5b364848fc", "deleted": false, "strengths": "Ærø their strengths", "company_id": "01a2058c-0d59-7409-9a70-91c4f5979b55", "weaknesses": "Ærø their weaknesses"}');
INSERT INTO public.journal_values VALUES (109, NULL, '{"role": "approves", "notes": "Ærø notes", "case_id": "01a2058c-0dd2-708a-adc1-3d5b364848fc", "deleted": false, "attitude": "neutral", "person_id": "01a2058c-0d97-73c4-aaf2-3609e5321033"}');
INSERT INTO public.journal_values VALUES (110, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "locked": false, "deleted": false, "position": 3, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (111, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (112, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (113, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (114, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (115, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (116, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (117, NULL, '{"deleted": false, "team_id": "01a2058c-0e04-79ac-97dd-a2f78004456b", "user_id": "01a2058c-0e05-77b6-8e2b-bafcc3173ba2"}');
INSERT INTO public.journal_values VALUES (118, NULL, '{"code": "", "name": "relation word 4c2634", "locked": false, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (119, NULL, '{"code": "", "name": "company type word d9fccc", "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (120, NULL, '{"code": "", "name": "industry word 19cfc8", "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (122, NULL, '{"code": "", "name": "class word 12f870", "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (123, NULL, '{"code": "", "name": "payment terms word 9a16f2", "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (124, NULL, '{"code": "", "name": "delivery terms word 008a96", "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (125, NULL, '{"code": "", "name": "delivery method word e9a05c", "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (126, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1003, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a2058c-0e0e-7657-a316-017e7a333e0c", "class_id": "01a2058c-0e11-74d4-b1f0-b377a16b1cdf", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a2058c-0e10-7725-a233-5e3987d49dbe", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a2058c-0e05-77b6-8e2b-bafcc3173ba2", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a2058c-0e12-7520-84f1-3d78e290e363", "delivery_terms_id": "01a2058c-0e14-7cbe-9ac7-be43617f8b8c", "delivery_method_id": "01a2058c-0e15-73a0-85b4-e95e8e696dc0"}');
INSERT INTO public.journal_values VALUES (127, NULL, '{"code_id": "01a2058c-0d2e-7948-adac-54904d717c44", "deleted": false, "company_id": "01a2058c-0e1b-7f9a-aa97-d5197bc8e653"}');
INSERT INTO public.journal_values VALUES (128, NULL, '{"code_id": "01a2058c-0e0c-737c-993d-2dad172c616e", "deleted": false, "company_id": "01a2058c-0e1b-7f9a-aa97-d5197bc8e653"}');
INSERT INTO public.journal_values VALUES (129, NULL, '{"code_id": "01a2058c-0e0f-7aa0-af30-50f520f6f0ce", "deleted": false, "company_id": "01a2058c-0e1b-7f9a-aa97-d5197bc8e653"}');
INSERT INTO public.journal_values VALUES (130, NULL, '{"code_id": "01a2058c-0d32-7aaa-aea2-768d369e04c9", "deleted": false, "company_id": "01a2058c-0e1b-7f9a-aa97-d5197bc8e653"}');
INSERT INTO public.journal_values VALUES (131, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1004, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a2058c-0e0e-7657-a316-017e7a333e0c", "class_id": "01a2058c-0e11-74d4-b1f0-b377a16b1cdf", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a2058c-0e10-7725-a233-5e3987d49dbe", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a2058c-0e05-77b6-8e2b-bafcc3173ba2", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a2058c-0e12-7520-84f1-3d78e290e363", "delivery_terms_id": "01a2058c-0e14-7cbe-9ac7-be43617f8b8c", "delivery_method_id": "01a2058c-0e15-73a0-85b4-e95e8e696dc0"}');
INSERT INTO public.journal_values VALUES (132, NULL, '{"code_id": "01a2058c-0d2e-7948-adac-54904d717c44", "deleted": false, "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e"}');
INSERT INTO public.journal_values VALUES (133, NULL, '{"code_id": "01a2058c-0e0c-737c-993d-2dad172c616e", "deleted": false, "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e"}');
INSERT INTO public.journal_values VALUES (134, NULL, '{"code_id": "01a2058c-0e0f-7aa0-af30-50f520f6f0ce", "deleted": false, "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e"}');
INSERT INTO public.journal_values VALUES (135, NULL, '{"code_id": "01a2058c-0d32-7aaa-aea2-768d369e04c9", "deleted": false, "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e"}');
INSERT INTO public.journal_values VALUES (136, NULL, '{"city": "Žluťoučký city", "name": "Žluťoučký name", "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "purpose": "delivery", "street2": "Žluťoučký address line 2", "post_code": "Žluťoučký post code", "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e"}');
INSERT INTO public.journal_values VALUES (137, NULL, '{"email": "kontakt@example.dk", "deleted": false, "purpose": "order confirmations", "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e"}');
INSERT INTO public.journal_values VALUES (138, NULL, '{"code": "", "name": "level word d86fe8", "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (139, NULL, '{"code": "", "name": "responsibility word af2fd7", "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (140, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a2058c-0e6f-7798-b3a8-b74465f7a1ee", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (141, NULL, '{"code_id": "01a2058c-0e72-7724-a0c9-b9093aa1042d", "deleted": false, "person_id": "01a2058c-0e78-7d0a-b9f1-ddfa4bfe763f"}');
INSERT INTO public.journal_values VALUES (142, NULL, '{"code_id": "01a2058c-0d7b-776c-b61a-6517889236f8", "deleted": false, "person_id": "01a2058c-0e78-7d0a-b9f1-ddfa4bfe763f"}');
INSERT INTO public.journal_values VALUES (143, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a2058c-0e6f-7798-b3a8-b74465f7a1ee", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (144, NULL, '{"code_id": "01a2058c-0e72-7724-a0c9-b9093aa1042d", "deleted": false, "person_id": "01a2058c-0e88-715a-a7bb-9cb0a622d00c"}');
INSERT INTO public.journal_values VALUES (145, NULL, '{"code_id": "01a2058c-0d7b-776c-b61a-6517889236f8", "deleted": false, "person_id": "01a2058c-0e88-715a-a7bb-9cb0a622d00c"}');
INSERT INTO public.journal_values VALUES (146, NULL, '{"code_id": "01a2058c-0d32-7aaa-aea2-768d369e04c9", "deleted": false, "person_id": "01a2058c-0e88-715a-a7bb-9cb0a622d00c"}');
INSERT INTO public.journal_values VALUES (147, NULL, '{"family": "Žluťoučký family", "deleted": false, "birthday": "2026-04-06", "interests": "Žluťoučký interests", "person_id": "01a2058c-0e88-715a-a7bb-9cb0a622d00c", "private_email": "kontakt@example.dk", "private_notes": "Other words of private notes", "private_phone": "+420224095111"}');
INSERT INTO public.journal_values VALUES (148, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (149, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false, "outcome": "lost"}');
INSERT INTO public.journal_values VALUES (150, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1003, "deleted": false, "team_id": "01a2058c-0e04-79ac-97dd-a2f78004456b", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a2058c-0e88-715a-a7bb-9cb0a622d00c", "status_id": "01a2058c-0e9e-7f62-af50-c14ebbc63f6f", "strengths": "Other words of our strengths", "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a2058c-0e05-77b6-8e2b-bafcc3173ba2", "close_reason_id": "01a2058c-0ea0-7f2f-8fac-1866a356fd33"}');
INSERT INTO public.journal_values VALUES (151, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a2058c-0ea1-7e49-9cdd-5e4108d86e7b", "current": true, "deleted": false, "status_id": "01a2058c-0e9e-7f62-af50-c14ebbc63f6f", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2058c-0ea0-7f2f-8fac-1866a356fd33"}');
INSERT INTO public.journal_values VALUES (152, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1004, "deleted": false, "team_id": "01a2058c-0e04-79ac-97dd-a2f78004456b", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a2058c-0e88-715a-a7bb-9cb0a622d00c", "status_id": "01a2058c-0e9e-7f62-af50-c14ebbc63f6f", "strengths": "Other words of our strengths", "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a2058c-0e05-77b6-8e2b-bafcc3173ba2", "close_reason_id": "01a2058c-0ea0-7f2f-8fac-1866a356fd33"}');
INSERT INTO public.journal_values VALUES (153, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a2058c-0eae-7bdf-94d7-492416375b94", "current": true, "deleted": false, "status_id": "01a2058c-0e9e-7f62-af50-c14ebbc63f6f", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2058c-0ea0-7f2f-8fac-1866a356fd33"}');
INSERT INTO public.journal_values VALUES (154, NULL, '{"days": 3, "since": "2026-04-06", "until": "2026-04-06", "value": 5, "case_id": "01a2058c-0eae-7bdf-94d7-492416375b94", "current": false, "deleted": false, "status_id": "01a2058c-0e9e-7f62-af50-c14ebbc63f6f", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2058c-0ea0-7f2f-8fac-1866a356fd33"}');
INSERT INTO public.journal_values VALUES (155, NULL, '{"notes": "Other words of notes", "case_id": "01a2058c-0eae-7bdf-94d7-492416375b94", "deleted": false, "strengths": "Žluťoučký their strengths", "company_id": "01a2058c-0e39-7a3c-aafe-7fad8d46e79e", "weaknesses": "Žluťoučký their weaknesses"}');
INSERT INTO public.journal_values VALUES (156, NULL, '{"role": "advises", "notes": "Žluťoučký notes", "case_id": "01a2058c-0eae-7bdf-94d7-492416375b94", "deleted": false, "attitude": "against us", "person_id": "01a2058c-0e88-715a-a7bb-9cb0a622d00c"}');
INSERT INTO public.meta VALUES ('id', '01a2058c-0cd3-75e0-905a-37ac8a34e365');
INSERT INTO public.meta VALUES ('schema', '1');
INSERT INTO public.person_codes VALUES ('c8ff9fd6-7c14-5959-bd58-294aaf4b8d43', 1, 0, NULL, false, '2026-11-22 23:16:34.318483+00', 'kontor', '2026-11-22 23:16:34.318483+00', 'kontor', '01a2058c-0d80-7035-94a7-419b426e195d', '01a2058c-0d7a-7cad-9fc7-ca5a22ff53fb');
INSERT INTO public.person_codes VALUES ('b252dc36-ee0c-53d8-98a0-f39181e140fc', 1, 0, NULL, false, '2026-11-22 23:16:34.318868+00', 'kontor', '2026-11-22 23:16:34.318868+00', 'kontor', '01a2058c-0d80-7035-94a7-419b426e195d', '01a2058c-0d7b-776c-b61a-6517889236f8');
INSERT INTO public.person_codes VALUES ('0497f5aa-42d6-54b5-be00-d2e23212a2f1', 1, 0, NULL, false, '2026-11-22 23:16:34.334921+00', 'kontor', '2026-11-22 23:16:34.334921+00', 'kontor', '01a2058c-0d97-73c4-aaf2-3609e5321033', '01a2058c-0d7a-7cad-9fc7-ca5a22ff53fb');
INSERT INTO public.person_codes VALUES ('d83353ea-bec9-5a9e-b8eb-aea9b06e686a', 1, 0, NULL, false, '2026-11-22 23:16:34.334953+00', 'kontor', '2026-11-22 23:16:34.334953+00', 'kontor', '01a2058c-0d97-73c4-aaf2-3609e5321033', '01a2058c-0d7b-776c-b61a-6517889236f8');
INSERT INTO public.person_codes VALUES ('e94207aa-fa71-54d3-a625-b8e353ff3021', 1, 0, NULL, false, '2026-11-22 23:16:34.353831+00', 'kontor', '2026-11-22 23:16:34.353831+00', 'kontor', '01a2058c-0d97-73c4-aaf2-3609e5321033', '01a2058c-0d31-7ef0-83e8-c65913b77b1b');
INSERT INTO public.person_codes VALUES ('4c891170-ef6f-5b18-a494-99ffe1a166f7', 1, 0, NULL, false, '2026-11-22 23:16:34.564747+00', 'kontor', '2026-11-22 23:16:34.564747+00', 'kontor', '01a2058c-0e78-7d0a-b9f1-ddfa4bfe763f', '01a2058c-0e72-7724-a0c9-b9093aa1042d');
INSERT INTO public.person_codes VALUES ('95771f7b-9bd6-5ccd-a6e1-1090358a4f5e', 1, 0, NULL, false, '2026-11-22 23:16:34.564795+00', 'kontor', '2026-11-22 23:16:34.564795+00', 'kontor', '01a2058c-0e78-7d0a-b9f1-ddfa4bfe763f', '01a2058c-0d7b-776c-b61a-6517889236f8');
INSERT INTO public.person_codes VALUES ('a562bbe7-9af4-5efd-b367-4ff443d600aa', 1, 0, NULL, false, '2026-11-22 23:16:34.575054+00', 'kontor', '2026-11-22 23:16:34.575054+00', 'kontor', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', '01a2058c-0e72-7724-a0c9-b9093aa1042d');
INSERT INTO public.person_codes VALUES ('f52335f6-7b7c-5a5e-bd9e-6428304891d7', 1, 0, NULL, false, '2026-11-22 23:16:34.575088+00', 'kontor', '2026-11-22 23:16:34.575088+00', 'kontor', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', '01a2058c-0d7b-776c-b61a-6517889236f8');
INSERT INTO public.person_codes VALUES ('bf0e1fa4-3917-5b76-af1f-279d3e67f03e', 1, 0, NULL, false, '2026-11-22 23:16:34.581629+00', 'kontor', '2026-11-22 23:16:34.581629+00', 'kontor', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', '01a2058c-0d32-7aaa-aea2-768d369e04c9');
INSERT INTO public.person_private VALUES ('01a2058c-0d97-73c4-aaf2-3609e5321033', 1, 0, NULL, false, '2026-11-22 23:16:34.363524+00', 'kontor', '2026-11-22 23:16:34.363524+00', 'kontor', '01a2058c-0d97-73c4-aaf2-3609e5321033', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO public.person_private VALUES ('01a2058c-0e88-715a-a7bb-9cb0a622d00c', 1, 0, NULL, false, '2026-11-22 23:16:34.588122+00', 'kontor', '2026-11-22 23:16:34.588122+00', 'kontor', '01a2058c-0e88-715a-a7bb-9cb0a622d00c', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO public.persons VALUES ('01a2058c-0d80-7035-94a7-419b426e195d', 1, 0, NULL, false, '2026-11-22 23:16:34.305395+00', 'kontor', '2026-11-22 23:16:34.305395+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'Ærø function', '01a2058c-0d78-7b75-866a-8965afb691fa', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a2058c-0d97-73c4-aaf2-3609e5321033', 3, 0, NULL, false, '2026-11-22 23:16:34.329098+00', 'kontor', '2026-11-22 23:16:34.361116+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a2058c-0d59-7409-9a70-91c4f5979b55', 'Ærø function', '01a2058c-0d78-7b75-866a-8965afb691fa', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a2058c-0e78-7d0a-b9f1-ddfa4bfe763f', 1, 0, NULL, false, '2026-11-22 23:16:34.553556+00', 'kontor', '2026-11-22 23:16:34.553556+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'Žluťoučký function', '01a2058c-0e6f-7798-b3a8-b74465f7a1ee', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.persons VALUES ('01a2058c-0e88-715a-a7bb-9cb0a622d00c', 3, 0, NULL, false, '2026-11-22 23:16:34.569277+00', 'kontor', '2026-11-22 23:16:34.586622+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a2058c-0e39-7a3c-aafe-7fad8d46e79e', 'Žluťoučký function', '01a2058c-0e6f-7798-b3a8-b74465f7a1ee', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.scopes VALUES (0, 'Everybody');
INSERT INTO public.team_members VALUES ('01a2058c-0d29-7747-b488-3614180fa141', 1, 0, NULL, false, '2026-11-22 23:16:34.21819+00', 'kontor', '2026-11-22 23:16:34.21819+00', 'kontor', '01a2058c-0d1e-79c0-83a4-4758342a67d0', '01a2058c-0d1f-7085-a198-eee30be203b8');
INSERT INTO public.team_members VALUES ('01a2058c-0e0a-7a42-b6cf-fa854e269dbd', 1, 0, NULL, false, '2026-11-22 23:16:34.4432+00', 'kontor', '2026-11-22 23:16:34.4432+00', 'kontor', '01a2058c-0e04-79ac-97dd-a2f78004456b', '01a2058c-0e05-77b6-8e2b-bafcc3173ba2');
INSERT INTO public.teams VALUES ('01a2058c-0d16-7e2a-87d8-58261663670c', 1, 0, NULL, false, '2026-11-22 23:16:34.198964+00', 'kontor', '2026-11-22 23:16:34.198964+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a2058c-0d1e-79c0-83a4-4758342a67d0', 2, 0, NULL, false, '2026-11-22 23:16:34.206525+00', 'kontor', '2026-11-22 23:16:34.21518+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a2058c-0e00-749b-b73a-156c3fe5a42e', 1, 0, NULL, false, '2026-11-22 23:16:34.433095+00', 'kontor', '2026-11-22 23:16:34.433095+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.teams VALUES ('01a2058c-0e04-79ac-97dd-a2f78004456b', 2, 0, NULL, false, '2026-11-22 23:16:34.436524+00', 'kontor', '2026-11-22 23:16:34.441781+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.users VALUES ('01a2058c-0d19-7a67-bec8-f30863e4954b', 1, 0, NULL, false, '2026-11-22 23:16:34.202838+00', 'kontor', '2026-11-22 23:16:34.202838+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a2058c-0d1f-7085-a198-eee30be203b8', 1, 0, NULL, false, '2026-11-22 23:16:34.208294+00', 'kontor', '2026-11-22 23:16:34.208294+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a2058c-0e02-7ca3-8aa5-29fb964248f7', 1, 0, NULL, false, '2026-11-22 23:16:34.434996+00', 'kontor', '2026-11-22 23:16:34.434996+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO public.users VALUES ('01a2058c-0e05-77b6-8e2b-bafcc3173ba2', 1, 0, NULL, false, '2026-11-22 23:16:34.437964+00', 'kontor', '2026-11-22 23:16:34.437964+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
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
CREATE INDEX ix_journal_reverses ON public.journal USING btree (reverses) WHERE (reverses IS NOT NULL);
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
