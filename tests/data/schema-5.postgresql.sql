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
CREATE FUNCTION public.company_settings_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.key_key := kontor_fold(concat_ws(' ', nullif(NEW."key"::text, ''))); RETURN NEW; END $$;
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
CREATE FUNCTION public.kontor_plain(t text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  IF octet_length(t) = length(t) THEN t := lower(t COLLATE "C"); ELSE t := kontor_fold(t); END IF;
  IF t ~ '[\u0370-\uffff]' THEN t := translate(t, 'ͰͲʹͶͿΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϓϔϘϚϜϞϠϢϤϦϨϪϬϮϴϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', 'ͱͳʹͷϳαεηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗϒϒϙϛϝϟϡϣϥϧϩϫϭϯθϸϲϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy'); END IF;
  t := replace(t, 'aa', 'a'); t := replace(t, 'ae', 'a'); t := replace(t, 'oe', 'o'); t := replace(t, 'ue', 'u');
  RETURN regexp_replace(t, '[\u0001-\u002f\u003a-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4-\u00b4\u00b6-\u00b8\u00bb-\u00bb\u00bf-\u00bf\u00d7-\u00d7\u00f7-\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\ue000-\uf8ff\ufe10-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uffe0-\uffff]+', ' ', 'g');
END $$;
CREATE FUNCTION public.kontor_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'KO001'; END $$;
CREATE FUNCTION public.kontor_search(wanted tsquery, most integer) RETURNS TABLE(table_name character varying, record uuid, title text, body text, changed_at timestamp with time zone)
    LANGUAGE sql STABLE
    AS $$
SELECT t.table_name, t.record, t.title, t.body, t.changed_at FROM search_text t
WHERE t.words @@ wanted ORDER BY t.seq DESC LIMIT most $$;
CREATE FUNCTION public.kontor_search_addresses_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT company_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_addresses_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT company_id FROM now UNION SELECT company_id FROM was), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_all() RETURNS void
    LANGUAGE sql
    AS $$
INSERT INTO search_text (table_name, record, seq, title, body, changed_at, words)
SELECT table_name, id, nextval('search_seq'), title, body, changed_at, words FROM (SELECT 'companies' AS table_name, companies.*, kontor_words('companies', title, body, numbers) AS words FROM (SELECT companies.id, coalesce(companies.name, '') AS title, concat_ws('
', nullif(CAST(companies.number AS VARCHAR), ''), nullif(companies.local_number, ''), nullif(companies.street, ''), nullif(companies.street2, ''), nullif(companies.post_code, ''), nullif(companies.city, ''), nullif(companies.region, ''), nullif(companies.phone, ''), nullif(companies.fax, ''), nullif(companies.email, ''), nullif(companies.web, ''), nullif(companies.register_number, ''), nullif(companies.vat_number, ''), nullif(companies.former_number, ''), nullif(companies.notes, ''), (SELECT string_agg(nullif(concat_ws('
', nullif(addresses_1.name, ''), nullif(addresses_1.street, ''), nullif(addresses_1.street2, ''), nullif(addresses_1.post_code, ''), nullif(addresses_1.city, ''), nullif(addresses_1.region, '')), ''), '
' ORDER BY addresses_1.id) AS string_agg_1
FROM addresses AS addresses_1
WHERE addresses_1.company_id = companies.id AND addresses_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(company_emails_1.email, '')), ''), '
' ORDER BY company_emails_1.id) AS string_agg_2
FROM company_emails AS company_emails_1
WHERE company_emails_1.company_id = companies.id AND company_emails_1.deleted = false)) AS body, concat_ws('
', nullif(companies.local_number, ''), nullif(companies.phone, ''), nullif(companies.fax, ''), nullif(companies.register_number, ''), nullif(companies.vat_number, ''), nullif(companies.former_number, '')) AS numbers, companies.changed_at, companies.deleted
FROM companies WHERE NOT companies.deleted) companies WHERE true UNION ALL SELECT 'persons' AS table_name, persons.*, kontor_words('persons', title, body, numbers) AS words FROM (SELECT persons.id, coalesce(persons.name, '') AS title, concat_ws('
', nullif(persons.title, ''), nullif(persons.first_name, ''), nullif(persons.last_name, ''), nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = persons.company_id), ''), nullif(persons.function, ''), nullif(persons.email, ''), nullif(persons.phone, ''), nullif(persons.mobile, ''), nullif(persons.web, ''), nullif(persons.street, ''), nullif(persons.post_code, ''), nullif(persons.city, ''), nullif(persons.former_number, ''), nullif(persons.notes, '')) AS body, concat_ws('
', nullif(persons.phone, ''), nullif(persons.mobile, ''), nullif(persons.former_number, '')) AS numbers, persons.changed_at, persons.deleted
FROM persons WHERE NOT persons.deleted) persons WHERE true UNION ALL SELECT 'cases' AS table_name, cases.*, kontor_words('cases', title, body, numbers) AS words FROM (SELECT cases.id, coalesce(cases.title, '') AS title, concat_ws('
', nullif(CAST(cases.number AS VARCHAR), ''), nullif(cases.local_number, ''), nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = cases.company_id), ''), nullif((SELECT persons_1.name
FROM persons AS persons_1
WHERE persons_1.id = cases.person_id), ''), nullif(cases.strengths, ''), nullif(cases.weaknesses, ''), nullif(cases.next_step, ''), nullif(cases.plan, ''), nullif(cases.former_number, ''), nullif(cases.notes, ''), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT companies_2.name
FROM companies AS companies_2
WHERE companies_2.id = case_competitors_1.company_id), ''), nullif(case_competitors_1.strengths, ''), nullif(case_competitors_1.weaknesses, ''), nullif(case_competitors_1.notes, '')), ''), '
' ORDER BY case_competitors_1.id) AS string_agg_1
FROM case_competitors AS case_competitors_1
WHERE case_competitors_1.case_id = cases.id AND case_competitors_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT persons_2.name
FROM persons AS persons_2
WHERE persons_2.id = case_influencers_1.person_id), ''), nullif(case_influencers_1.notes, '')), ''), '
' ORDER BY case_influencers_1.id) AS string_agg_2
FROM case_influencers AS case_influencers_1
WHERE case_influencers_1.case_id = cases.id AND case_influencers_1.deleted = false)) AS body, concat_ws('
', nullif(cases.local_number, ''), nullif(cases.former_number, '')) AS numbers, cases.changed_at, cases.deleted
FROM cases WHERE NOT cases.deleted) cases WHERE true) r ORDER BY changed_at NULLS FIRST, id
$$;
CREATE FUNCTION public.kontor_search_case_competitors_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_cases(ARRAY(SELECT case_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_case_competitors_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_cases(ARRAY(SELECT case_id FROM now UNION SELECT case_id FROM was), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_case_influencers_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_cases(ARRAY(SELECT case_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_case_influencers_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_cases(ARRAY(SELECT case_id FROM now UNION SELECT case_id FROM was), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_cases(ids uuid[], there boolean, fresh boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF there THEN
    PERFORM FROM search_text WHERE record = ANY(ids) ORDER BY record FOR UPDATE;
    DELETE FROM search_text WHERE record IN (SELECT id FROM cases WHERE id = ANY(ids) AND deleted);
  END IF;
  INSERT INTO search_text AS old (table_name, record, seq, title, body, changed_at, words)
    SELECT table_name, id, nextval('search_seq'), title, body, changed_at, words
    FROM (SELECT 'cases' AS table_name, cases.*, kontor_words('cases', title, body, numbers) AS words FROM (SELECT cases.id, coalesce(cases.title, '') AS title, concat_ws('
', nullif(CAST(cases.number AS VARCHAR), ''), nullif(cases.local_number, ''), nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = cases.company_id), ''), nullif((SELECT persons_1.name
FROM persons AS persons_1
WHERE persons_1.id = cases.person_id), ''), nullif(cases.strengths, ''), nullif(cases.weaknesses, ''), nullif(cases.next_step, ''), nullif(cases.plan, ''), nullif(cases.former_number, ''), nullif(cases.notes, ''), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT companies_2.name
FROM companies AS companies_2
WHERE companies_2.id = case_competitors_1.company_id), ''), nullif(case_competitors_1.strengths, ''), nullif(case_competitors_1.weaknesses, ''), nullif(case_competitors_1.notes, '')), ''), '
' ORDER BY case_competitors_1.id) AS string_agg_1
FROM case_competitors AS case_competitors_1
WHERE case_competitors_1.case_id = cases.id AND case_competitors_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT persons_2.name
FROM persons AS persons_2
WHERE persons_2.id = case_influencers_1.person_id), ''), nullif(case_influencers_1.notes, '')), ''), '
' ORDER BY case_influencers_1.id) AS string_agg_2
FROM case_influencers AS case_influencers_1
WHERE case_influencers_1.case_id = cases.id AND case_influencers_1.deleted = false)) AS body, concat_ws('
', nullif(cases.local_number, ''), nullif(cases.former_number, '')) AS numbers, cases.changed_at, cases.deleted
FROM cases WHERE NOT cases.deleted) cases WHERE true AND cases.id = ANY(ids)) r ORDER BY changed_at NULLS FIRST, id
    ON CONFLICT (record) DO UPDATE SET title = excluded.title, body = excluded.body, changed_at = excluded.changed_at,
      words = excluded.words, seq = CASE WHEN fresh THEN excluded.seq ELSE old.seq END;
END $$;
CREATE FUNCTION public.kontor_search_cases_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_cases(ARRAY(SELECT id FROM now), false, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_cases_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_cases(ARRAY(SELECT id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_companies(ids uuid[], there boolean, fresh boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF there THEN
    PERFORM FROM search_text WHERE record = ANY(ids) ORDER BY record FOR UPDATE;
    DELETE FROM search_text WHERE record IN (SELECT id FROM companies WHERE id = ANY(ids) AND deleted);
  END IF;
  INSERT INTO search_text AS old (table_name, record, seq, title, body, changed_at, words)
    SELECT table_name, id, nextval('search_seq'), title, body, changed_at, words
    FROM (SELECT 'companies' AS table_name, companies.*, kontor_words('companies', title, body, numbers) AS words FROM (SELECT companies.id, coalesce(companies.name, '') AS title, concat_ws('
', nullif(CAST(companies.number AS VARCHAR), ''), nullif(companies.local_number, ''), nullif(companies.street, ''), nullif(companies.street2, ''), nullif(companies.post_code, ''), nullif(companies.city, ''), nullif(companies.region, ''), nullif(companies.phone, ''), nullif(companies.fax, ''), nullif(companies.email, ''), nullif(companies.web, ''), nullif(companies.register_number, ''), nullif(companies.vat_number, ''), nullif(companies.former_number, ''), nullif(companies.notes, ''), (SELECT string_agg(nullif(concat_ws('
', nullif(addresses_1.name, ''), nullif(addresses_1.street, ''), nullif(addresses_1.street2, ''), nullif(addresses_1.post_code, ''), nullif(addresses_1.city, ''), nullif(addresses_1.region, '')), ''), '
' ORDER BY addresses_1.id) AS string_agg_1
FROM addresses AS addresses_1
WHERE addresses_1.company_id = companies.id AND addresses_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(company_emails_1.email, '')), ''), '
' ORDER BY company_emails_1.id) AS string_agg_2
FROM company_emails AS company_emails_1
WHERE company_emails_1.company_id = companies.id AND company_emails_1.deleted = false)) AS body, concat_ws('
', nullif(companies.local_number, ''), nullif(companies.phone, ''), nullif(companies.fax, ''), nullif(companies.register_number, ''), nullif(companies.vat_number, ''), nullif(companies.former_number, '')) AS numbers, companies.changed_at, companies.deleted
FROM companies WHERE NOT companies.deleted) companies WHERE true AND companies.id = ANY(ids)) r ORDER BY changed_at NULLS FIRST, id
    ON CONFLICT (record) DO UPDATE SET title = excluded.title, body = excluded.body, changed_at = excluded.changed_at,
      words = excluded.words, seq = CASE WHEN fresh THEN excluded.seq ELSE old.seq END;
END $$;
CREATE FUNCTION public.kontor_search_companies_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT id FROM now), false, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_companies_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT id FROM now), true, true); IF EXISTS (SELECT h.id FROM persons h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_persons(ARRAY(SELECT h.id FROM persons h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.id FROM cases h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.id FROM cases h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.case_id FROM case_competitors h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.case_id FROM case_competitors h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_company_emails_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT company_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_company_emails_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT company_id FROM now UNION SELECT company_id FROM was), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_persons(ids uuid[], there boolean, fresh boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF there THEN
    PERFORM FROM search_text WHERE record = ANY(ids) ORDER BY record FOR UPDATE;
    DELETE FROM search_text WHERE record IN (SELECT id FROM persons WHERE id = ANY(ids) AND deleted);
  END IF;
  INSERT INTO search_text AS old (table_name, record, seq, title, body, changed_at, words)
    SELECT table_name, id, nextval('search_seq'), title, body, changed_at, words
    FROM (SELECT 'persons' AS table_name, persons.*, kontor_words('persons', title, body, numbers) AS words FROM (SELECT persons.id, coalesce(persons.name, '') AS title, concat_ws('
', nullif(persons.title, ''), nullif(persons.first_name, ''), nullif(persons.last_name, ''), nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = persons.company_id), ''), nullif(persons.function, ''), nullif(persons.email, ''), nullif(persons.phone, ''), nullif(persons.mobile, ''), nullif(persons.web, ''), nullif(persons.street, ''), nullif(persons.post_code, ''), nullif(persons.city, ''), nullif(persons.former_number, ''), nullif(persons.notes, '')) AS body, concat_ws('
', nullif(persons.phone, ''), nullif(persons.mobile, ''), nullif(persons.former_number, '')) AS numbers, persons.changed_at, persons.deleted
FROM persons WHERE NOT persons.deleted) persons WHERE true AND persons.id = ANY(ids)) r ORDER BY changed_at NULLS FIRST, id
    ON CONFLICT (record) DO UPDATE SET title = excluded.title, body = excluded.body, changed_at = excluded.changed_at,
      words = excluded.words, seq = CASE WHEN fresh THEN excluded.seq ELSE old.seq END;
END $$;
CREATE FUNCTION public.kontor_search_persons_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_persons(ARRAY(SELECT id FROM now), false, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_persons_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_persons(ARRAY(SELECT id FROM now), true, true); IF EXISTS (SELECT h.id FROM cases h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.id FROM cases h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.case_id FROM case_influencers h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.case_id FROM case_influencers h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; RETURN NULL; END $$;
CREATE FUNCTION public.kontor_words(kind text, title text, body text, numbers text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  named text := btrim(kontor_plain(title), ' '); t text := btrim(kontor_plain(left(title || E'\n' || body, 200000)), ' ');
  words text[]; line text; digits text;
BEGIN
  IF t ~ '[^ ]{61}' THEN
    named := regexp_replace(named, '([^ ]{60})[^ ]+', '\1', 'g');
    t := regexp_replace(t, '([^ ]{60})[^ ]+', '\1', 'g');
  END IF;
  words := kind || string_to_array(t, ' ');
  IF named <> '' THEN words := words || string_to_array('' || replace(named, ' ', ' '), ' '); END IF;
  FOREACH line IN ARRAY string_to_array(numbers, E'\n') LOOP
    digits := left(regexp_replace(line, '[^0-9]', '', 'g'), 20);
    FOR n IN 1 .. length(digits) - 3 LOOP words := words || ('' || substr(digits, n)); END LOOP;
  END LOOP;
  RETURN array_to_tsvector(words);
END $$;
CREATE FUNCTION public.not_duplicates_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.kind_key := kontor_fold(concat_ws(' ', nullif(NEW."kind"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.persons_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."last_name"::text, ''), nullif(NEW."first_name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."first_name"::text, ''), nullif(NEW."last_name"::text, ''), nullif(NEW."function"::text, ''), nullif(NEW."email"::text, ''), nullif(NEW."phone"::text, ''), nullif(NEW."mobile"::text, ''), nullif(NEW."former_number"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.saved_views_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); RETURN NEW; END $$;
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
    "position" bigint DEFAULT '0'::bigint NOT NULL,
    active boolean DEFAULT true NOT NULL,
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
    active boolean DEFAULT true NOT NULL,
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
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    key character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    value character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    key_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.not_duplicates (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    kind character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    one character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    other character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    kind_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.saved_views (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    list_name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    owner character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    definition character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.scopes (
    id bigint NOT NULL,
    name character varying(200) NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.search_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.search_text (
    record uuid NOT NULL,
    table_name character varying(60) NOT NULL,
    seq bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    changed_at timestamp with time zone,
    words tsvector NOT NULL
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
    active boolean DEFAULT true NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY public.journal ALTER COLUMN seq SET DEFAULT nextval('public.journal_seq_seq'::regclass);
INSERT INTO public.addresses VALUES ('01a2065b-b870-7b65-8428-201c77484a12', 1, 0, NULL, false, '2026-11-23 03:03:24.019109+00', 'kontor', '2026-11-23 03:03:24.019109+00', 'kontor', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO public.addresses VALUES ('01a2065b-bc80-7ad0-aae4-95c3bbbbfd1c', 1, 0, NULL, false, '2026-11-23 03:03:25.067213+00', 'kontor', '2026-11-23 03:03:25.067213+00', 'kontor', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO public.case_competitors VALUES ('01a2065b-baab-7cdc-bbd8-3d16e5e90304', 1, 0, NULL, false, '2026-11-23 03:03:24.600141+00', 'kontor', '2026-11-23 03:03:24.600141+00', 'kontor', '01a2065b-ba43-748e-9ed9-ec39195f7b21', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO public.case_competitors VALUES ('01a2065b-be0d-7f76-89ef-79bd1b2ae6ca', 1, 0, NULL, false, '2026-11-23 03:03:25.4564+00', 'kontor', '2026-11-23 03:03:25.4564+00', 'kontor', '01a2065b-bda3-7813-8a7e-bcf54b14c6bc', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO public.case_influencers VALUES ('01a2065b-badd-7126-afef-8e97b1e8d123', 1, 0, NULL, false, '2026-11-23 03:03:24.639527+00', 'kontor', '2026-11-23 03:03:24.639527+00', 'kontor', '01a2065b-ba43-748e-9ed9-ec39195f7b21', '01a2065b-b93f-79a6-958c-6d45d15e1086', 'approves', 'neutral', 'Ærø notes');
INSERT INTO public.case_influencers VALUES ('01a2065b-be3d-7fa0-8b14-92dcdb91e3ba', 1, 0, NULL, false, '2026-11-23 03:03:25.506955+00', 'kontor', '2026-11-23 03:03:25.506955+00', 'kontor', '01a2065b-bda3-7813-8a7e-bcf54b14c6bc', '01a2065b-bcf3-7b03-a271-1383474bd0f8', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO public.case_statuses VALUES ('9ac6b921-9a39-5a12-b6e6-2c21b67df438', 1, 0, NULL, false, '2026-11-23 03:03:23.366795+00', 'kontor', '2026-11-23 03:03:23.366795+00', 'kontor', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO public.case_statuses VALUES ('66a509d3-a192-5b04-bb59-f5225570fc66', 1, 0, NULL, false, '2026-11-23 03:03:23.367197+00', 'kontor', '2026-11-23 03:03:23.367197+00', 'kontor', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO public.case_statuses VALUES ('a0f3d997-bde2-5811-a520-74e6cc625a44', 1, 0, NULL, false, '2026-11-23 03:03:23.367224+00', 'kontor', '2026-11-23 03:03:23.367224+00', 'kontor', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO public.case_statuses VALUES ('5bccd531-c2f4-5992-a91f-3cea94fc641f', 1, 0, NULL, false, '2026-11-23 03:03:23.367252+00', 'kontor', '2026-11-23 03:03:23.367252+00', 'kontor', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO public.case_statuses VALUES ('22013fde-0f5b-5505-9724-9f2e43a7045c', 1, 0, NULL, false, '2026-11-23 03:03:23.367274+00', 'kontor', '2026-11-23 03:03:23.367274+00', 'kontor', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO public.case_statuses VALUES ('92e4de3d-d61f-501f-9211-42d0c0d1583b', 1, 0, NULL, false, '2026-11-23 03:03:23.367297+00', 'kontor', '2026-11-23 03:03:23.367297+00', 'kontor', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO public.case_statuses VALUES ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 1, 0, NULL, false, '2026-11-23 03:03:23.367311+00', 'kontor', '2026-11-23 03:03:23.367311+00', 'kontor', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO public.case_statuses VALUES ('01a2065b-b681-7404-9788-cdd754f9ae75', 1, 0, NULL, false, '2026-11-23 03:03:23.527182+00', 'kontor', '2026-11-23 03:03:23.527182+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a2065b-b9e1-7eba-b8c2-ed97058ff502', 1, 0, NULL, false, '2026-11-23 03:03:24.400432+00', 'kontor', '2026-11-23 03:03:24.400432+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a2065b-bb22-72c8-8628-7a09713a7902', 1, 0, NULL, false, '2026-11-23 03:03:24.71309+00', 'kontor', '2026-11-23 03:03:24.71309+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_statuses VALUES ('01a2065b-bd64-7dad-a2e5-ea1da39cbfed', 1, 0, NULL, false, '2026-11-23 03:03:25.28694+00', 'kontor', '2026-11-23 03:03:25.28694+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_steps VALUES ('01a2065b-ba30-7673-85ba-6c5fbc2f2005', 1, 0, NULL, false, '2026-11-23 03:03:24.480099+00', 'kontor', '2026-11-23 03:03:24.480099+00', 'kontor', '01a2065b-b9f8-708e-b27a-11d6f2c1c1b3', '01a2065b-b9e1-7eba-b8c2-ed97058ff502', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a2065b-b9f1-7d58-aa0b-5cdbe2067c69', true);
INSERT INTO public.case_steps VALUES ('01a2065b-ba5c-72cb-9aad-5145a3ad72e3', 1, 0, NULL, false, '2026-11-23 03:03:24.516316+00', 'kontor', '2026-11-23 03:03:24.516316+00', 'kontor', '01a2065b-ba43-748e-9ed9-ec39195f7b21', '01a2065b-b9e1-7eba-b8c2-ed97058ff502', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a2065b-b9f1-7d58-aa0b-5cdbe2067c69', true);
INSERT INTO public.case_steps VALUES ('01a2065b-ba89-7f7a-b604-ee1fa0b46bc9', 1, 0, NULL, false, '2026-11-23 03:03:24.558936+00', 'kontor', '2026-11-23 03:03:24.558936+00', 'kontor', '01a2065b-ba43-748e-9ed9-ec39195f7b21', '01a2065b-b9e1-7eba-b8c2-ed97058ff502', '2026-04-06', '2026-04-08', 12, 123450, 40, '2026-03-05', '01a2065b-b9f1-7d58-aa0b-5cdbe2067c69', false);
INSERT INTO public.case_steps VALUES ('01a2065b-bd9f-7e68-8399-ccac655c9d20', 1, 0, NULL, false, '2026-11-23 03:03:25.344126+00', 'kontor', '2026-11-23 03:03:25.344126+00', 'kontor', '01a2065b-bd74-74d0-b0cf-d730e0a4a9c8', '01a2065b-bd64-7dad-a2e5-ea1da39cbfed', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a2065b-bd70-76b5-b181-423d2569a9f8', true);
INSERT INTO public.case_steps VALUES ('01a2065b-bdbd-7a45-bbf0-9f20ee287a3f', 1, 0, NULL, false, '2026-11-23 03:03:25.383102+00', 'kontor', '2026-11-23 03:03:25.383102+00', 'kontor', '01a2065b-bda3-7813-8a7e-bcf54b14c6bc', '01a2065b-bd64-7dad-a2e5-ea1da39cbfed', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a2065b-bd70-76b5-b181-423d2569a9f8', true);
INSERT INTO public.case_steps VALUES ('01a2065b-bde3-7055-b4da-d4c416e472e9', 1, 0, NULL, false, '2026-11-23 03:03:25.422975+00', 'kontor', '2026-11-23 03:03:25.422975+00', 'kontor', '01a2065b-bda3-7813-8a7e-bcf54b14c6bc', '01a2065b-bd64-7dad-a2e5-ea1da39cbfed', '2026-04-07', '2026-04-09', 3, 5, 70, '2026-04-06', '01a2065b-bd70-76b5-b181-423d2569a9f8', false);
INSERT INTO public.cases VALUES ('01a2065b-b9f8-708e-b27a-11d6f2c1c1b3', 1, 0, NULL, false, '2026-11-23 03:03:24.450084+00', 'kontor', '2026-11-23 03:03:24.450084+00', 'kontor', 1001, '', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'Ærø title', '01a2065b-b93f-79a6-958c-6d45d15e1086', '01a2065b-b9e1-7eba-b8c2-ed97058ff502', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a2065b-b6b3-7a5f-9e7e-30ace90211c6', DEFAULT, '01a2065b-b6ac-7010-8947-d042c478ee5e', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a2065b-b9f1-7d58-aa0b-5cdbe2067c69', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a2065b-ba43-748e-9ed9-ec39195f7b21', 4, 0, NULL, false, '2026-11-23 03:03:24.505838+00', 'kontor', '2026-11-23 03:03:24.623455+00', 'kontor', 1002, '', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'Ærø title', '01a2065b-b93f-79a6-958c-6d45d15e1086', '01a2065b-b9e1-7eba-b8c2-ed97058ff502', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a2065b-b6b3-7a5f-9e7e-30ace90211c6', DEFAULT, '01a2065b-b6ac-7010-8947-d042c478ee5e', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a2065b-b9f1-7d58-aa0b-5cdbe2067c69', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a2065b-bd74-74d0-b0cf-d730e0a4a9c8', 1, 0, NULL, false, '2026-11-23 03:03:25.328261+00', 'kontor', '2026-11-23 03:03:25.328261+00', 'kontor', 1003, '', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'Žluťoučký title', '01a2065b-bcf3-7b03-a271-1383474bd0f8', '01a2065b-bd64-7dad-a2e5-ea1da39cbfed', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a2065b-bb37-76f5-8b09-db648d190d50', DEFAULT, '01a2065b-bb32-7258-b37d-411739267cb4', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a2065b-bd70-76b5-b181-423d2569a9f8', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.cases VALUES ('01a2065b-bda3-7813-8a7e-bcf54b14c6bc', 4, 0, NULL, false, '2026-11-23 03:03:25.370366+00', 'kontor', '2026-11-23 03:03:25.495145+00', 'kontor', 1004, '', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'Žluťoučký title', '01a2065b-bcf3-7b03-a271-1383474bd0f8', '01a2065b-bd64-7dad-a2e5-ea1da39cbfed', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a2065b-bb37-76f5-8b09-db648d190d50', DEFAULT, '01a2065b-bb32-7258-b37d-411739267cb4', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a2065b-bd70-76b5-b181-423d2569a9f8', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.close_reasons VALUES ('fce725f1-98a0-50f7-88b1-bd1b6aaab541', 1, 0, NULL, false, '2026-11-23 03:03:23.381884+00', 'kontor', '2026-11-23 03:03:23.381884+00', 'kontor', 'Best price', '', 'won', 0, true, 'best price', 'best price');
INSERT INTO public.close_reasons VALUES ('e653ffce-06be-5c38-ade9-94da2f0b018c', 1, 0, NULL, false, '2026-11-23 03:03:23.382333+00', 'kontor', '2026-11-23 03:03:23.382333+00', 'kontor', 'Best product', '', 'won', 1, true, 'best product', 'best product');
INSERT INTO public.close_reasons VALUES ('84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 1, 0, NULL, false, '2026-11-23 03:03:23.382365+00', 'kontor', '2026-11-23 03:03:23.382365+00', 'kontor', 'Good relation', '', 'won', 2, true, 'good relation', 'good relation');
INSERT INTO public.close_reasons VALUES ('18f78b4e-d67c-564e-80c9-7012e8c81df0', 1, 0, NULL, false, '2026-11-23 03:03:23.382392+00', 'kontor', '2026-11-23 03:03:23.382392+00', 'kontor', 'Delivery time', '', 'won', 3, true, 'delivery time', 'delivery time');
INSERT INTO public.close_reasons VALUES ('35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 1, 0, NULL, false, '2026-11-23 03:03:23.382419+00', 'kontor', '2026-11-23 03:03:23.382419+00', 'kontor', 'Too expensive', '', 'lost', 4, true, 'too expensive', 'too expensive');
INSERT INTO public.close_reasons VALUES ('177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 1, 0, NULL, false, '2026-11-23 03:03:23.382446+00', 'kontor', '2026-11-23 03:03:23.382446+00', 'kontor', 'Chose a competitor', '', 'lost', 5, true, 'chose a competitor', 'chose a competitor');
INSERT INTO public.close_reasons VALUES ('46d32c63-c963-5db8-b76b-6191767276e7', 1, 0, NULL, false, '2026-11-23 03:03:23.382481+00', 'kontor', '2026-11-23 03:03:23.382481+00', 'kontor', 'Delivery too late', '', 'lost', 6, true, 'delivery too late', 'delivery too late');
INSERT INTO public.close_reasons VALUES ('c0312adf-ea02-5655-b15d-4a5111c50b59', 1, 0, NULL, false, '2026-11-23 03:03:23.382514+00', 'kontor', '2026-11-23 03:03:23.382514+00', 'kontor', 'Postponed indefinitely', '', 'lost', 7, true, 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO public.close_reasons VALUES ('bb670c5f-f407-5a49-b370-163f65850f02', 1, 0, NULL, false, '2026-11-23 03:03:23.382558+00', 'kontor', '2026-11-23 03:03:23.382558+00', 'kontor', 'No need any more', '', 'lost', 8, true, 'no need any more', 'no need any more');
INSERT INTO public.close_reasons VALUES ('01a2065b-b66c-7934-b7a4-bbb805ad4c0d', 1, 0, NULL, false, '2026-11-23 03:03:23.503118+00', 'kontor', '2026-11-23 03:03:23.503118+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a2065b-b9f1-7d58-aa0b-5cdbe2067c69', 1, 0, NULL, false, '2026-11-23 03:03:24.407022+00', 'kontor', '2026-11-23 03:03:24.407022+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a2065b-bb1b-7e4c-8500-7c75f732776f', 1, 0, NULL, false, '2026-11-23 03:03:24.69971+00', 'kontor', '2026-11-23 03:03:24.69971+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.close_reasons VALUES ('01a2065b-bd70-76b5-b181-423d2569a9f8', 1, 0, NULL, false, '2026-11-23 03:03:25.299493+00', 'kontor', '2026-11-23 03:03:25.299493+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 1, 0, NULL, false, '2026-11-23 03:03:23.351376+00', 'kontor', '2026-11-23 03:03:23.351376+00', 'kontor', 'relation', 'Customer', '', 0, true, true, 'customer', 'customer');
INSERT INTO public.codes VALUES ('c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 1, 0, NULL, false, '2026-11-23 03:03:23.351879+00', 'kontor', '2026-11-23 03:03:23.351879+00', 'kontor', 'relation', 'Supplier', '', 1, true, true, 'supplier', 'supplier');
INSERT INTO public.codes VALUES ('b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 1, 0, NULL, false, '2026-11-23 03:03:23.351906+00', 'kontor', '2026-11-23 03:03:23.351906+00', 'kontor', 'relation', 'Prospect', '', 2, true, true, 'prospect', 'prospect');
INSERT INTO public.codes VALUES ('cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 1, 0, NULL, false, '2026-11-23 03:03:23.351926+00', 'kontor', '2026-11-23 03:03:23.351926+00', 'kontor', 'relation', 'Competitor', '', 3, true, true, 'competitor', 'competitor');
INSERT INTO public.codes VALUES ('babb55d1-65de-5810-a96c-669f03a85454', 1, 0, NULL, false, '2026-11-23 03:03:23.351949+00', 'kontor', '2026-11-23 03:03:23.351949+00', 'kontor', 'relation', 'Bank', '', 4, true, true, 'bank', 'bank');
INSERT INTO public.codes VALUES ('62a9c82c-9472-5dfe-ad39-a928cf964d36', 1, 0, NULL, false, '2026-11-23 03:03:23.351966+00', 'kontor', '2026-11-23 03:03:23.351966+00', 'kontor', 'industry', 'Production', '', 0, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f42779a1-c575-5918-921f-96116d2b7862', 1, 0, NULL, false, '2026-11-23 03:03:23.351988+00', 'kontor', '2026-11-23 03:03:23.351988+00', 'kontor', 'industry', 'Distribution', '', 1, true, false, 'distribution', 'distribution');
INSERT INTO public.codes VALUES ('4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 1, 0, NULL, false, '2026-11-23 03:03:23.352014+00', 'kontor', '2026-11-23 03:03:23.352014+00', 'kontor', 'industry', 'Retail', '', 2, true, false, 'retail', 'retail');
INSERT INTO public.codes VALUES ('191e9cb5-05f6-53c0-91b1-d0952b5091ab', 1, 0, NULL, false, '2026-11-23 03:03:23.352031+00', 'kontor', '2026-11-23 03:03:23.352031+00', 'kontor', 'industry', 'Services', '', 3, true, false, 'services', 'services');
INSERT INTO public.codes VALUES ('b1395bde-0f6a-59f7-a5b8-726714c85fda', 1, 0, NULL, false, '2026-11-23 03:03:23.35205+00', 'kontor', '2026-11-23 03:03:23.35205+00', 'kontor', 'industry', 'Construction', '', 4, true, false, 'construction', 'construction');
INSERT INTO public.codes VALUES ('cd926ec2-189c-518e-80e6-04ccac0f84b7', 1, 0, NULL, false, '2026-11-23 03:03:23.352076+00', 'kontor', '2026-11-23 03:03:23.352076+00', 'kontor', 'industry', 'Public sector', '', 5, true, false, 'public sector', 'public sector');
INSERT INTO public.codes VALUES ('e8363b4e-5147-5a4a-a264-0fb951a0b213', 1, 0, NULL, false, '2026-11-23 03:03:23.352103+00', 'kontor', '2026-11-23 03:03:23.352103+00', 'kontor', 'company type', 'Limited company', '', 0, true, false, 'limited company', 'limited company');
INSERT INTO public.codes VALUES ('1c89de45-f721-5a8d-aad4-84e7f7927e81', 1, 0, NULL, false, '2026-11-23 03:03:23.352134+00', 'kontor', '2026-11-23 03:03:23.352134+00', 'kontor', 'company type', 'Sole trader', '', 1, true, false, 'sole trader', 'sole trader');
INSERT INTO public.codes VALUES ('8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 1, 0, NULL, false, '2026-11-23 03:03:23.352157+00', 'kontor', '2026-11-23 03:03:23.352157+00', 'kontor', 'company type', 'Public body', '', 2, true, false, 'public body', 'public body');
INSERT INTO public.codes VALUES ('f6340c67-5d83-5b1e-9085-874c785fa1fe', 1, 0, NULL, false, '2026-11-23 03:03:23.352181+00', 'kontor', '2026-11-23 03:03:23.352181+00', 'kontor', 'company type', 'Association', '', 3, true, false, 'association', 'association');
INSERT INTO public.codes VALUES ('23062138-ba63-5ef5-aafc-db88a2e35520', 1, 0, NULL, false, '2026-11-23 03:03:23.352205+00', 'kontor', '2026-11-23 03:03:23.352205+00', 'kontor', 'class', 'A', '', 0, true, false, 'a', 'a');
INSERT INTO public.codes VALUES ('f0e17198-2799-53a7-9f9f-b7c3eb376b85', 1, 0, NULL, false, '2026-11-23 03:03:23.352214+00', 'kontor', '2026-11-23 03:03:23.352214+00', 'kontor', 'class', 'B', '', 1, true, false, 'b', 'b');
INSERT INTO public.codes VALUES ('f7b013e6-295f-5690-a8c0-a0094080bdcb', 1, 0, NULL, false, '2026-11-23 03:03:23.352224+00', 'kontor', '2026-11-23 03:03:23.352224+00', 'kontor', 'class', 'C', '', 2, true, false, 'c', 'c');
INSERT INTO public.codes VALUES ('681b536f-6a14-5d2a-8938-89723e5aa49c', 1, 0, NULL, false, '2026-11-23 03:03:23.352232+00', 'kontor', '2026-11-23 03:03:23.352232+00', 'kontor', 'level', 'Managing director', '', 0, true, false, 'managing director', 'managing director');
INSERT INTO public.codes VALUES ('844a145c-02d2-59a2-b612-26478a571de1', 1, 0, NULL, false, '2026-11-23 03:03:23.352266+00', 'kontor', '2026-11-23 03:03:23.352266+00', 'kontor', 'level', 'Chief financial officer', '', 1, true, false, 'chief financial officer', 'chief financial officer');
INSERT INTO public.codes VALUES ('06e1e010-11ea-5008-8c57-e5e26d3c3401', 1, 0, NULL, false, '2026-11-23 03:03:23.352309+00', 'kontor', '2026-11-23 03:03:23.352309+00', 'kontor', 'level', 'Head of department', '', 2, true, false, 'head of department', 'head of department');
INSERT INTO public.codes VALUES ('9dcb37b8-adf3-5a6e-8093-94f54a29d281', 1, 0, NULL, false, '2026-11-23 03:03:23.352344+00', 'kontor', '2026-11-23 03:03:23.352344+00', 'kontor', 'level', 'Chief accountant', '', 3, true, false, 'chief accountant', 'chief accountant');
INSERT INTO public.codes VALUES ('b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 1, 0, NULL, false, '2026-11-23 03:03:23.352376+00', 'kontor', '2026-11-23 03:03:23.352376+00', 'kontor', 'level', 'Employee', '', 4, true, false, 'employee', 'employee');
INSERT INTO public.codes VALUES ('bd259363-a9f0-58fd-b140-96bbd57694df', 1, 0, NULL, false, '2026-11-23 03:03:23.352395+00', 'kontor', '2026-11-23 03:03:23.352395+00', 'kontor', 'responsibility', 'Sales', '', 0, true, false, 'sales', 'sales');
INSERT INTO public.codes VALUES ('4844102c-57e2-5990-95e6-252fb5217bd5', 1, 0, NULL, false, '2026-11-23 03:03:23.352409+00', 'kontor', '2026-11-23 03:03:23.352409+00', 'kontor', 'responsibility', 'Purchasing', '', 1, true, false, 'purchasing', 'purchasing');
INSERT INTO public.codes VALUES ('46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 1, 0, NULL, false, '2026-11-23 03:03:23.352431+00', 'kontor', '2026-11-23 03:03:23.352431+00', 'kontor', 'responsibility', 'Production', '', 2, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f4005b4b-1804-5959-a70c-87aaa78c908f', 1, 0, NULL, false, '2026-11-23 03:03:23.352454+00', 'kontor', '2026-11-23 03:03:23.352454+00', 'kontor', 'responsibility', 'Marketing', '', 3, true, false, 'marketing', 'marketing');
INSERT INTO public.codes VALUES ('fd130ce1-b4f9-52bf-917b-13719c148ec5', 1, 0, NULL, false, '2026-11-23 03:03:23.352474+00', 'kontor', '2026-11-23 03:03:23.352474+00', 'kontor', 'responsibility', 'Finance', '', 4, true, false, 'finance', 'finance');
INSERT INTO public.codes VALUES ('dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 1, 0, NULL, false, '2026-11-23 03:03:23.352492+00', 'kontor', '2026-11-23 03:03:23.352492+00', 'kontor', 'responsibility', 'IT', '', 5, true, false, 'it', 'it');
INSERT INTO public.codes VALUES ('6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 1, 0, NULL, false, '2026-11-23 03:03:23.352504+00', 'kontor', '2026-11-23 03:03:23.352504+00', 'kontor', 'responsibility', 'Quality', '', 6, true, false, 'quality', 'quality');
INSERT INTO public.codes VALUES ('85119d13-c1a2-5751-89e1-c95a559d5066', 1, 0, NULL, false, '2026-11-23 03:03:23.352521+00', 'kontor', '2026-11-23 03:03:23.352521+00', 'kontor', 'payment terms', 'Cash in advance', '', 0, true, false, 'cash in advance', 'cash in advance');
INSERT INTO public.codes VALUES ('befefe94-89c2-5b9f-b874-a412db0ee7c8', 1, 0, NULL, false, '2026-11-23 03:03:23.352552+00', 'kontor', '2026-11-23 03:03:23.352552+00', 'kontor', 'payment terms', '8 days net', '', 1, true, false, '8 days net', '8 days net');
INSERT INTO public.codes VALUES ('a4ef36b5-03fa-55d9-af15-eec467734097', 1, 0, NULL, false, '2026-11-23 03:03:23.352618+00', 'kontor', '2026-11-23 03:03:23.352618+00', 'kontor', 'payment terms', '14 days net', '', 2, true, false, '14 days net', '14 days net');
INSERT INTO public.codes VALUES ('40647888-bff5-528e-ad27-3d6d6dbb45a4', 1, 0, NULL, false, '2026-11-23 03:03:23.352643+00', 'kontor', '2026-11-23 03:03:23.352643+00', 'kontor', 'payment terms', '30 days net', '', 3, true, false, '30 days net', '30 days net');
INSERT INTO public.codes VALUES ('e9be3167-cf7d-58e3-a698-2e93f93d2976', 1, 0, NULL, false, '2026-11-23 03:03:23.352667+00', 'kontor', '2026-11-23 03:03:23.352667+00', 'kontor', 'delivery terms', 'EXW', '', 0, true, false, 'exw', 'exw');
INSERT INTO public.codes VALUES ('0ffaa07b-8af3-5df7-a211-741d12431008', 1, 0, NULL, false, '2026-11-23 03:03:23.352678+00', 'kontor', '2026-11-23 03:03:23.352678+00', 'kontor', 'delivery terms', 'FCA', '', 1, true, false, 'fca', 'fca');
INSERT INTO public.codes VALUES ('8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 1, 0, NULL, false, '2026-11-23 03:03:23.35269+00', 'kontor', '2026-11-23 03:03:23.35269+00', 'kontor', 'delivery terms', 'CPT', '', 2, true, false, 'cpt', 'cpt');
INSERT INTO public.codes VALUES ('2ad7b53c-86aa-5941-8635-e1b903593b39', 1, 0, NULL, false, '2026-11-23 03:03:23.352701+00', 'kontor', '2026-11-23 03:03:23.352701+00', 'kontor', 'delivery terms', 'DAP', '', 3, true, false, 'dap', 'dap');
INSERT INTO public.codes VALUES ('53627597-fc45-527f-9212-5f12113924cc', 1, 0, NULL, false, '2026-11-23 03:03:23.352712+00', 'kontor', '2026-11-23 03:03:23.352712+00', 'kontor', 'delivery terms', 'DDP', '', 4, true, false, 'ddp', 'ddp');
INSERT INTO public.codes VALUES ('73684abe-45dc-5012-979d-9cfe6b674ca5', 1, 0, NULL, false, '2026-11-23 03:03:23.352724+00', 'kontor', '2026-11-23 03:03:23.352724+00', 'kontor', 'delivery method', 'Own delivery', '', 0, true, false, 'own delivery', 'own delivery');
INSERT INTO public.codes VALUES ('b8716122-07ed-523f-9d7f-1a0fcf809de5', 1, 0, NULL, false, '2026-11-23 03:03:23.352753+00', 'kontor', '2026-11-23 03:03:23.352753+00', 'kontor', 'delivery method', 'Carrier', '', 1, true, false, 'carrier', 'carrier');
INSERT INTO public.codes VALUES ('c39b8e4d-0223-599b-a465-e925c4357e73', 1, 0, NULL, false, '2026-11-23 03:03:23.352771+00', 'kontor', '2026-11-23 03:03:23.352771+00', 'kontor', 'delivery method', 'Parcel', '', 2, true, false, 'parcel', 'parcel');
INSERT INTO public.codes VALUES ('b9a35691-ddc6-53ca-a025-d1693cba6c88', 1, 0, NULL, false, '2026-11-23 03:03:23.352787+00', 'kontor', '2026-11-23 03:03:23.352787+00', 'kontor', 'delivery method', 'Collected', '', 3, true, false, 'collected', 'collected');
INSERT INTO public.codes VALUES ('01a2065b-b660-7f48-849f-8e73c9216367', 1, 0, NULL, false, '2026-11-23 03:03:23.495284+00', 'kontor', '2026-11-23 03:03:23.495284+00', 'kontor', 'industry', 'Ærø name', 'Ærø code', 12, true, false, 'aero name', 'aero name aero code');
INSERT INTO public.codes VALUES ('01a2065b-b6e8-71a8-9384-0f86f0dd1523', 1, 0, NULL, false, '2026-11-23 03:03:23.624835+00', 'kontor', '2026-11-23 03:03:23.624835+00', 'kontor', 'relation', 'relation word b3baae', '', 0, true, false, 'relation word b3baae', 'relation word b3baae');
INSERT INTO public.codes VALUES ('01a2065b-b6eb-7781-85b1-a908b4865ea2', 1, 0, NULL, false, '2026-11-23 03:03:23.630912+00', 'kontor', '2026-11-23 03:03:23.630912+00', 'kontor', 'relation', 'relation word 3bade6', '', 1, true, false, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO public.codes VALUES ('01a2065b-b6f7-7b5b-8b57-384b68401bbb', 1, 0, NULL, false, '2026-11-23 03:03:23.647053+00', 'kontor', '2026-11-23 03:03:23.647053+00', 'kontor', 'company type', 'company type word 35b47e', '', 0, true, false, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO public.codes VALUES ('01a2065b-b703-799d-ab9a-833a7a5bded2', 1, 0, NULL, false, '2026-11-23 03:03:23.652195+00', 'kontor', '2026-11-23 03:03:23.652195+00', 'kontor', 'industry', 'industry word 10f828', '', 0, true, false, 'industry word 10f828', 'industry word 10f828');
INSERT INTO public.codes VALUES ('01a2065b-b70b-7ab9-ac9c-60b63766680c', 1, 0, NULL, false, '2026-11-23 03:03:23.671098+00', 'kontor', '2026-11-23 03:03:23.671098+00', 'kontor', 'industry', 'industry word a0cbaa', '', 1, true, false, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO public.codes VALUES ('01a2065b-b719-725b-b846-14c9282e54f6', 1, 0, NULL, false, '2026-11-23 03:03:23.676995+00', 'kontor', '2026-11-23 03:03:23.676995+00', 'kontor', 'district', 'district word cc8ea0', '', 0, true, false, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO public.codes VALUES ('01a2065b-b71f-7a8f-964d-98394341adb8', 1, 0, NULL, false, '2026-11-23 03:03:23.67996+00', 'kontor', '2026-11-23 03:03:23.67996+00', 'kontor', 'class', 'class word 1af8ea', '', 0, true, false, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO public.codes VALUES ('01a2065b-b72b-794a-8167-c9069d6eacdf', 1, 0, NULL, false, '2026-11-23 03:03:23.698882+00', 'kontor', '2026-11-23 03:03:23.698882+00', 'kontor', 'payment terms', 'payment terms word 4677a1', '', 0, true, false, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO public.codes VALUES ('01a2065b-b734-7528-9f1d-ff71b3aae14f', 1, 0, NULL, false, '2026-11-23 03:03:23.700526+00', 'kontor', '2026-11-23 03:03:23.700526+00', 'kontor', 'delivery terms', 'delivery terms word 43f562', '', 0, true, false, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO public.codes VALUES ('01a2065b-b73f-7e1e-a8f2-3c452b8edeef', 1, 0, NULL, false, '2026-11-23 03:03:23.712182+00', 'kontor', '2026-11-23 03:03:23.712182+00', 'kontor', 'delivery method', 'delivery method word 20e319', '', 0, true, false, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO public.codes VALUES ('01a2065b-b8c6-76fe-aa84-505a0c5ce51f', 1, 0, NULL, false, '2026-11-23 03:03:24.118957+00', 'kontor', '2026-11-23 03:03:24.118957+00', 'kontor', 'level', 'level word 83298b', '', 0, true, false, 'level word 83298b', 'level word 83298b');
INSERT INTO public.codes VALUES ('01a2065b-b8d8-7d21-83fa-b11b2b6133bd', 1, 0, NULL, false, '2026-11-23 03:03:24.120665+00', 'kontor', '2026-11-23 03:03:24.120665+00', 'kontor', 'responsibility', 'responsibility word d96c88', '', 0, true, false, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO public.codes VALUES ('01a2065b-b8d9-7388-aa8e-b433e08d7a12', 1, 0, NULL, false, '2026-11-23 03:03:24.127176+00', 'kontor', '2026-11-23 03:03:24.127176+00', 'kontor', 'responsibility', 'responsibility word c8fc3b', '', 1, true, false, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO public.codes VALUES ('01a2065b-bb13-7bce-b1e6-3a2dab18a700', 1, 0, NULL, false, '2026-11-23 03:03:24.695322+00', 'kontor', '2026-11-23 03:03:24.695322+00', 'kontor', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, false, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('01a2065b-bb57-7592-9061-ccc93176da6b', 1, 0, NULL, false, '2026-11-23 03:03:24.75994+00', 'kontor', '2026-11-23 03:03:24.75994+00', 'kontor', 'relation', 'relation word 4c2634', '', 2, true, false, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO public.codes VALUES ('01a2065b-bb58-713a-8781-9fc7605fc9f2', 1, 0, NULL, false, '2026-11-23 03:03:24.766815+00', 'kontor', '2026-11-23 03:03:24.766815+00', 'kontor', 'company type', 'company type word d9fccc', '', 1, true, false, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO public.codes VALUES ('01a2065b-bb63-7b6e-b5bc-86619c10fffd', 1, 0, NULL, false, '2026-11-23 03:03:24.771949+00', 'kontor', '2026-11-23 03:03:24.771949+00', 'kontor', 'industry', 'industry word 19cfc8', '', 2, true, false, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO public.codes VALUES ('01a2065b-bb6b-74a8-aac4-2820b5acdb15', 1, 0, NULL, false, '2026-11-23 03:03:24.780001+00', 'kontor', '2026-11-23 03:03:24.780001+00', 'kontor', 'district', 'district word 89c3ef', '', 1, true, false, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO public.codes VALUES ('01a2065b-bb73-7025-9bfd-9a6d392120aa', 1, 0, NULL, false, '2026-11-23 03:03:24.788298+00', 'kontor', '2026-11-23 03:03:24.788298+00', 'kontor', 'class', 'class word 12f870', '', 1, true, false, 'class word 12f870', 'class word 12f870');
INSERT INTO public.codes VALUES ('01a2065b-bb77-77d0-b470-f90eb3c7fdd6', 1, 0, NULL, false, '2026-11-23 03:03:24.791788+00', 'kontor', '2026-11-23 03:03:24.791788+00', 'kontor', 'payment terms', 'payment terms word 9a16f2', '', 1, true, false, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO public.codes VALUES ('01a2065b-bb78-7988-83bd-4cf05a979916', 1, 0, NULL, false, '2026-11-23 03:03:24.792966+00', 'kontor', '2026-11-23 03:03:24.792966+00', 'kontor', 'delivery terms', 'delivery terms word 008a96', '', 1, true, false, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO public.codes VALUES ('01a2065b-bb83-7755-9f6f-bc24b2858d05', 1, 0, NULL, false, '2026-11-23 03:03:24.8111+00', 'kontor', '2026-11-23 03:03:24.8111+00', 'kontor', 'delivery method', 'delivery method word e9a05c', '', 1, true, false, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO public.codes VALUES ('01a2065b-bcb3-7295-93db-768763a4d3b9', 1, 0, NULL, false, '2026-11-23 03:03:25.108044+00', 'kontor', '2026-11-23 03:03:25.108044+00', 'kontor', 'level', 'level word d86fe8', '', 1, true, false, 'level word d86fe8', 'level word d86fe8');
INSERT INTO public.codes VALUES ('01a2065b-bcbb-737a-95ac-a2b0289ecfed', 1, 0, NULL, false, '2026-11-23 03:03:25.116117+00', 'kontor', '2026-11-23 03:03:25.116117+00', 'kontor', 'responsibility', 'responsibility word af2fd7', '', 2, true, false, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO public.companies VALUES ('01a2065b-b769-7328-926d-9d37d867d1e1', 1, 0, NULL, false, '2026-11-23 03:03:23.754527+00', 'kontor', '2026-11-23 03:03:23.754527+00', 'kontor', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a2065b-b6f7-7b5b-8b57-384b68401bbb', '01a2065b-b719-725b-b846-14c9282e54f6', '01a2065b-b71f-7a8f-964d-98394341adb8', '01a2065b-b6b3-7a5f-9e7e-30ace90211c6', 'da', 'SEK', '01a2065b-b72b-794a-8167-c9069d6eacdf', '01a2065b-b734-7528-9f1d-ff71b3aae14f', '01a2065b-b73f-7e1e-a8f2-3c452b8edeef', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a2065b-b7f3-7a47-bcae-d2e6ca012374', 4, 0, NULL, false, '2026-11-23 03:03:23.895133+00', 'kontor', '2026-11-23 03:03:24.070321+00', 'kontor', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a2065b-b6f7-7b5b-8b57-384b68401bbb', '01a2065b-b719-725b-b846-14c9282e54f6', '01a2065b-b71f-7a8f-964d-98394341adb8', '01a2065b-b6b3-7a5f-9e7e-30ace90211c6', 'da', 'SEK', '01a2065b-b72b-794a-8167-c9069d6eacdf', '01a2065b-b734-7528-9f1d-ff71b3aae14f', '01a2065b-b73f-7e1e-a8f2-3c452b8edeef', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a2065b-bbd7-7512-b7ba-70f2a36906d6', 1, 0, NULL, false, '2026-11-23 03:03:24.888472+00', 'kontor', '2026-11-23 03:03:24.888472+00', 'kontor', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a2065b-bb58-713a-8781-9fc7605fc9f2', '01a2065b-bb6b-74a8-aac4-2820b5acdb15', '01a2065b-bb73-7025-9bfd-9a6d392120aa', '01a2065b-bb37-76f5-8b09-db648d190d50', 'cs', 'CZK', '01a2065b-bb77-77d0-b470-f90eb3c7fdd6', '01a2065b-bb78-7988-83bd-4cf05a979916', '01a2065b-bb83-7755-9f6f-bc24b2858d05', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.companies VALUES ('01a2065b-bc27-74b3-9ff3-28f5a922558d', 4, 0, NULL, false, '2026-11-23 03:03:24.967905+00', 'kontor', '2026-11-23 03:03:25.097339+00', 'kontor', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a2065b-bb58-713a-8781-9fc7605fc9f2', '01a2065b-bb6b-74a8-aac4-2820b5acdb15', '01a2065b-bb73-7025-9bfd-9a6d392120aa', '01a2065b-bb37-76f5-8b09-db648d190d50', 'cs', 'CZK', '01a2065b-bb77-77d0-b470-f90eb3c7fdd6', '01a2065b-bb78-7988-83bd-4cf05a979916', '01a2065b-bb83-7755-9f6f-bc24b2858d05', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.company_codes VALUES ('2cbb9aa4-348a-5be7-8094-e02b7ecadee4', 1, 0, NULL, false, '2026-11-23 03:03:23.853168+00', 'kontor', '2026-11-23 03:03:23.853168+00', 'kontor', '01a2065b-b769-7328-926d-9d37d867d1e1', '01a2065b-b6e8-71a8-9384-0f86f0dd1523');
INSERT INTO public.company_codes VALUES ('3370c16b-82e3-54df-9cdc-1958e9de50cb', 1, 0, NULL, false, '2026-11-23 03:03:23.853384+00', 'kontor', '2026-11-23 03:03:23.853384+00', 'kontor', '01a2065b-b769-7328-926d-9d37d867d1e1', '01a2065b-b6eb-7781-85b1-a908b4865ea2');
INSERT INTO public.company_codes VALUES ('bb659ea6-f4e9-5872-ac49-5ee0f2f44b86', 1, 0, NULL, false, '2026-11-23 03:03:23.853396+00', 'kontor', '2026-11-23 03:03:23.853396+00', 'kontor', '01a2065b-b769-7328-926d-9d37d867d1e1', '01a2065b-b70b-7ab9-ac9c-60b63766680c');
INSERT INTO public.company_codes VALUES ('7d38373b-d718-5273-abea-0e2784468cc2', 1, 0, NULL, false, '2026-11-23 03:03:23.853404+00', 'kontor', '2026-11-23 03:03:23.853404+00', 'kontor', '01a2065b-b769-7328-926d-9d37d867d1e1', '01a2065b-b703-799d-ab9a-833a7a5bded2');
INSERT INTO public.company_codes VALUES ('97dc91ba-cc3f-5cbc-b7ee-d0356fb44e8a', 1, 0, NULL, false, '2026-11-23 03:03:23.93608+00', 'kontor', '2026-11-23 03:03:23.93608+00', 'kontor', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', '01a2065b-b6e8-71a8-9384-0f86f0dd1523');
INSERT INTO public.company_codes VALUES ('58085a02-d376-5d4d-85c4-976188f7807a', 1, 0, NULL, false, '2026-11-23 03:03:23.936108+00', 'kontor', '2026-11-23 03:03:23.936108+00', 'kontor', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', '01a2065b-b6eb-7781-85b1-a908b4865ea2');
INSERT INTO public.company_codes VALUES ('74e27721-c371-54a0-b470-8db8c84b71cf', 1, 0, NULL, false, '2026-11-23 03:03:23.936115+00', 'kontor', '2026-11-23 03:03:23.936115+00', 'kontor', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', '01a2065b-b70b-7ab9-ac9c-60b63766680c');
INSERT INTO public.company_codes VALUES ('ae7c2c01-47bd-5409-a002-f26259d6ba4a', 1, 0, NULL, false, '2026-11-23 03:03:23.936132+00', 'kontor', '2026-11-23 03:03:23.936132+00', 'kontor', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', '01a2065b-b703-799d-ab9a-833a7a5bded2');
INSERT INTO public.company_codes VALUES ('e742e468-f5ec-530a-9436-68f2b12f5a7e', 1, 0, NULL, false, '2026-11-23 03:03:24.942971+00', 'kontor', '2026-11-23 03:03:24.942971+00', 'kontor', '01a2065b-bbd7-7512-b7ba-70f2a36906d6', '01a2065b-b6eb-7781-85b1-a908b4865ea2');
INSERT INTO public.company_codes VALUES ('0c484310-5054-5dd8-9d87-b06f189d3b24', 1, 0, NULL, false, '2026-11-23 03:03:24.943005+00', 'kontor', '2026-11-23 03:03:24.943005+00', 'kontor', '01a2065b-bbd7-7512-b7ba-70f2a36906d6', '01a2065b-bb57-7592-9061-ccc93176da6b');
INSERT INTO public.company_codes VALUES ('7db73100-9ca2-54cc-a517-69bdff76a444', 1, 0, NULL, false, '2026-11-23 03:03:24.943012+00', 'kontor', '2026-11-23 03:03:24.943012+00', 'kontor', '01a2065b-bbd7-7512-b7ba-70f2a36906d6', '01a2065b-b70b-7ab9-ac9c-60b63766680c');
INSERT INTO public.company_codes VALUES ('466fe236-3d8f-5c32-9724-fdd2b2460bb9', 1, 0, NULL, false, '2026-11-23 03:03:24.943018+00', 'kontor', '2026-11-23 03:03:24.943018+00', 'kontor', '01a2065b-bbd7-7512-b7ba-70f2a36906d6', '01a2065b-bb63-7b6e-b5bc-86619c10fffd');
INSERT INTO public.company_codes VALUES ('a9cd03cc-97be-5db4-82bd-0c104ab7cf1b', 1, 0, NULL, false, '2026-11-23 03:03:25.012569+00', 'kontor', '2026-11-23 03:03:25.012569+00', 'kontor', '01a2065b-bc27-74b3-9ff3-28f5a922558d', '01a2065b-b6eb-7781-85b1-a908b4865ea2');
INSERT INTO public.company_codes VALUES ('2089f08e-db51-5320-9a6b-2cc08035ad68', 1, 0, NULL, false, '2026-11-23 03:03:25.012677+00', 'kontor', '2026-11-23 03:03:25.012677+00', 'kontor', '01a2065b-bc27-74b3-9ff3-28f5a922558d', '01a2065b-bb57-7592-9061-ccc93176da6b');
INSERT INTO public.company_codes VALUES ('cf619116-127a-558d-b8e3-ae2040983893', 1, 0, NULL, false, '2026-11-23 03:03:25.012685+00', 'kontor', '2026-11-23 03:03:25.012685+00', 'kontor', '01a2065b-bc27-74b3-9ff3-28f5a922558d', '01a2065b-b70b-7ab9-ac9c-60b63766680c');
INSERT INTO public.company_codes VALUES ('5d1d222b-287c-52e1-bba5-66cefe06b728', 1, 0, NULL, false, '2026-11-23 03:03:25.012706+00', 'kontor', '2026-11-23 03:03:25.012706+00', 'kontor', '01a2065b-bc27-74b3-9ff3-28f5a922558d', '01a2065b-bb63-7b6e-b5bc-86619c10fffd');
INSERT INTO public.company_emails VALUES ('01a2065b-b8b8-7b06-b068-74d85a4f577d', 1, 0, NULL, false, '2026-11-23 03:03:24.099197+00', 'kontor', '2026-11-23 03:03:24.099197+00', 'kontor', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'quotes', 'eva.novak@firma.cz');
INSERT INTO public.company_emails VALUES ('01a2065b-bcac-7187-a190-28083097adbf', 1, 0, NULL, false, '2026-11-23 03:03:25.101373+00', 'kontor', '2026-11-23 03:03:25.101373+00', 'kontor', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'order confirmations', 'kontakt@example.dk');
INSERT INTO public.company_settings VALUES ('3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 1, 0, NULL, false, '2026-11-23 03:03:23.33244+00', 'kontor', '2026-11-23 03:03:23.33244+00', 'kontor', 'currency', '"EUR"', 'currency');
INSERT INTO public.company_settings VALUES ('01a2065b-b64c-7369-bb3c-d2c0b0197265', 1, 0, NULL, false, '2026-11-23 03:03:23.476901+00', 'kontor', '2026-11-23 03:03:23.476901+00', 'kontor', 'Ærø setting', 'First line of value
second line', 'aero setting');
INSERT INTO public.company_settings VALUES ('01a2065b-bb0a-78ca-b65d-6474aea202ed', 1, 0, NULL, false, '2026-11-23 03:03:24.686614+00', 'kontor', '2026-11-23 03:03:24.686614+00', 'kontor', 'Žluťoučký setting', 'Other words of value', 'zlutoucky setting');
INSERT INTO public.counters VALUES ('company', 1005);
INSERT INTO public.counters VALUES ('case', 1005);
INSERT INTO public.journal VALUES (1, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.333451+00', 'setup', NULL, 'company_settings', '3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 'insert', 0);
INSERT INTO public.journal VALUES (2, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.35319+00', 'setup', NULL, 'codes', '5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 'insert', 0);
INSERT INTO public.journal VALUES (3, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.353426+00', 'setup', NULL, 'codes', 'c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 'insert', 0);
INSERT INTO public.journal VALUES (4, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.353543+00', 'setup', NULL, 'codes', 'b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 'insert', 0);
INSERT INTO public.journal VALUES (5, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.353633+00', 'setup', NULL, 'codes', 'cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 'insert', 0);
INSERT INTO public.journal VALUES (6, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.35372+00', 'setup', NULL, 'codes', 'babb55d1-65de-5810-a96c-669f03a85454', 'insert', 0);
INSERT INTO public.journal VALUES (7, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.35382+00', 'setup', NULL, 'codes', '62a9c82c-9472-5dfe-ad39-a928cf964d36', 'insert', 0);
INSERT INTO public.journal VALUES (8, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.353871+00', 'setup', NULL, 'codes', 'f42779a1-c575-5918-921f-96116d2b7862', 'insert', 0);
INSERT INTO public.journal VALUES (9, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.353906+00', 'setup', NULL, 'codes', '4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 'insert', 0);
INSERT INTO public.journal VALUES (10, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.353938+00', 'setup', NULL, 'codes', '191e9cb5-05f6-53c0-91b1-d0952b5091ab', 'insert', 0);
INSERT INTO public.journal VALUES (11, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.35397+00', 'setup', NULL, 'codes', 'b1395bde-0f6a-59f7-a5b8-726714c85fda', 'insert', 0);
INSERT INTO public.journal VALUES (12, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354004+00', 'setup', NULL, 'codes', 'cd926ec2-189c-518e-80e6-04ccac0f84b7', 'insert', 0);
INSERT INTO public.journal VALUES (13, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354036+00', 'setup', NULL, 'codes', 'e8363b4e-5147-5a4a-a264-0fb951a0b213', 'insert', 0);
INSERT INTO public.journal VALUES (14, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354069+00', 'setup', NULL, 'codes', '1c89de45-f721-5a8d-aad4-84e7f7927e81', 'insert', 0);
INSERT INTO public.journal VALUES (15, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.3541+00', 'setup', NULL, 'codes', '8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 'insert', 0);
INSERT INTO public.journal VALUES (16, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354131+00', 'setup', NULL, 'codes', 'f6340c67-5d83-5b1e-9085-874c785fa1fe', 'insert', 0);
INSERT INTO public.journal VALUES (17, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354164+00', 'setup', NULL, 'codes', '23062138-ba63-5ef5-aafc-db88a2e35520', 'insert', 0);
INSERT INTO public.journal VALUES (18, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354195+00', 'setup', NULL, 'codes', 'f0e17198-2799-53a7-9f9f-b7c3eb376b85', 'insert', 0);
INSERT INTO public.journal VALUES (19, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354226+00', 'setup', NULL, 'codes', 'f7b013e6-295f-5690-a8c0-a0094080bdcb', 'insert', 0);
INSERT INTO public.journal VALUES (20, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354257+00', 'setup', NULL, 'codes', '681b536f-6a14-5d2a-8938-89723e5aa49c', 'insert', 0);
INSERT INTO public.journal VALUES (21, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354288+00', 'setup', NULL, 'codes', '844a145c-02d2-59a2-b612-26478a571de1', 'insert', 0);
INSERT INTO public.journal VALUES (22, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354322+00', 'setup', NULL, 'codes', '06e1e010-11ea-5008-8c57-e5e26d3c3401', 'insert', 0);
INSERT INTO public.journal VALUES (23, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354353+00', 'setup', NULL, 'codes', '9dcb37b8-adf3-5a6e-8093-94f54a29d281', 'insert', 0);
INSERT INTO public.journal VALUES (24, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354383+00', 'setup', NULL, 'codes', 'b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 'insert', 0);
INSERT INTO public.journal VALUES (25, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354414+00', 'setup', NULL, 'codes', 'bd259363-a9f0-58fd-b140-96bbd57694df', 'insert', 0);
INSERT INTO public.journal VALUES (26, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354444+00', 'setup', NULL, 'codes', '4844102c-57e2-5990-95e6-252fb5217bd5', 'insert', 0);
INSERT INTO public.journal VALUES (27, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354477+00', 'setup', NULL, 'codes', '46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 'insert', 0);
INSERT INTO public.journal VALUES (28, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354507+00', 'setup', NULL, 'codes', 'f4005b4b-1804-5959-a70c-87aaa78c908f', 'insert', 0);
INSERT INTO public.journal VALUES (29, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354537+00', 'setup', NULL, 'codes', 'fd130ce1-b4f9-52bf-917b-13719c148ec5', 'insert', 0);
INSERT INTO public.journal VALUES (30, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354568+00', 'setup', NULL, 'codes', 'dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 'insert', 0);
INSERT INTO public.journal VALUES (31, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354598+00', 'setup', NULL, 'codes', '6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 'insert', 0);
INSERT INTO public.journal VALUES (32, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.354631+00', 'setup', NULL, 'codes', '85119d13-c1a2-5751-89e1-c95a559d5066', 'insert', 0);
INSERT INTO public.journal VALUES (33, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.36514+00', 'setup', NULL, 'codes', 'befefe94-89c2-5b9f-b874-a412db0ee7c8', 'insert', 0);
INSERT INTO public.journal VALUES (34, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365215+00', 'setup', NULL, 'codes', 'a4ef36b5-03fa-55d9-af15-eec467734097', 'insert', 0);
INSERT INTO public.journal VALUES (35, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365255+00', 'setup', NULL, 'codes', '40647888-bff5-528e-ad27-3d6d6dbb45a4', 'insert', 0);
INSERT INTO public.journal VALUES (36, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.36529+00', 'setup', NULL, 'codes', 'e9be3167-cf7d-58e3-a698-2e93f93d2976', 'insert', 0);
INSERT INTO public.journal VALUES (37, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365331+00', 'setup', NULL, 'codes', '0ffaa07b-8af3-5df7-a211-741d12431008', 'insert', 0);
INSERT INTO public.journal VALUES (38, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365364+00', 'setup', NULL, 'codes', '8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 'insert', 0);
INSERT INTO public.journal VALUES (39, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365395+00', 'setup', NULL, 'codes', '2ad7b53c-86aa-5941-8635-e1b903593b39', 'insert', 0);
INSERT INTO public.journal VALUES (40, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365425+00', 'setup', NULL, 'codes', '53627597-fc45-527f-9212-5f12113924cc', 'insert', 0);
INSERT INTO public.journal VALUES (41, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365457+00', 'setup', NULL, 'codes', '73684abe-45dc-5012-979d-9cfe6b674ca5', 'insert', 0);
INSERT INTO public.journal VALUES (42, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365493+00', 'setup', NULL, 'codes', 'b8716122-07ed-523f-9d7f-1a0fcf809de5', 'insert', 0);
INSERT INTO public.journal VALUES (43, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365524+00', 'setup', NULL, 'codes', 'c39b8e4d-0223-599b-a465-e925c4357e73', 'insert', 0);
INSERT INTO public.journal VALUES (44, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.365554+00', 'setup', NULL, 'codes', 'b9a35691-ddc6-53ca-a025-d1693cba6c88', 'insert', 0);
INSERT INTO public.journal VALUES (45, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.367638+00', 'setup', NULL, 'case_statuses', '9ac6b921-9a39-5a12-b6e6-2c21b67df438', 'insert', 0);
INSERT INTO public.journal VALUES (46, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.367822+00', 'setup', NULL, 'case_statuses', '66a509d3-a192-5b04-bb59-f5225570fc66', 'insert', 0);
INSERT INTO public.journal VALUES (47, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.367908+00', 'setup', NULL, 'case_statuses', 'a0f3d997-bde2-5811-a520-74e6cc625a44', 'insert', 0);
INSERT INTO public.journal VALUES (48, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.367982+00', 'setup', NULL, 'case_statuses', '5bccd531-c2f4-5992-a91f-3cea94fc641f', 'insert', 0);
INSERT INTO public.journal VALUES (49, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.368051+00', 'setup', NULL, 'case_statuses', '22013fde-0f5b-5505-9724-9f2e43a7045c', 'insert', 0);
INSERT INTO public.journal VALUES (50, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.368651+00', 'setup', NULL, 'case_statuses', '92e4de3d-d61f-501f-9211-42d0c0d1583b', 'insert', 0);
INSERT INTO public.journal VALUES (51, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.368709+00', 'setup', NULL, 'case_statuses', '3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 'insert', 0);
INSERT INTO public.journal VALUES (52, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.383056+00', 'setup', NULL, 'close_reasons', 'fce725f1-98a0-50f7-88b1-bd1b6aaab541', 'insert', 0);
INSERT INTO public.journal VALUES (53, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.383257+00', 'setup', NULL, 'close_reasons', 'e653ffce-06be-5c38-ade9-94da2f0b018c', 'insert', 0);
INSERT INTO public.journal VALUES (54, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.383349+00', 'setup', NULL, 'close_reasons', '84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 'insert', 0);
INSERT INTO public.journal VALUES (55, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.383425+00', 'setup', NULL, 'close_reasons', '18f78b4e-d67c-564e-80c9-7012e8c81df0', 'insert', 0);
INSERT INTO public.journal VALUES (56, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.384054+00', 'setup', NULL, 'close_reasons', '35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 'insert', 0);
INSERT INTO public.journal VALUES (57, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.384142+00', 'setup', NULL, 'close_reasons', '177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 'insert', 0);
INSERT INTO public.journal VALUES (58, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.384194+00', 'setup', NULL, 'close_reasons', '46d32c63-c963-5db8-b76b-6191767276e7', 'insert', 0);
INSERT INTO public.journal VALUES (59, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.384229+00', 'setup', NULL, 'close_reasons', 'c0312adf-ea02-5655-b15d-4a5111c50b59', 'insert', 0);
INSERT INTO public.journal VALUES (60, '01a2065b-b0e6-797b-8c25-c4ab66b06732', 'Set up the company', 'kontor', '2026-11-23 03:03:23.384261+00', 'setup', NULL, 'close_reasons', 'bb670c5f-f407-5a49-b370-163f65850f02', 'insert', 0);
INSERT INTO public.journal VALUES (61, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.478161+00', 'here', NULL, 'company_settings', '01a2065b-b64c-7369-bb3c-d2c0b0197265', 'insert', 0);
INSERT INTO public.journal VALUES (62, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.49605+00', 'here', NULL, 'codes', '01a2065b-b660-7f48-849f-8e73c9216367', 'insert', 0);
INSERT INTO public.journal VALUES (63, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.503883+00', 'here', NULL, 'close_reasons', '01a2065b-b66c-7934-b7a4-bbb805ad4c0d', 'insert', 0);
INSERT INTO public.journal VALUES (64, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.527997+00', 'here', NULL, 'case_statuses', '01a2065b-b681-7404-9788-cdd754f9ae75', 'insert', 0);
INSERT INTO public.journal VALUES (65, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.540454+00', 'here', NULL, 'teams', '01a2065b-b689-791b-bdb8-78435849609f', 'insert', 0);
INSERT INTO public.journal VALUES (66, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.556745+00', 'here', NULL, 'users', '01a2065b-b6a2-7ea2-803b-b6f7046d9ee3', 'insert', 0);
INSERT INTO public.journal VALUES (67, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.565124+00', 'here', NULL, 'teams', '01a2065b-b6ac-7010-8947-d042c478ee5e', 'insert', 0);
INSERT INTO public.journal VALUES (68, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.577139+00', 'here', NULL, 'users', '01a2065b-b6b3-7a5f-9e7e-30ace90211c6', 'insert', 0);
INSERT INTO public.journal VALUES (69, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.620015+00', 'here', NULL, 'team_members', '01a2065b-b6d7-7012-a492-642d0d5991b4', 'insert', 0);
INSERT INTO public.journal VALUES (70, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.62515+00', 'here', NULL, 'codes', '01a2065b-b6e8-71a8-9384-0f86f0dd1523', 'insert', 0);
INSERT INTO public.journal VALUES (71, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.631126+00', 'here', NULL, 'codes', '01a2065b-b6eb-7781-85b1-a908b4865ea2', 'insert', 0);
INSERT INTO public.journal VALUES (72, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.647306+00', 'here', NULL, 'codes', '01a2065b-b6f7-7b5b-8b57-384b68401bbb', 'insert', 0);
INSERT INTO public.journal VALUES (73, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.652406+00', 'here', NULL, 'codes', '01a2065b-b703-799d-ab9a-833a7a5bded2', 'insert', 0);
INSERT INTO public.journal VALUES (74, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.672026+00', 'here', NULL, 'codes', '01a2065b-b70b-7ab9-ac9c-60b63766680c', 'insert', 0);
INSERT INTO public.journal VALUES (75, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.677148+00', 'here', NULL, 'codes', '01a2065b-b719-725b-b846-14c9282e54f6', 'insert', 0);
INSERT INTO public.journal VALUES (76, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.68009+00', 'here', NULL, 'codes', '01a2065b-b71f-7a8f-964d-98394341adb8', 'insert', 0);
INSERT INTO public.journal VALUES (77, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.699059+00', 'here', NULL, 'codes', '01a2065b-b72b-794a-8167-c9069d6eacdf', 'insert', 0);
INSERT INTO public.journal VALUES (78, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.700662+00', 'here', NULL, 'codes', '01a2065b-b734-7528-9f1d-ff71b3aae14f', 'insert', 0);
INSERT INTO public.journal VALUES (79, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.712374+00', 'here', NULL, 'codes', '01a2065b-b73f-7e1e-a8f2-3c452b8edeef', 'insert', 0);
INSERT INTO public.journal VALUES (80, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.756648+00', 'here', NULL, 'companies', '01a2065b-b769-7328-926d-9d37d867d1e1', 'insert', 0);
INSERT INTO public.journal VALUES (81, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.854092+00', 'here', NULL, 'company_codes', '2cbb9aa4-348a-5be7-8094-e02b7ecadee4', 'insert', 0);
INSERT INTO public.journal VALUES (82, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.854459+00', 'here', NULL, 'company_codes', '3370c16b-82e3-54df-9cdc-1958e9de50cb', 'insert', 0);
INSERT INTO public.journal VALUES (83, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.854632+00', 'here', NULL, 'company_codes', 'bb659ea6-f4e9-5872-ac49-5ee0f2f44b86', 'insert', 0);
INSERT INTO public.journal VALUES (84, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.86316+00', 'here', NULL, 'company_codes', '7d38373b-d718-5273-abea-0e2784468cc2', 'insert', 0);
INSERT INTO public.journal VALUES (85, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.895748+00', 'here', NULL, 'companies', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'insert', 0);
INSERT INTO public.journal VALUES (86, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.936384+00', 'here', NULL, 'company_codes', '97dc91ba-cc3f-5cbc-b7ee-d0356fb44e8a', 'insert', 0);
INSERT INTO public.journal VALUES (87, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.93657+00', 'here', NULL, 'company_codes', '58085a02-d376-5d4d-85c4-976188f7807a', 'insert', 0);
INSERT INTO public.journal VALUES (88, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.936694+00', 'here', NULL, 'company_codes', '74e27721-c371-54a0-b470-8db8c84b71cf', 'insert', 0);
INSERT INTO public.journal VALUES (89, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:23.936741+00', 'here', NULL, 'company_codes', 'ae7c2c01-47bd-5409-a002-f26259d6ba4a', 'insert', 0);
INSERT INTO public.journal VALUES (90, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.019759+00', 'here', NULL, 'addresses', '01a2065b-b870-7b65-8428-201c77484a12', 'insert', 0);
INSERT INTO public.journal VALUES (91, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.099907+00', 'here', NULL, 'company_emails', '01a2065b-b8b8-7b06-b068-74d85a4f577d', 'insert', 0);
INSERT INTO public.journal VALUES (92, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.119131+00', 'here', NULL, 'codes', '01a2065b-b8c6-76fe-aa84-505a0c5ce51f', 'insert', 0);
INSERT INTO public.journal VALUES (93, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.120813+00', 'here', NULL, 'codes', '01a2065b-b8d8-7d21-83fa-b11b2b6133bd', 'insert', 0);
INSERT INTO public.journal VALUES (94, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.127359+00', 'here', NULL, 'codes', '01a2065b-b8d9-7388-aa8e-b433e08d7a12', 'insert', 0);
INSERT INTO public.journal VALUES (95, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.159454+00', 'here', NULL, 'persons', '01a2065b-b8f0-781d-897e-d3ff886e85a3', 'insert', 0);
INSERT INTO public.journal VALUES (96, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.204192+00', 'here', NULL, 'person_codes', '884c2346-84a0-50c5-9f52-1f7992e19a42', 'insert', 0);
INSERT INTO public.journal VALUES (97, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.204453+00', 'here', NULL, 'person_codes', '7e33a66b-d203-5d63-b456-937b1b9e118f', 'insert', 0);
INSERT INTO public.journal VALUES (98, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.227489+00', 'here', NULL, 'persons', '01a2065b-b93f-79a6-958c-6d45d15e1086', 'insert', 0);
INSERT INTO public.journal VALUES (99, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.253511+00', 'here', NULL, 'person_codes', 'a5b0bb8a-a7d1-52e1-b103-50e6899732f2', 'insert', 0);
INSERT INTO public.journal VALUES (100, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.253696+00', 'here', NULL, 'person_codes', 'e9e71f84-528e-5604-9782-d286ebe4e333', 'insert', 0);
INSERT INTO public.journal VALUES (101, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.32726+00', 'here', NULL, 'person_codes', '0f79eb39-4795-5fd8-b833-880de2de4ac0', 'insert', 0);
INSERT INTO public.journal VALUES (102, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.380705+00', 'here', NULL, 'person_private', '01a2065b-b93f-79a6-958c-6d45d15e1086', 'insert', 0);
INSERT INTO public.journal VALUES (103, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.400655+00', 'here', NULL, 'case_statuses', '01a2065b-b9e1-7eba-b8c2-ed97058ff502', 'insert', 0);
INSERT INTO public.journal VALUES (104, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.407274+00', 'here', NULL, 'close_reasons', '01a2065b-b9f1-7d58-aa0b-5cdbe2067c69', 'insert', 0);
INSERT INTO public.journal VALUES (105, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.451845+00', 'here', NULL, 'cases', '01a2065b-b9f8-708e-b27a-11d6f2c1c1b3', 'insert', 0);
INSERT INTO public.journal VALUES (106, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.480905+00', 'here', NULL, 'case_steps', '01a2065b-ba30-7673-85ba-6c5fbc2f2005', 'insert', 0);
INSERT INTO public.journal VALUES (107, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.506392+00', 'here', NULL, 'cases', '01a2065b-ba43-748e-9ed9-ec39195f7b21', 'insert', 0);
INSERT INTO public.journal VALUES (108, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.516667+00', 'here', NULL, 'case_steps', '01a2065b-ba5c-72cb-9aad-5145a3ad72e3', 'insert', 0);
INSERT INTO public.journal VALUES (109, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.559266+00', 'here', NULL, 'case_steps', '01a2065b-ba89-7f7a-b604-ee1fa0b46bc9', 'insert', 0);
INSERT INTO public.journal VALUES (110, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.600904+00', 'here', NULL, 'case_competitors', '01a2065b-baab-7cdc-bbd8-3d16e5e90304', 'insert', 0);
INSERT INTO public.journal VALUES (111, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.640254+00', 'here', NULL, 'case_influencers', '01a2065b-badd-7126-afef-8e97b1e8d123', 'insert', 0);
INSERT INTO public.journal VALUES (112, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.664009+00', 'here', NULL, 'saved_views', '01a2065b-bae5-7553-bcc6-90522470646f', 'insert', 0);
INSERT INTO public.journal VALUES (113, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.669962+00', 'here', NULL, 'not_duplicates', '01a2065b-bafc-7e01-bac3-8c1a80696e47', 'insert', 0);
INSERT INTO public.journal VALUES (114, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.686883+00', 'here', NULL, 'company_settings', '01a2065b-bb0a-78ca-b65d-6474aea202ed', 'insert', 0);
INSERT INTO public.journal VALUES (115, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.695502+00', 'here', NULL, 'codes', '01a2065b-bb13-7bce-b1e6-3a2dab18a700', 'insert', 0);
INSERT INTO public.journal VALUES (116, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.699934+00', 'here', NULL, 'close_reasons', '01a2065b-bb1b-7e4c-8500-7c75f732776f', 'insert', 0);
INSERT INTO public.journal VALUES (117, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.713326+00', 'here', NULL, 'case_statuses', '01a2065b-bb22-72c8-8628-7a09713a7902', 'insert', 0);
INSERT INTO public.journal VALUES (118, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.715285+00', 'here', NULL, 'teams', '01a2065b-bb2a-79c3-af65-f6e8c23b5da5', 'insert', 0);
INSERT INTO public.journal VALUES (119, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.720863+00', 'here', NULL, 'users', '01a2065b-bb2f-76b1-bfe1-50a8b13ab87b', 'insert', 0);
INSERT INTO public.journal VALUES (120, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.725064+00', 'here', NULL, 'teams', '01a2065b-bb32-7258-b37d-411739267cb4', 'insert', 0);
INSERT INTO public.journal VALUES (121, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.731197+00', 'here', NULL, 'users', '01a2065b-bb37-76f5-8b09-db648d190d50', 'insert', 0);
INSERT INTO public.journal VALUES (122, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.756592+00', 'here', NULL, 'team_members', '01a2065b-bb53-7fee-9a1d-69ac7d226311', 'insert', 0);
INSERT INTO public.journal VALUES (123, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.760074+00', 'here', NULL, 'codes', '01a2065b-bb57-7592-9061-ccc93176da6b', 'insert', 0);
INSERT INTO public.journal VALUES (124, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.766975+00', 'here', NULL, 'codes', '01a2065b-bb58-713a-8781-9fc7605fc9f2', 'insert', 0);
INSERT INTO public.journal VALUES (125, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.772089+00', 'here', NULL, 'codes', '01a2065b-bb63-7b6e-b5bc-86619c10fffd', 'insert', 0);
INSERT INTO public.journal VALUES (126, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.780162+00', 'here', NULL, 'codes', '01a2065b-bb6b-74a8-aac4-2820b5acdb15', 'insert', 0);
INSERT INTO public.journal VALUES (127, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.788463+00', 'here', NULL, 'codes', '01a2065b-bb73-7025-9bfd-9a6d392120aa', 'insert', 0);
INSERT INTO public.journal VALUES (128, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.791932+00', 'here', NULL, 'codes', '01a2065b-bb77-77d0-b470-f90eb3c7fdd6', 'insert', 0);
INSERT INTO public.journal VALUES (129, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.793096+00', 'here', NULL, 'codes', '01a2065b-bb78-7988-83bd-4cf05a979916', 'insert', 0);
INSERT INTO public.journal VALUES (130, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.811283+00', 'here', NULL, 'codes', '01a2065b-bb83-7755-9f6f-bc24b2858d05', 'insert', 0);
INSERT INTO public.journal VALUES (131, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.889041+00', 'here', NULL, 'companies', '01a2065b-bbd7-7512-b7ba-70f2a36906d6', 'insert', 0);
INSERT INTO public.journal VALUES (132, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.943143+00', 'here', NULL, 'company_codes', 'e742e468-f5ec-530a-9436-68f2b12f5a7e', 'insert', 0);
INSERT INTO public.journal VALUES (133, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.943259+00', 'here', NULL, 'company_codes', '0c484310-5054-5dd8-9d87-b06f189d3b24', 'insert', 0);
INSERT INTO public.journal VALUES (134, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.943308+00', 'here', NULL, 'company_codes', '7db73100-9ca2-54cc-a517-69bdff76a444', 'insert', 0);
INSERT INTO public.journal VALUES (135, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.943349+00', 'here', NULL, 'company_codes', '466fe236-3d8f-5c32-9724-fdd2b2460bb9', 'insert', 0);
INSERT INTO public.journal VALUES (136, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:24.968342+00', 'here', NULL, 'companies', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'insert', 0);
INSERT INTO public.journal VALUES (137, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.012843+00', 'here', NULL, 'company_codes', 'a9cd03cc-97be-5db4-82bd-0c104ab7cf1b', 'insert', 0);
INSERT INTO public.journal VALUES (138, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.01295+00', 'here', NULL, 'company_codes', '2089f08e-db51-5320-9a6b-2cc08035ad68', 'insert', 0);
INSERT INTO public.journal VALUES (139, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.012998+00', 'here', NULL, 'company_codes', 'cf619116-127a-558d-b8e3-ae2040983893', 'insert', 0);
INSERT INTO public.journal VALUES (140, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.01304+00', 'here', NULL, 'company_codes', '5d1d222b-287c-52e1-bba5-66cefe06b728', 'insert', 0);
INSERT INTO public.journal VALUES (141, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.067495+00', 'here', NULL, 'addresses', '01a2065b-bc80-7ad0-aae4-95c3bbbbfd1c', 'insert', 0);
INSERT INTO public.journal VALUES (142, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.101658+00', 'here', NULL, 'company_emails', '01a2065b-bcac-7187-a190-28083097adbf', 'insert', 0);
INSERT INTO public.journal VALUES (143, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.108183+00', 'here', NULL, 'codes', '01a2065b-bcb3-7295-93db-768763a4d3b9', 'insert', 0);
INSERT INTO public.journal VALUES (144, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.116277+00', 'here', NULL, 'codes', '01a2065b-bcbb-737a-95ac-a2b0289ecfed', 'insert', 0);
INSERT INTO public.journal VALUES (145, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.131881+00', 'here', NULL, 'persons', '01a2065b-bcc7-70af-8491-7c1b17174845', 'insert', 0);
INSERT INTO public.journal VALUES (146, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.167275+00', 'here', NULL, 'person_codes', '1e779be7-4201-5d4b-9232-0712b048631f', 'insert', 0);
INSERT INTO public.journal VALUES (147, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.167573+00', 'here', NULL, 'person_codes', 'a12ea8bc-47cb-566f-b686-ac2384137776', 'insert', 0);
INSERT INTO public.journal VALUES (148, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.172375+00', 'here', NULL, 'persons', '01a2065b-bcf3-7b03-a271-1383474bd0f8', 'insert', 0);
INSERT INTO public.journal VALUES (149, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.200326+00', 'here', NULL, 'person_codes', 'f123187e-286d-512a-97f4-1c4c280df810', 'insert', 0);
INSERT INTO public.journal VALUES (150, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.200457+00', 'here', NULL, 'person_codes', '75b92ad3-1b87-5956-9411-791cc3c7cf54', 'insert', 0);
INSERT INTO public.journal VALUES (151, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.251259+00', 'here', NULL, 'person_codes', 'eb9daeb8-0f59-5988-90da-03c5177918d7', 'insert', 0);
INSERT INTO public.journal VALUES (152, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.282905+00', 'here', NULL, 'person_private', '01a2065b-bcf3-7b03-a271-1383474bd0f8', 'insert', 0);
INSERT INTO public.journal VALUES (153, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.28712+00', 'here', NULL, 'case_statuses', '01a2065b-bd64-7dad-a2e5-ea1da39cbfed', 'insert', 0);
INSERT INTO public.journal VALUES (154, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.299738+00', 'here', NULL, 'close_reasons', '01a2065b-bd70-76b5-b181-423d2569a9f8', 'insert', 0);
INSERT INTO public.journal VALUES (155, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.32889+00', 'here', NULL, 'cases', '01a2065b-bd74-74d0-b0cf-d730e0a4a9c8', 'insert', 0);
INSERT INTO public.journal VALUES (156, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.344497+00', 'here', NULL, 'case_steps', '01a2065b-bd9f-7e68-8399-ccac655c9d20', 'insert', 0);
INSERT INTO public.journal VALUES (157, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.370801+00', 'here', NULL, 'cases', '01a2065b-bda3-7813-8a7e-bcf54b14c6bc', 'insert', 0);
INSERT INTO public.journal VALUES (158, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.383501+00', 'here', NULL, 'case_steps', '01a2065b-bdbd-7a45-bbf0-9f20ee287a3f', 'insert', 0);
INSERT INTO public.journal VALUES (159, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.423328+00', 'here', NULL, 'case_steps', '01a2065b-bde3-7055-b4da-d4c416e472e9', 'insert', 0);
INSERT INTO public.journal VALUES (160, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.456762+00', 'here', NULL, 'case_competitors', '01a2065b-be0d-7f76-89ef-79bd1b2ae6ca', 'insert', 0);
INSERT INTO public.journal VALUES (161, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.507285+00', 'here', NULL, 'case_influencers', '01a2065b-be3d-7fa0-8b14-92dcdb91e3ba', 'insert', 0);
INSERT INTO public.journal VALUES (162, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.520892+00', 'here', NULL, 'saved_views', '01a2065b-be50-7d48-9ff4-2706de6f7a64', 'insert', 0);
INSERT INTO public.journal VALUES (163, '01a2065b-b60c-74d0-ade5-e03aee43e4e4', 'Two records of everything', 'kontor', '2026-11-23 03:03:25.524384+00', 'here', NULL, 'not_duplicates', '01a2065b-be53-7fc9-9671-fa19bc49b4e8', 'insert', 0);
INSERT INTO public.journal_values VALUES (1, NULL, '{"key": "currency", "value": "\"EUR\"", "deleted": false}');
INSERT INTO public.journal_values VALUES (2, NULL, '{"code": "", "name": "Customer", "active": true, "locked": true, "deleted": false, "position": 0, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (3, NULL, '{"code": "", "name": "Supplier", "active": true, "locked": true, "deleted": false, "position": 1, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (4, NULL, '{"code": "", "name": "Prospect", "active": true, "locked": true, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (5, NULL, '{"code": "", "name": "Competitor", "active": true, "locked": true, "deleted": false, "position": 3, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (6, NULL, '{"code": "", "name": "Bank", "active": true, "locked": true, "deleted": false, "position": 4, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (7, NULL, '{"code": "", "name": "Production", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (8, NULL, '{"code": "", "name": "Distribution", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (9, NULL, '{"code": "", "name": "Retail", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (10, NULL, '{"code": "", "name": "Services", "active": true, "locked": false, "deleted": false, "position": 3, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (11, NULL, '{"code": "", "name": "Construction", "active": true, "locked": false, "deleted": false, "position": 4, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (12, NULL, '{"code": "", "name": "Public sector", "active": true, "locked": false, "deleted": false, "position": 5, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (13, NULL, '{"code": "", "name": "Limited company", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (14, NULL, '{"code": "", "name": "Sole trader", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (15, NULL, '{"code": "", "name": "Public body", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (16, NULL, '{"code": "", "name": "Association", "active": true, "locked": false, "deleted": false, "position": 3, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (17, NULL, '{"code": "", "name": "A", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (18, NULL, '{"code": "", "name": "B", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (19, NULL, '{"code": "", "name": "C", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (20, NULL, '{"code": "", "name": "Managing director", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (21, NULL, '{"code": "", "name": "Chief financial officer", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (22, NULL, '{"code": "", "name": "Head of department", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (23, NULL, '{"code": "", "name": "Chief accountant", "active": true, "locked": false, "deleted": false, "position": 3, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (24, NULL, '{"code": "", "name": "Employee", "active": true, "locked": false, "deleted": false, "position": 4, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (25, NULL, '{"code": "", "name": "Sales", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (26, NULL, '{"code": "", "name": "Purchasing", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (27, NULL, '{"code": "", "name": "Production", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (28, NULL, '{"code": "", "name": "Marketing", "active": true, "locked": false, "deleted": false, "position": 3, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (29, NULL, '{"code": "", "name": "Finance", "active": true, "locked": false, "deleted": false, "position": 4, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (30, NULL, '{"code": "", "name": "IT", "active": true, "locked": false, "deleted": false, "position": 5, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (31, NULL, '{"code": "", "name": "Quality", "active": true, "locked": false, "deleted": false, "position": 6, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (32, NULL, '{"code": "", "name": "Cash in advance", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (33, NULL, '{"code": "", "name": "8 days net", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (34, NULL, '{"code": "", "name": "14 days net", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (35, NULL, '{"code": "", "name": "30 days net", "active": true, "locked": false, "deleted": false, "position": 3, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (36, NULL, '{"code": "", "name": "EXW", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (37, NULL, '{"code": "", "name": "FCA", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (38, NULL, '{"code": "", "name": "CPT", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (39, NULL, '{"code": "", "name": "DAP", "active": true, "locked": false, "deleted": false, "position": 3, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (40, NULL, '{"code": "", "name": "DDP", "active": true, "locked": false, "deleted": false, "position": 4, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (41, NULL, '{"code": "", "name": "Own delivery", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (42, NULL, '{"code": "", "name": "Carrier", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (43, NULL, '{"code": "", "name": "Parcel", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (44, NULL, '{"code": "", "name": "Collected", "active": true, "locked": false, "deleted": false, "position": 3, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (45, NULL, '{"name": "New", "phase": "preparation", "colour": "#5b8def", "deleted": false, "outcome": "open", "position": 0, "probability": 10}');
INSERT INTO public.journal_values VALUES (46, NULL, '{"name": "Contacted", "phase": "preparation", "colour": "#3aa7b8", "deleted": false, "outcome": "open", "position": 1, "probability": 20}');
INSERT INTO public.journal_values VALUES (47, NULL, '{"name": "Quote missing", "phase": "preparation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 2, "probability": 30}');
INSERT INTO public.journal_values VALUES (48, NULL, '{"name": "Quote sent", "phase": "preparation", "colour": "#8a63d2", "deleted": false, "outcome": "open", "position": 3, "probability": 50}');
INSERT INTO public.journal_values VALUES (49, NULL, '{"name": "Negotiation", "phase": "preparation", "colour": "#c2589c", "deleted": false, "outcome": "open", "position": 4, "probability": 70}');
INSERT INTO public.journal_values VALUES (50, NULL, '{"name": "Won", "phase": "realisation", "colour": "#2f9e62", "deleted": false, "outcome": "won", "position": 90, "probability": 100}');
INSERT INTO public.journal_values VALUES (51, NULL, '{"name": "Lost", "phase": "preparation", "colour": "#8b8f98", "deleted": false, "outcome": "lost", "position": 91, "probability": 0}');
INSERT INTO public.journal_values VALUES (52, NULL, '{"code": "", "name": "Best price", "active": true, "deleted": false, "outcome": "won", "position": 0}');
INSERT INTO public.journal_values VALUES (53, NULL, '{"code": "", "name": "Best product", "active": true, "deleted": false, "outcome": "won", "position": 1}');
INSERT INTO public.journal_values VALUES (54, NULL, '{"code": "", "name": "Good relation", "active": true, "deleted": false, "outcome": "won", "position": 2}');
INSERT INTO public.journal_values VALUES (55, NULL, '{"code": "", "name": "Delivery time", "active": true, "deleted": false, "outcome": "won", "position": 3}');
INSERT INTO public.journal_values VALUES (56, NULL, '{"code": "", "name": "Too expensive", "active": true, "deleted": false, "outcome": "lost", "position": 4}');
INSERT INTO public.journal_values VALUES (57, NULL, '{"code": "", "name": "Chose a competitor", "active": true, "deleted": false, "outcome": "lost", "position": 5}');
INSERT INTO public.journal_values VALUES (58, NULL, '{"code": "", "name": "Delivery too late", "active": true, "deleted": false, "outcome": "lost", "position": 6}');
INSERT INTO public.journal_values VALUES (59, NULL, '{"code": "", "name": "Postponed indefinitely", "active": true, "deleted": false, "outcome": "lost", "position": 7}');
INSERT INTO public.journal_values VALUES (60, NULL, '{"code": "", "name": "No need any more", "active": true, "deleted": false, "outcome": "lost", "position": 8}');
INSERT INTO public.journal_values VALUES (61, NULL, '{"key": "Ærø setting", "value": "First line of value\nsecond line", "deleted": false}');
INSERT INTO public.journal_values VALUES (62, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "locked": false, "deleted": false, "position": 12, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (63, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "deleted": false, "outcome": "won", "position": 12}');
INSERT INTO public.journal_values VALUES (64, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (65, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (66, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (67, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (68, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (69, NULL, '{"deleted": false, "team_id": "01a2065b-b6ac-7010-8947-d042c478ee5e", "user_id": "01a2065b-b6b3-7a5f-9e7e-30ace90211c6"}');
INSERT INTO public.journal_values VALUES (70, NULL, '{"code": "", "name": "relation word b3baae", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (71, NULL, '{"code": "", "name": "relation word 3bade6", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (72, NULL, '{"code": "", "name": "company type word 35b47e", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (73, NULL, '{"code": "", "name": "industry word 10f828", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (74, NULL, '{"code": "", "name": "industry word a0cbaa", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (75, NULL, '{"code": "", "name": "district word cc8ea0", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (76, NULL, '{"code": "", "name": "class word 1af8ea", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (77, NULL, '{"code": "", "name": "payment terms word 4677a1", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (78, NULL, '{"code": "", "name": "delivery terms word 43f562", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (79, NULL, '{"code": "", "name": "delivery method word 20e319", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (80, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1001, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a2065b-b6f7-7b5b-8b57-384b68401bbb", "class_id": "01a2065b-b71f-7a8f-964d-98394341adb8", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a2065b-b719-725b-b846-14c9282e54f6", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a2065b-b6b3-7a5f-9e7e-30ace90211c6", "register_number": "Ærø register no.", "payment_terms_id": "01a2065b-b72b-794a-8167-c9069d6eacdf", "delivery_terms_id": "01a2065b-b734-7528-9f1d-ff71b3aae14f", "delivery_method_id": "01a2065b-b73f-7e1e-a8f2-3c452b8edeef"}');
INSERT INTO public.journal_values VALUES (81, NULL, '{"code_id": "01a2065b-b6e8-71a8-9384-0f86f0dd1523", "deleted": false, "company_id": "01a2065b-b769-7328-926d-9d37d867d1e1"}');
INSERT INTO public.journal_values VALUES (82, NULL, '{"code_id": "01a2065b-b6eb-7781-85b1-a908b4865ea2", "deleted": false, "company_id": "01a2065b-b769-7328-926d-9d37d867d1e1"}');
INSERT INTO public.journal_values VALUES (83, NULL, '{"code_id": "01a2065b-b70b-7ab9-ac9c-60b63766680c", "deleted": false, "company_id": "01a2065b-b769-7328-926d-9d37d867d1e1"}');
INSERT INTO public.journal_values VALUES (84, NULL, '{"code_id": "01a2065b-b703-799d-ab9a-833a7a5bded2", "deleted": false, "company_id": "01a2065b-b769-7328-926d-9d37d867d1e1"}');
INSERT INTO public.journal_values VALUES (85, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1002, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a2065b-b6f7-7b5b-8b57-384b68401bbb", "class_id": "01a2065b-b71f-7a8f-964d-98394341adb8", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a2065b-b719-725b-b846-14c9282e54f6", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a2065b-b6b3-7a5f-9e7e-30ace90211c6", "register_number": "Ærø register no.", "payment_terms_id": "01a2065b-b72b-794a-8167-c9069d6eacdf", "delivery_terms_id": "01a2065b-b734-7528-9f1d-ff71b3aae14f", "delivery_method_id": "01a2065b-b73f-7e1e-a8f2-3c452b8edeef"}');
INSERT INTO public.journal_values VALUES (86, NULL, '{"code_id": "01a2065b-b6e8-71a8-9384-0f86f0dd1523", "deleted": false, "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374"}');
INSERT INTO public.journal_values VALUES (113, NULL, '{"one": "Ærø one", "kind": "Ærø table", "other": "Ærø the other", "deleted": false}');
INSERT INTO public.journal_values VALUES (87, NULL, '{"code_id": "01a2065b-b6eb-7781-85b1-a908b4865ea2", "deleted": false, "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374"}');
INSERT INTO public.journal_values VALUES (88, NULL, '{"code_id": "01a2065b-b70b-7ab9-ac9c-60b63766680c", "deleted": false, "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374"}');
INSERT INTO public.journal_values VALUES (89, NULL, '{"code_id": "01a2065b-b703-799d-ab9a-833a7a5bded2", "deleted": false, "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374"}');
INSERT INTO public.journal_values VALUES (90, NULL, '{"city": "Ærø city", "name": "Ærø name", "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "purpose": "invoice", "street2": "Ærø address line 2", "post_code": "Ærø post code", "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374"}');
INSERT INTO public.journal_values VALUES (91, NULL, '{"email": "eva.novak@firma.cz", "deleted": false, "purpose": "quotes", "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374"}');
INSERT INTO public.journal_values VALUES (92, NULL, '{"code": "", "name": "level word 83298b", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (93, NULL, '{"code": "", "name": "responsibility word d96c88", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (94, NULL, '{"code": "", "name": "responsibility word c8fc3b", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (95, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a2065b-b8c6-76fe-aa84-505a0c5ce51f", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (96, NULL, '{"code_id": "01a2065b-b8d8-7d21-83fa-b11b2b6133bd", "deleted": false, "person_id": "01a2065b-b8f0-781d-897e-d3ff886e85a3"}');
INSERT INTO public.journal_values VALUES (97, NULL, '{"code_id": "01a2065b-b8d9-7388-aa8e-b433e08d7a12", "deleted": false, "person_id": "01a2065b-b8f0-781d-897e-d3ff886e85a3"}');
INSERT INTO public.journal_values VALUES (98, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a2065b-b8c6-76fe-aa84-505a0c5ce51f", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (99, NULL, '{"code_id": "01a2065b-b8d8-7d21-83fa-b11b2b6133bd", "deleted": false, "person_id": "01a2065b-b93f-79a6-958c-6d45d15e1086"}');
INSERT INTO public.journal_values VALUES (100, NULL, '{"code_id": "01a2065b-b8d9-7388-aa8e-b433e08d7a12", "deleted": false, "person_id": "01a2065b-b93f-79a6-958c-6d45d15e1086"}');
INSERT INTO public.journal_values VALUES (101, NULL, '{"code_id": "01a2065b-b703-799d-ab9a-833a7a5bded2", "deleted": false, "person_id": "01a2065b-b93f-79a6-958c-6d45d15e1086"}');
INSERT INTO public.journal_values VALUES (102, NULL, '{"family": "Ærø family", "deleted": false, "birthday": "2026-03-05", "interests": "Ærø interests", "person_id": "01a2065b-b93f-79a6-958c-6d45d15e1086", "private_email": "eva.novak@firma.cz", "private_notes": "First line of private notes\nsecond line", "private_phone": "+4533123456"}');
INSERT INTO public.journal_values VALUES (103, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (104, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "deleted": false, "outcome": "won", "position": 12}');
INSERT INTO public.journal_values VALUES (105, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1001, "deleted": false, "team_id": "01a2065b-b6ac-7010-8947-d042c478ee5e", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a2065b-b93f-79a6-958c-6d45d15e1086", "status_id": "01a2065b-b9e1-7eba-b8c2-ed97058ff502", "strengths": "First line of our strengths\nsecond line", "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a2065b-b6b3-7a5f-9e7e-30ace90211c6", "close_reason_id": "01a2065b-b9f1-7d58-aa0b-5cdbe2067c69"}');
INSERT INTO public.journal_values VALUES (106, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a2065b-b9f8-708e-b27a-11d6f2c1c1b3", "current": true, "deleted": false, "status_id": "01a2065b-b9e1-7eba-b8c2-ed97058ff502", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2065b-b9f1-7d58-aa0b-5cdbe2067c69"}');
INSERT INTO public.journal_values VALUES (107, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1002, "deleted": false, "team_id": "01a2065b-b6ac-7010-8947-d042c478ee5e", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a2065b-b93f-79a6-958c-6d45d15e1086", "status_id": "01a2065b-b9e1-7eba-b8c2-ed97058ff502", "strengths": "First line of our strengths\nsecond line", "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a2065b-b6b3-7a5f-9e7e-30ace90211c6", "close_reason_id": "01a2065b-b9f1-7d58-aa0b-5cdbe2067c69"}');
INSERT INTO public.journal_values VALUES (108, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a2065b-ba43-748e-9ed9-ec39195f7b21", "current": true, "deleted": false, "status_id": "01a2065b-b9e1-7eba-b8c2-ed97058ff502", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2065b-b9f1-7d58-aa0b-5cdbe2067c69"}');
INSERT INTO public.journal_values VALUES (109, NULL, '{"days": 12, "since": "2026-04-06", "until": "2026-04-08", "value": 123450, "case_id": "01a2065b-ba43-748e-9ed9-ec39195f7b21", "current": false, "deleted": false, "status_id": "01a2065b-b9e1-7eba-b8c2-ed97058ff502", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a2065b-b9f1-7d58-aa0b-5cdbe2067c69"}');
INSERT INTO public.journal_values VALUES (110, NULL, '{"notes": "First line of notes\nsecond line", "case_id": "01a2065b-ba43-748e-9ed9-ec39195f7b21", "deleted": false, "strengths": "Ærø their strengths", "company_id": "01a2065b-b7f3-7a47-bcae-d2e6ca012374", "weaknesses": "Ærø their weaknesses"}');
INSERT INTO public.journal_values VALUES (111, NULL, '{"role": "approves", "notes": "Ærø notes", "case_id": "01a2065b-ba43-748e-9ed9-ec39195f7b21", "deleted": false, "attitude": "neutral", "person_id": "01a2065b-b93f-79a6-958c-6d45d15e1086"}');
INSERT INTO public.journal_values VALUES (112, NULL, '{"name": "Ærø name", "owner": "Ærø of", "deleted": false, "position": 12, "list_name": "Ærø list", "definition": "First line of definition\nsecond line"}');
INSERT INTO public.journal_values VALUES (114, NULL, '{"key": "Žluťoučký setting", "value": "Other words of value", "deleted": false}');
INSERT INTO public.journal_values VALUES (115, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "locked": false, "deleted": false, "position": 3, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (116, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "deleted": false, "outcome": "lost", "position": 3}');
INSERT INTO public.journal_values VALUES (117, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (118, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (119, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (120, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (121, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (122, NULL, '{"deleted": false, "team_id": "01a2065b-bb32-7258-b37d-411739267cb4", "user_id": "01a2065b-bb37-76f5-8b09-db648d190d50"}');
INSERT INTO public.journal_values VALUES (123, NULL, '{"code": "", "name": "relation word 4c2634", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (124, NULL, '{"code": "", "name": "company type word d9fccc", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (125, NULL, '{"code": "", "name": "industry word 19cfc8", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (126, NULL, '{"code": "", "name": "district word 89c3ef", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (127, NULL, '{"code": "", "name": "class word 12f870", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (128, NULL, '{"code": "", "name": "payment terms word 9a16f2", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (129, NULL, '{"code": "", "name": "delivery terms word 008a96", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (130, NULL, '{"code": "", "name": "delivery method word e9a05c", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (131, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1003, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a2065b-bb58-713a-8781-9fc7605fc9f2", "class_id": "01a2065b-bb73-7025-9bfd-9a6d392120aa", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a2065b-bb6b-74a8-aac4-2820b5acdb15", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a2065b-bb37-76f5-8b09-db648d190d50", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a2065b-bb77-77d0-b470-f90eb3c7fdd6", "delivery_terms_id": "01a2065b-bb78-7988-83bd-4cf05a979916", "delivery_method_id": "01a2065b-bb83-7755-9f6f-bc24b2858d05"}');
INSERT INTO public.journal_values VALUES (132, NULL, '{"code_id": "01a2065b-b6eb-7781-85b1-a908b4865ea2", "deleted": false, "company_id": "01a2065b-bbd7-7512-b7ba-70f2a36906d6"}');
INSERT INTO public.journal_values VALUES (133, NULL, '{"code_id": "01a2065b-bb57-7592-9061-ccc93176da6b", "deleted": false, "company_id": "01a2065b-bbd7-7512-b7ba-70f2a36906d6"}');
INSERT INTO public.journal_values VALUES (134, NULL, '{"code_id": "01a2065b-b70b-7ab9-ac9c-60b63766680c", "deleted": false, "company_id": "01a2065b-bbd7-7512-b7ba-70f2a36906d6"}');
INSERT INTO public.journal_values VALUES (135, NULL, '{"code_id": "01a2065b-bb63-7b6e-b5bc-86619c10fffd", "deleted": false, "company_id": "01a2065b-bbd7-7512-b7ba-70f2a36906d6"}');
INSERT INTO public.journal_values VALUES (136, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1004, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a2065b-bb58-713a-8781-9fc7605fc9f2", "class_id": "01a2065b-bb73-7025-9bfd-9a6d392120aa", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a2065b-bb6b-74a8-aac4-2820b5acdb15", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a2065b-bb37-76f5-8b09-db648d190d50", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a2065b-bb77-77d0-b470-f90eb3c7fdd6", "delivery_terms_id": "01a2065b-bb78-7988-83bd-4cf05a979916", "delivery_method_id": "01a2065b-bb83-7755-9f6f-bc24b2858d05"}');
INSERT INTO public.journal_values VALUES (137, NULL, '{"code_id": "01a2065b-b6eb-7781-85b1-a908b4865ea2", "deleted": false, "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d"}');
INSERT INTO public.journal_values VALUES (138, NULL, '{"code_id": "01a2065b-bb57-7592-9061-ccc93176da6b", "deleted": false, "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d"}');
INSERT INTO public.journal_values VALUES (139, NULL, '{"code_id": "01a2065b-b70b-7ab9-ac9c-60b63766680c", "deleted": false, "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d"}');
INSERT INTO public.journal_values VALUES (140, NULL, '{"code_id": "01a2065b-bb63-7b6e-b5bc-86619c10fffd", "deleted": false, "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d"}');
INSERT INTO public.journal_values VALUES (141, NULL, '{"city": "Žluťoučký city", "name": "Žluťoučký name", "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "purpose": "delivery", "street2": "Žluťoučký address line 2", "post_code": "Žluťoučký post code", "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d"}');
INSERT INTO public.journal_values VALUES (142, NULL, '{"email": "kontakt@example.dk", "deleted": false, "purpose": "order confirmations", "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d"}');
INSERT INTO public.journal_values VALUES (143, NULL, '{"code": "", "name": "level word d86fe8", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (144, NULL, '{"code": "", "name": "responsibility word af2fd7", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (145, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a2065b-bcb3-7295-93db-768763a4d3b9", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (146, NULL, '{"code_id": "01a2065b-bcbb-737a-95ac-a2b0289ecfed", "deleted": false, "person_id": "01a2065b-bcc7-70af-8491-7c1b17174845"}');
INSERT INTO public.journal_values VALUES (147, NULL, '{"code_id": "01a2065b-b8d9-7388-aa8e-b433e08d7a12", "deleted": false, "person_id": "01a2065b-bcc7-70af-8491-7c1b17174845"}');
INSERT INTO public.journal_values VALUES (148, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a2065b-bcb3-7295-93db-768763a4d3b9", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (149, NULL, '{"code_id": "01a2065b-bcbb-737a-95ac-a2b0289ecfed", "deleted": false, "person_id": "01a2065b-bcf3-7b03-a271-1383474bd0f8"}');
INSERT INTO public.journal_values VALUES (150, NULL, '{"code_id": "01a2065b-b8d9-7388-aa8e-b433e08d7a12", "deleted": false, "person_id": "01a2065b-bcf3-7b03-a271-1383474bd0f8"}');
INSERT INTO public.journal_values VALUES (151, NULL, '{"code_id": "01a2065b-b70b-7ab9-ac9c-60b63766680c", "deleted": false, "person_id": "01a2065b-bcf3-7b03-a271-1383474bd0f8"}');
INSERT INTO public.journal_values VALUES (152, NULL, '{"family": "Žluťoučký family", "deleted": false, "birthday": "2026-04-06", "interests": "Žluťoučký interests", "person_id": "01a2065b-bcf3-7b03-a271-1383474bd0f8", "private_email": "kontakt@example.dk", "private_notes": "Other words of private notes", "private_phone": "+420224095111"}');
INSERT INTO public.journal_values VALUES (153, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (154, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "deleted": false, "outcome": "lost", "position": 3}');
INSERT INTO public.journal_values VALUES (155, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1003, "deleted": false, "team_id": "01a2065b-bb32-7258-b37d-411739267cb4", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a2065b-bcf3-7b03-a271-1383474bd0f8", "status_id": "01a2065b-bd64-7dad-a2e5-ea1da39cbfed", "strengths": "Other words of our strengths", "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a2065b-bb37-76f5-8b09-db648d190d50", "close_reason_id": "01a2065b-bd70-76b5-b181-423d2569a9f8"}');
INSERT INTO public.journal_values VALUES (156, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a2065b-bd74-74d0-b0cf-d730e0a4a9c8", "current": true, "deleted": false, "status_id": "01a2065b-bd64-7dad-a2e5-ea1da39cbfed", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2065b-bd70-76b5-b181-423d2569a9f8"}');
INSERT INTO public.journal_values VALUES (157, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1004, "deleted": false, "team_id": "01a2065b-bb32-7258-b37d-411739267cb4", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a2065b-bcf3-7b03-a271-1383474bd0f8", "status_id": "01a2065b-bd64-7dad-a2e5-ea1da39cbfed", "strengths": "Other words of our strengths", "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a2065b-bb37-76f5-8b09-db648d190d50", "close_reason_id": "01a2065b-bd70-76b5-b181-423d2569a9f8"}');
INSERT INTO public.journal_values VALUES (158, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a2065b-bda3-7813-8a7e-bcf54b14c6bc", "current": true, "deleted": false, "status_id": "01a2065b-bd64-7dad-a2e5-ea1da39cbfed", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2065b-bd70-76b5-b181-423d2569a9f8"}');
INSERT INTO public.journal_values VALUES (159, NULL, '{"days": 3, "since": "2026-04-07", "until": "2026-04-09", "value": 5, "case_id": "01a2065b-bda3-7813-8a7e-bcf54b14c6bc", "current": false, "deleted": false, "status_id": "01a2065b-bd64-7dad-a2e5-ea1da39cbfed", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a2065b-bd70-76b5-b181-423d2569a9f8"}');
INSERT INTO public.journal_values VALUES (160, NULL, '{"notes": "Other words of notes", "case_id": "01a2065b-bda3-7813-8a7e-bcf54b14c6bc", "deleted": false, "strengths": "Žluťoučký their strengths", "company_id": "01a2065b-bc27-74b3-9ff3-28f5a922558d", "weaknesses": "Žluťoučký their weaknesses"}');
INSERT INTO public.journal_values VALUES (161, NULL, '{"role": "advises", "notes": "Žluťoučký notes", "case_id": "01a2065b-bda3-7813-8a7e-bcf54b14c6bc", "deleted": false, "attitude": "against us", "person_id": "01a2065b-bcf3-7b03-a271-1383474bd0f8"}');
INSERT INTO public.journal_values VALUES (162, NULL, '{"name": "Žluťoučký name", "owner": "Žluťoučký of", "deleted": false, "position": 3, "list_name": "Žluťoučký list", "definition": "Other words of definition"}');
INSERT INTO public.journal_values VALUES (163, NULL, '{"one": "Žluťoučký one", "kind": "Žluťoučký table", "other": "Žluťoučký the other", "deleted": false}');
INSERT INTO public.meta VALUES ('id', '01a2065b-b5b3-7ff9-bf8d-ae58e943e771');
INSERT INTO public.meta VALUES ('schema', '5');
INSERT INTO public.not_duplicates VALUES ('01a2065b-bafc-7e01-bac3-8c1a80696e47', 1, 0, NULL, false, '2026-11-23 03:03:24.669231+00', 'kontor', '2026-11-23 03:03:24.669231+00', 'kontor', 'Ærø table', 'Ærø one', 'Ærø the other', 'aero table');
INSERT INTO public.not_duplicates VALUES ('01a2065b-be53-7fc9-9671-fa19bc49b4e8', 1, 0, NULL, false, '2026-11-23 03:03:25.524171+00', 'kontor', '2026-11-23 03:03:25.524171+00', 'kontor', 'Žluťoučký table', 'Žluťoučký one', 'Žluťoučký the other', 'zlutoucky table');
INSERT INTO public.person_codes VALUES ('884c2346-84a0-50c5-9f52-1f7992e19a42', 1, 0, NULL, false, '2026-11-23 03:03:24.203425+00', 'kontor', '2026-11-23 03:03:24.203425+00', 'kontor', '01a2065b-b8f0-781d-897e-d3ff886e85a3', '01a2065b-b8d8-7d21-83fa-b11b2b6133bd');
INSERT INTO public.person_codes VALUES ('7e33a66b-d203-5d63-b456-937b1b9e118f', 1, 0, NULL, false, '2026-11-23 03:03:24.203638+00', 'kontor', '2026-11-23 03:03:24.203638+00', 'kontor', '01a2065b-b8f0-781d-897e-d3ff886e85a3', '01a2065b-b8d9-7388-aa8e-b433e08d7a12');
INSERT INTO public.person_codes VALUES ('a5b0bb8a-a7d1-52e1-b103-50e6899732f2', 1, 0, NULL, false, '2026-11-23 03:03:24.253241+00', 'kontor', '2026-11-23 03:03:24.253241+00', 'kontor', '01a2065b-b93f-79a6-958c-6d45d15e1086', '01a2065b-b8d8-7d21-83fa-b11b2b6133bd');
INSERT INTO public.person_codes VALUES ('e9e71f84-528e-5604-9782-d286ebe4e333', 1, 0, NULL, false, '2026-11-23 03:03:24.253273+00', 'kontor', '2026-11-23 03:03:24.253273+00', 'kontor', '01a2065b-b93f-79a6-958c-6d45d15e1086', '01a2065b-b8d9-7388-aa8e-b433e08d7a12');
INSERT INTO public.person_codes VALUES ('0f79eb39-4795-5fd8-b833-880de2de4ac0', 1, 0, NULL, false, '2026-11-23 03:03:24.326958+00', 'kontor', '2026-11-23 03:03:24.326958+00', 'kontor', '01a2065b-b93f-79a6-958c-6d45d15e1086', '01a2065b-b703-799d-ab9a-833a7a5bded2');
INSERT INTO public.person_codes VALUES ('1e779be7-4201-5d4b-9232-0712b048631f', 1, 0, NULL, false, '2026-11-23 03:03:25.166952+00', 'kontor', '2026-11-23 03:03:25.166952+00', 'kontor', '01a2065b-bcc7-70af-8491-7c1b17174845', '01a2065b-bcbb-737a-95ac-a2b0289ecfed');
INSERT INTO public.person_codes VALUES ('a12ea8bc-47cb-566f-b686-ac2384137776', 1, 0, NULL, false, '2026-11-23 03:03:25.166986+00', 'kontor', '2026-11-23 03:03:25.166986+00', 'kontor', '01a2065b-bcc7-70af-8491-7c1b17174845', '01a2065b-b8d9-7388-aa8e-b433e08d7a12');
INSERT INTO public.person_codes VALUES ('f123187e-286d-512a-97f4-1c4c280df810', 1, 0, NULL, false, '2026-11-23 03:03:25.200157+00', 'kontor', '2026-11-23 03:03:25.200157+00', 'kontor', '01a2065b-bcf3-7b03-a271-1383474bd0f8', '01a2065b-bcbb-737a-95ac-a2b0289ecfed');
INSERT INTO public.person_codes VALUES ('75b92ad3-1b87-5956-9411-791cc3c7cf54', 1, 0, NULL, false, '2026-11-23 03:03:25.200192+00', 'kontor', '2026-11-23 03:03:25.200192+00', 'kontor', '01a2065b-bcf3-7b03-a271-1383474bd0f8', '01a2065b-b8d9-7388-aa8e-b433e08d7a12');
INSERT INTO public.person_codes VALUES ('eb9daeb8-0f59-5988-90da-03c5177918d7', 1, 0, NULL, false, '2026-11-23 03:03:25.251102+00', 'kontor', '2026-11-23 03:03:25.251102+00', 'kontor', '01a2065b-bcf3-7b03-a271-1383474bd0f8', '01a2065b-b70b-7ab9-ac9c-60b63766680c');
INSERT INTO public.person_private VALUES ('01a2065b-b93f-79a6-958c-6d45d15e1086', 1, 0, NULL, false, '2026-11-23 03:03:24.380086+00', 'kontor', '2026-11-23 03:03:24.380086+00', 'kontor', '01a2065b-b93f-79a6-958c-6d45d15e1086', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO public.person_private VALUES ('01a2065b-bcf3-7b03-a271-1383474bd0f8', 1, 0, NULL, false, '2026-11-23 03:03:25.282512+00', 'kontor', '2026-11-23 03:03:25.282512+00', 'kontor', '01a2065b-bcf3-7b03-a271-1383474bd0f8', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO public.persons VALUES ('01a2065b-b8f0-781d-897e-d3ff886e85a3', 1, 0, NULL, false, '2026-11-23 03:03:24.145651+00', 'kontor', '2026-11-23 03:03:24.145651+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'Ærø function', '01a2065b-b8c6-76fe-aa84-505a0c5ce51f', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a2065b-b93f-79a6-958c-6d45d15e1086', 3, 0, NULL, false, '2026-11-23 03:03:24.22704+00', 'kontor', '2026-11-23 03:03:24.364818+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'Ærø function', '01a2065b-b8c6-76fe-aa84-505a0c5ce51f', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a2065b-bcc7-70af-8491-7c1b17174845', 1, 0, NULL, false, '2026-11-23 03:03:25.131392+00', 'kontor', '2026-11-23 03:03:25.131392+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'Žluťoučký function', '01a2065b-bcb3-7295-93db-768763a4d3b9', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.persons VALUES ('01a2065b-bcf3-7b03-a271-1383474bd0f8', 3, 0, NULL, false, '2026-11-23 03:03:25.171913+00', 'kontor', '2026-11-23 03:03:25.269893+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a2065b-bc27-74b3-9ff3-28f5a922558d', 'Žluťoučký function', '01a2065b-bcb3-7295-93db-768763a4d3b9', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.saved_views VALUES ('01a2065b-bae5-7553-bcc6-90522470646f', 1, 0, NULL, false, '2026-11-23 03:03:24.663251+00', 'kontor', '2026-11-23 03:03:24.663251+00', 'kontor', 'Ærø list', 'Ærø name', 'Ærø of', 'First line of definition
second line', 12, 'aero name', 'aero name');
INSERT INTO public.saved_views VALUES ('01a2065b-be50-7d48-9ff4-2706de6f7a64', 1, 0, NULL, false, '2026-11-23 03:03:25.520629+00', 'kontor', '2026-11-23 03:03:25.520629+00', 'kontor', 'Žluťoučký list', 'Žluťoučký name', 'Žluťoučký of', 'Other words of definition', 3, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.scopes VALUES (0, 'Everybody');
INSERT INTO public.search_text VALUES ('01a2065b-b769-7328-926d-9d37d867d1e1', 'companies', 1, 'Ærø name', '1001
Ærø street
Ærø address line 2
Ærø post code
Ærø city
Ærø region
+4533123456
+4533123456
eva.novak@firma.cz
https://www.firma.ro/produse?id=4
Ærø register no.
Ærø vat no.
Ærø former no.
First line of notes
second line', '2026-11-23 03:03:23.754527+00', '''1001'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a2065b-b7f3-7a47-bcae-d2e6ca012374', 'companies', 7, 'Ærø name', '1002
Ærø street
Ærø address line 2
Ærø post code
Ærø city
Ærø region
+4533123456
+4533123456
eva.novak@firma.cz
https://www.firma.ro/produse?id=4
Ærø register no.
Ærø vat no.
Ærø former no.
First line of notes
second line
Ærø name
Ærø street
Ærø address line 2
Ærø post code
Ærø city
Ærø region
eva.novak@firma.cz', '2026-11-23 03:03:24.070321+00', '''1002'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a2065b-b8f0-781d-897e-d3ff886e85a3', 'persons', 8, 'Ærø first name Ærø last name', 'Ærø title
Ærø first name
Ærø last name
Ærø name
Ærø function
eva.novak@firma.cz
+4533123456
+4533123456
https://www.firma.ro/produse?id=4
Ærø street
Ærø post code
Ærø city
Ærø former no.
First line of notes
second line', '2026-11-23 03:03:24.145651+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a2065b-b93f-79a6-958c-6d45d15e1086', 'persons', 11, 'Ærø first name Ærø last name', 'Ærø title
Ærø first name
Ærø last name
Ærø name
Ærø function
eva.novak@firma.cz
+4533123456
+4533123456
https://www.firma.ro/produse?id=4
Ærø street
Ærø post code
Ærø city
Ærø former no.
First line of notes
second line', '2026-11-23 03:03:24.364818+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a2065b-b9f8-708e-b27a-11d6f2c1c1b3', 'cases', 12, 'Ærø title', '1001
Ærø name
Ærø first name Ærø last name
First line of our strengths
second line
First line of our weaknesses
second line
Ærø next step
First line of plan and strategy
second line
Ærø former no.
First line of notes
second line', '2026-11-23 03:03:24.450084+00', '''1001'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a2065b-ba43-748e-9ed9-ec39195f7b21', 'cases', 18, 'Ærø title', '1002
Ærø name
Ærø first name Ærø last name
First line of our strengths
second line
First line of our weaknesses
second line
Ærø next step
First line of plan and strategy
second line
Ærø former no.
First line of notes
second line
Ærø name
Ærø their strengths
Ærø their weaknesses
First line of notes
second line
Ærø first name Ærø last name
Ærø notes', '2026-11-23 03:03:24.623455+00', '''1002'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''their'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a2065b-bbd7-7512-b7ba-70f2a36906d6', 'companies', 19, 'Žluťoučký name', '1003
Žluťoučký street
Žluťoučký address line 2
Žluťoučký post code
Žluťoučký city
Žluťoučký region
+420224095111
+420224095111
kontakt@example.dk
https://example.dk
Žluťoučký register no.
Žluťoučký vat no.
Žluťoučký former no.
Other words of notes', '2026-11-23 03:03:24.888472+00', '''1003'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a2065b-bc27-74b3-9ff3-28f5a922558d', 'companies', 25, 'Žluťoučký name', '1004
Žluťoučký street
Žluťoučký address line 2
Žluťoučký post code
Žluťoučký city
Žluťoučký region
+420224095111
+420224095111
kontakt@example.dk
https://example.dk
Žluťoučký register no.
Žluťoučký vat no.
Žluťoučký former no.
Other words of notes
Žluťoučký name
Žluťoučký street
Žluťoučký address line 2
Žluťoučký post code
Žluťoučký city
Žluťoučký region
kontakt@example.dk', '2026-11-23 03:03:25.097339+00', '''1004'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a2065b-bcc7-70af-8491-7c1b17174845', 'persons', 26, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
Žluťoučký first name
Žluťoučký last name
Žluťoučký name
Žluťoučký function
kontakt@example.dk
+420224095111
+420224095111
https://example.dk
Žluťoučký street
Žluťoučký post code
Žluťoučký city
Žluťoučký former no.
Other words of notes', '2026-11-23 03:03:25.131392+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a2065b-bcf3-7b03-a271-1383474bd0f8', 'persons', 29, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
Žluťoučký first name
Žluťoučký last name
Žluťoučký name
Žluťoučký function
kontakt@example.dk
+420224095111
+420224095111
https://example.dk
Žluťoučký street
Žluťoučký post code
Žluťoučký city
Žluťoučký former no.
Other words of notes', '2026-11-23 03:03:25.269893+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a2065b-bd74-74d0-b0cf-d730e0a4a9c8', 'cases', 30, 'Žluťoučký title', '1003
Žluťoučký name
Žluťoučký first name Žluťoučký last name
Other words of our strengths
Other words of our weaknesses
Žluťoučký next step
Other words of plan and strategy
Žluťoučký former no.
Other words of notes', '2026-11-23 03:03:25.328261+00', '''1003'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a2065b-bda3-7813-8a7e-bcf54b14c6bc', 'cases', 36, 'Žluťoučký title', '1004
Žluťoučký name
Žluťoučký first name Žluťoučký last name
Other words of our strengths
Other words of our weaknesses
Žluťoučký next step
Other words of plan and strategy
Žluťoučký former no.
Other words of notes
Žluťoučký name
Žluťoučký their strengths
Žluťoučký their weaknesses
Other words of notes
Žluťoučký first name Žluťoučký last name
Žluťoučký notes', '2026-11-23 03:03:25.495145+00', '''1004'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''their'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.team_members VALUES ('01a2065b-b6d7-7012-a492-642d0d5991b4', 1, 0, NULL, false, '2026-11-23 03:03:23.619241+00', 'kontor', '2026-11-23 03:03:23.619241+00', 'kontor', '01a2065b-b6ac-7010-8947-d042c478ee5e', '01a2065b-b6b3-7a5f-9e7e-30ace90211c6');
INSERT INTO public.team_members VALUES ('01a2065b-bb53-7fee-9a1d-69ac7d226311', 1, 0, NULL, false, '2026-11-23 03:03:24.756367+00', 'kontor', '2026-11-23 03:03:24.756367+00', 'kontor', '01a2065b-bb32-7258-b37d-411739267cb4', '01a2065b-bb37-76f5-8b09-db648d190d50');
INSERT INTO public.teams VALUES ('01a2065b-b689-791b-bdb8-78435849609f', 1, 0, NULL, false, '2026-11-23 03:03:23.539521+00', 'kontor', '2026-11-23 03:03:23.539521+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a2065b-b6ac-7010-8947-d042c478ee5e', 2, 0, NULL, false, '2026-11-23 03:03:23.564809+00', 'kontor', '2026-11-23 03:03:23.600437+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a2065b-bb2a-79c3-af65-f6e8c23b5da5', 1, 0, NULL, false, '2026-11-23 03:03:24.715123+00', 'kontor', '2026-11-23 03:03:24.715123+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.teams VALUES ('01a2065b-bb32-7258-b37d-411739267cb4', 2, 0, NULL, false, '2026-11-23 03:03:24.724831+00', 'kontor', '2026-11-23 03:03:24.750543+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.users VALUES ('01a2065b-b6a2-7ea2-803b-b6f7046d9ee3', 1, 0, NULL, false, '2026-11-23 03:03:23.555807+00', 'kontor', '2026-11-23 03:03:23.555807+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a2065b-b6b3-7a5f-9e7e-30ace90211c6', 1, 0, NULL, false, '2026-11-23 03:03:23.576884+00', 'kontor', '2026-11-23 03:03:23.576884+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a2065b-bb2f-76b1-bfe1-50a8b13ab87b', 1, 0, NULL, false, '2026-11-23 03:03:24.720614+00', 'kontor', '2026-11-23 03:03:24.720614+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO public.users VALUES ('01a2065b-bb37-76f5-8b09-db648d190d50', 1, 0, NULL, false, '2026-11-23 03:03:24.730967+00', 'kontor', '2026-11-23 03:03:24.730967+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
SELECT pg_catalog.setval('public.journal_seq_seq', 163, true);
SELECT pg_catalog.setval('public.search_seq', 36, true);
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
    ADD CONSTRAINT pk_company_settings PRIMARY KEY (id);
ALTER TABLE ONLY public.counters
    ADD CONSTRAINT pk_counters PRIMARY KEY (series);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (seq);
ALTER TABLE ONLY public.journal_values
    ADD CONSTRAINT pk_journal_values PRIMARY KEY (seq);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT pk_meta PRIMARY KEY (key);
ALTER TABLE ONLY public.not_duplicates
    ADD CONSTRAINT pk_not_duplicates PRIMARY KEY (id);
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT pk_person_codes PRIMARY KEY (id);
ALTER TABLE ONLY public.person_private
    ADD CONSTRAINT pk_person_private PRIMARY KEY (id);
ALTER TABLE ONLY public.persons
    ADD CONSTRAINT pk_persons PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_views
    ADD CONSTRAINT pk_saved_views PRIMARY KEY (id);
ALTER TABLE ONLY public.scopes
    ADD CONSTRAINT pk_scopes PRIMARY KEY (id);
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT pk_team_members PRIMARY KEY (id);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT pk_teams PRIMARY KEY (id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);
ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_pkey PRIMARY KEY (record);
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
CREATE INDEX ix_companies_email ON public.companies USING btree (email);
CREATE INDEX ix_companies_payment_terms_id ON public.companies USING btree (payment_terms_id);
CREATE INDEX ix_companies_phone ON public.companies USING btree (phone);
CREATE INDEX ix_companies_post_code ON public.companies USING btree (post_code);
CREATE INDEX ix_companies_register_number ON public.companies USING btree (register_number);
CREATE INDEX ix_companies_salesperson_id_name_key_id ON public.companies USING btree (salesperson_id, name_key, id);
CREATE INDEX ix_companies_type_id ON public.companies USING btree (type_id);
CREATE INDEX ix_companies_vat_number ON public.companies USING btree (vat_number);
CREATE INDEX ix_company_codes_code_id_company_id_deleted ON public.company_codes USING btree (code_id, company_id, deleted);
CREATE INDEX ix_company_codes_company_id ON public.company_codes USING btree (company_id);
CREATE INDEX ix_company_emails_company_id ON public.company_emails USING btree (company_id);
CREATE INDEX ix_journal_operation_seq ON public.journal USING btree (operation, seq);
CREATE INDEX ix_journal_record_seq ON public.journal USING btree (record, seq);
CREATE INDEX ix_journal_reverses ON public.journal USING btree (reverses) WHERE (reverses IS NOT NULL);
CREATE INDEX ix_journal_who_seq ON public.journal USING btree (who, seq);
CREATE INDEX ix_not_duplicates_one ON public.not_duplicates USING btree (one);
CREATE INDEX ix_not_duplicates_other ON public.not_duplicates USING btree (other);
CREATE INDEX ix_person_codes_code_id_person_id_deleted ON public.person_codes USING btree (code_id, person_id, deleted);
CREATE INDEX ix_person_codes_person_id ON public.person_codes USING btree (person_id);
CREATE INDEX ix_person_private_person_id ON public.person_private USING btree (person_id);
CREATE INDEX ix_persons_by_name ON public.persons USING btree (name_key, id, deleted);
CREATE INDEX ix_persons_company_id_name_key_id ON public.persons USING btree (company_id, name_key, id);
CREATE INDEX ix_persons_email ON public.persons USING btree (email);
CREATE INDEX ix_persons_level_id ON public.persons USING btree (level_id);
CREATE INDEX ix_persons_mobile ON public.persons USING btree (mobile);
CREATE INDEX ix_persons_phone ON public.persons USING btree (phone);
CREATE INDEX ix_saved_views_list_name_name_key ON public.saved_views USING btree (list_name, name_key);
CREATE INDEX ix_search_text_seq ON public.search_text USING btree (seq);
CREATE INDEX ix_search_text_words ON public.search_text USING gin (words) WITH (fastupdate=off);
CREATE INDEX ix_team_members_team_id ON public.team_members USING btree (team_id);
CREATE INDEX ix_team_members_user_id ON public.team_members USING btree (user_id);
CREATE TRIGGER addresses_guard BEFORE INSERT OR UPDATE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_journal_insert AFTER INSERT ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_journal_update AFTER UPDATE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_kept BEFORE DELETE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER addresses_kept_all BEFORE TRUNCATE ON public.addresses FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER addresses_search_insert AFTER INSERT ON public.addresses REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_addresses_insert();
CREATE TRIGGER addresses_search_update AFTER UPDATE ON public.addresses REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_addresses_update();
CREATE TRIGGER case_competitors_guard BEFORE INSERT OR UPDATE ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_competitors_journal_insert AFTER INSERT ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_competitors_journal_update AFTER UPDATE ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_competitors_kept BEFORE DELETE ON public.case_competitors FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_competitors_kept_all BEFORE TRUNCATE ON public.case_competitors FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_competitors_search_insert AFTER INSERT ON public.case_competitors REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_case_competitors_insert();
CREATE TRIGGER case_competitors_search_update AFTER UPDATE ON public.case_competitors REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_case_competitors_update();
CREATE TRIGGER case_influencers_guard BEFORE INSERT OR UPDATE ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_influencers_journal_insert AFTER INSERT ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_influencers_journal_update AFTER UPDATE ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER case_influencers_kept BEFORE DELETE ON public.case_influencers FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_influencers_kept_all BEFORE TRUNCATE ON public.case_influencers FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_influencers_search_insert AFTER INSERT ON public.case_influencers REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_case_influencers_insert();
CREATE TRIGGER case_influencers_search_update AFTER UPDATE ON public.case_influencers REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_case_influencers_update();
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
CREATE TRIGGER cases_search_insert AFTER INSERT ON public.cases REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_cases_insert();
CREATE TRIGGER cases_search_update AFTER UPDATE ON public.cases REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_cases_update();
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
CREATE TRIGGER companies_search_insert AFTER INSERT ON public.companies REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_companies_insert();
CREATE TRIGGER companies_search_update AFTER UPDATE ON public.companies REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_companies_update();
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
CREATE TRIGGER company_emails_search_insert AFTER INSERT ON public.company_emails REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_company_emails_insert();
CREATE TRIGGER company_emails_search_update AFTER UPDATE ON public.company_emails REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_company_emails_update();
CREATE TRIGGER company_settings_guard BEFORE INSERT OR UPDATE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'key_key');
CREATE TRIGGER company_settings_journal_insert AFTER INSERT ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'key_key');
CREATE TRIGGER company_settings_journal_update AFTER UPDATE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'key_key');
CREATE TRIGGER company_settings_kept BEFORE DELETE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_settings_kept_all BEFORE TRUNCATE ON public.company_settings FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_settings_keys BEFORE INSERT OR UPDATE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.company_settings_keys();
CREATE TRIGGER journal_sealed_delete BEFORE DELETE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:sealed');
CREATE TRIGGER journal_sealed_truncate BEFORE TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:sealed');
CREATE TRIGGER journal_sealed_update BEFORE UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:sealed');
CREATE TRIGGER not_duplicates_guard BEFORE INSERT OR UPDATE ON public.not_duplicates FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'kind_key');
CREATE TRIGGER not_duplicates_journal_insert AFTER INSERT ON public.not_duplicates FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'kind_key');
CREATE TRIGGER not_duplicates_journal_update AFTER UPDATE ON public.not_duplicates FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'kind_key');
CREATE TRIGGER not_duplicates_kept BEFORE DELETE ON public.not_duplicates FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER not_duplicates_kept_all BEFORE TRUNCATE ON public.not_duplicates FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER not_duplicates_keys BEFORE INSERT OR UPDATE ON public.not_duplicates FOR EACH ROW EXECUTE FUNCTION public.not_duplicates_keys();
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
CREATE TRIGGER persons_search_insert AFTER INSERT ON public.persons REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_persons_insert();
CREATE TRIGGER persons_search_update AFTER UPDATE ON public.persons REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_persons_update();
CREATE TRIGGER saved_views_guard BEFORE INSERT OR UPDATE ON public.saved_views FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER saved_views_journal_insert AFTER INSERT ON public.saved_views FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER saved_views_journal_update AFTER UPDATE ON public.saved_views FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER saved_views_kept BEFORE DELETE ON public.saved_views FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER saved_views_kept_all BEFORE TRUNCATE ON public.saved_views FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER saved_views_keys BEFORE INSERT OR UPDATE ON public.saved_views FOR EACH ROW EXECUTE FUNCTION public.saved_views_keys();
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
ALTER TABLE ONLY public.company_settings
    ADD CONSTRAINT fk_company_settings_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.journal_values
    ADD CONSTRAINT fk_journal_values_seq FOREIGN KEY (seq) REFERENCES public.journal(seq);
ALTER TABLE ONLY public.not_duplicates
    ADD CONSTRAINT fk_not_duplicates_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
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
ALTER TABLE ONLY public.saved_views
    ADD CONSTRAINT fk_saved_views_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT fk_team_members_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT fk_team_members_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT fk_teams_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT fk_users_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
