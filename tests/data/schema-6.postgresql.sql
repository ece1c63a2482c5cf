CREATE FUNCTION public.case_extras_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.text_key := kontor_fold(concat_ws(' ', nullif(NEW."text"::text, ''))); RETURN NEW; END $$;
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
CREATE FUNCTION public.company_extras_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.text_key := kontor_fold(concat_ws(' ', nullif(NEW."text"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.company_settings_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.key_key := kontor_fold(concat_ws(' ', nullif(NEW."key"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.extra_fields_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); RETURN NEW; END $$;
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
', nullif(company_extras_1.text, '')), ''), '
' ORDER BY company_extras_1.id) AS string_agg_1
FROM company_extras AS company_extras_1
WHERE company_extras_1.company_id = companies.id AND company_extras_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(addresses_1.name, ''), nullif(addresses_1.street, ''), nullif(addresses_1.street2, ''), nullif(addresses_1.post_code, ''), nullif(addresses_1.city, ''), nullif(addresses_1.region, '')), ''), '
' ORDER BY addresses_1.id) AS string_agg_2
FROM addresses AS addresses_1
WHERE addresses_1.company_id = companies.id AND addresses_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(company_emails_1.email, '')), ''), '
' ORDER BY company_emails_1.id) AS string_agg_3
FROM company_emails AS company_emails_1
WHERE company_emails_1.company_id = companies.id AND company_emails_1.deleted = false)) AS body, concat_ws('
', nullif(companies.local_number, ''), nullif(companies.phone, ''), nullif(companies.fax, ''), nullif(companies.register_number, ''), nullif(companies.vat_number, ''), nullif(companies.former_number, '')) AS numbers, companies.changed_at, companies.deleted
FROM companies WHERE NOT companies.deleted) companies WHERE true UNION ALL SELECT 'persons' AS table_name, persons.*, kontor_words('persons', title, body, numbers) AS words FROM (SELECT persons.id, coalesce(persons.name, '') AS title, concat_ws('
', nullif(persons.title, ''), nullif(persons.first_name, ''), nullif(persons.last_name, ''), nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = persons.company_id), ''), nullif(persons.function, ''), nullif(persons.email, ''), nullif(persons.phone, ''), nullif(persons.mobile, ''), nullif(persons.web, ''), nullif(persons.street, ''), nullif(persons.post_code, ''), nullif(persons.city, ''), nullif(persons.former_number, ''), nullif(persons.notes, ''), (SELECT string_agg(nullif(concat_ws('
', nullif(person_extras_1.text, '')), ''), '
' ORDER BY person_extras_1.id) AS string_agg_1
FROM person_extras AS person_extras_1
WHERE person_extras_1.person_id = persons.id AND person_extras_1.deleted = false)) AS body, concat_ws('
', nullif(persons.phone, ''), nullif(persons.mobile, ''), nullif(persons.former_number, '')) AS numbers, persons.changed_at, persons.deleted
FROM persons WHERE NOT persons.deleted) persons WHERE true UNION ALL SELECT 'cases' AS table_name, cases.*, kontor_words('cases', title, body, numbers) AS words FROM (SELECT cases.id, coalesce(cases.title, '') AS title, concat_ws('
', nullif(CAST(cases.number AS VARCHAR), ''), nullif(cases.local_number, ''), nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = cases.company_id), ''), nullif((SELECT persons_1.name
FROM persons AS persons_1
WHERE persons_1.id = cases.person_id), ''), nullif(cases.strengths, ''), nullif(cases.weaknesses, ''), nullif(cases.next_step, ''), nullif(cases.plan, ''), nullif(cases.former_number, ''), nullif(cases.notes, ''), (SELECT string_agg(nullif(concat_ws('
', nullif(case_extras_1.text, '')), ''), '
' ORDER BY case_extras_1.id) AS string_agg_1
FROM case_extras AS case_extras_1
WHERE case_extras_1.case_id = cases.id AND case_extras_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT companies_2.name
FROM companies AS companies_2
WHERE companies_2.id = case_competitors_1.company_id), ''), nullif(case_competitors_1.strengths, ''), nullif(case_competitors_1.weaknesses, ''), nullif(case_competitors_1.notes, '')), ''), '
' ORDER BY case_competitors_1.id) AS string_agg_2
FROM case_competitors AS case_competitors_1
WHERE case_competitors_1.case_id = cases.id AND case_competitors_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT persons_2.name
FROM persons AS persons_2
WHERE persons_2.id = case_influencers_1.person_id), ''), nullif(case_influencers_1.notes, '')), ''), '
' ORDER BY case_influencers_1.id) AS string_agg_3
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
CREATE FUNCTION public.kontor_search_case_extras_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_cases(ARRAY(SELECT case_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_case_extras_update() RETURNS trigger
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
', nullif(case_extras_1.text, '')), ''), '
' ORDER BY case_extras_1.id) AS string_agg_1
FROM case_extras AS case_extras_1
WHERE case_extras_1.case_id = cases.id AND case_extras_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT companies_2.name
FROM companies AS companies_2
WHERE companies_2.id = case_competitors_1.company_id), ''), nullif(case_competitors_1.strengths, ''), nullif(case_competitors_1.weaknesses, ''), nullif(case_competitors_1.notes, '')), ''), '
' ORDER BY case_competitors_1.id) AS string_agg_2
FROM case_competitors AS case_competitors_1
WHERE case_competitors_1.case_id = cases.id AND case_competitors_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT persons_2.name
FROM persons AS persons_2
WHERE persons_2.id = case_influencers_1.person_id), ''), nullif(case_influencers_1.notes, '')), ''), '
' ORDER BY case_influencers_1.id) AS string_agg_3
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
', nullif(company_extras_1.text, '')), ''), '
' ORDER BY company_extras_1.id) AS string_agg_1
FROM company_extras AS company_extras_1
WHERE company_extras_1.company_id = companies.id AND company_extras_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(addresses_1.name, ''), nullif(addresses_1.street, ''), nullif(addresses_1.street2, ''), nullif(addresses_1.post_code, ''), nullif(addresses_1.city, ''), nullif(addresses_1.region, '')), ''), '
' ORDER BY addresses_1.id) AS string_agg_2
FROM addresses AS addresses_1
WHERE addresses_1.company_id = companies.id AND addresses_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(company_emails_1.email, '')), ''), '
' ORDER BY company_emails_1.id) AS string_agg_3
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
CREATE FUNCTION public.kontor_search_company_extras_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT company_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_company_extras_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT company_id FROM now UNION SELECT company_id FROM was), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_person_extras_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_persons(ARRAY(SELECT person_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_person_extras_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_persons(ARRAY(SELECT person_id FROM now UNION SELECT person_id FROM was), true, true); RETURN NULL; END $$;
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
WHERE companies_1.id = persons.company_id), ''), nullif(persons.function, ''), nullif(persons.email, ''), nullif(persons.phone, ''), nullif(persons.mobile, ''), nullif(persons.web, ''), nullif(persons.street, ''), nullif(persons.post_code, ''), nullif(persons.city, ''), nullif(persons.former_number, ''), nullif(persons.notes, ''), (SELECT string_agg(nullif(concat_ws('
', nullif(person_extras_1.text, '')), ''), '
' ORDER BY person_extras_1.id) AS string_agg_1
FROM person_extras AS person_extras_1
WHERE person_extras_1.person_id = persons.id AND person_extras_1.deleted = false)) AS body, concat_ws('
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
CREATE FUNCTION public.person_extras_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.text_key := kontor_fold(concat_ws(' ', nullif(NEW."text"::text, ''))); RETURN NEW; END $$;
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
CREATE TABLE public.case_extras (
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
    field_id uuid NOT NULL,
    text character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    number bigint,
    amount bigint,
    day date,
    yes boolean NOT NULL,
    code_id uuid,
    text_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.company_extras (
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
    field_id uuid NOT NULL,
    text character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    number bigint,
    amount bigint,
    day date,
    yes boolean NOT NULL,
    code_id uuid,
    text_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.extra_fields (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    record character varying(20) NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying(20) NOT NULL,
    help character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    active boolean DEFAULT true NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.person_extras (
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
    field_id uuid NOT NULL,
    text character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    number bigint,
    amount bigint,
    day date,
    yes boolean NOT NULL,
    code_id uuid,
    text_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
INSERT INTO public.addresses VALUES ('01a206ad-3490-7117-9d7a-7215eb8f53d1', 1, 0, NULL, false, '2026-11-23 04:32:24.20923+00', 'kontor', '2026-11-23 04:32:24.20923+00', 'kontor', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO public.addresses VALUES ('01a206ad-383f-779d-b1be-81c25fb5c911', 1, 0, NULL, false, '2026-11-23 04:32:25.15215+00', 'kontor', '2026-11-23 04:32:25.15215+00', 'kontor', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO public.case_competitors VALUES ('01a206ad-36bc-7742-b7ea-765532b7075d', 1, 0, NULL, false, '2026-11-23 04:32:24.767163+00', 'kontor', '2026-11-23 04:32:24.767163+00', 'kontor', '01a206ad-35d7-7c6a-a52a-770103e2e7e9', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO public.case_competitors VALUES ('01a206ad-393b-7754-88e2-8ec3edebc0b4', 1, 0, NULL, false, '2026-11-23 04:32:25.403586+00', 'kontor', '2026-11-23 04:32:25.403586+00', 'kontor', '01a206ad-38fb-766d-8abd-63a34f66d927', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO public.case_extras VALUES ('e60d2695-a596-5d60-9199-159ef001a451', 1, 0, NULL, false, '2026-11-23 04:32:24.65256+00', 'kontor', '2026-11-23 04:32:24.65256+00', 'kontor', '01a206ad-35d7-7c6a-a52a-770103e2e7e9', '01a206ad-344f-7523-9a25-681ee22604c9', 'Ærø text', 12, 123450, '2026-03-05', true, '01a206ad-337c-73f2-adde-621ff3ff63b1', 'aero text');
INSERT INTO public.case_extras VALUES ('bb1aec62-e1fa-59b2-9321-b9f176905a25', 1, 0, NULL, false, '2026-11-23 04:32:25.375829+00', 'kontor', '2026-11-23 04:32:25.375829+00', 'kontor', '01a206ad-38fb-766d-8abd-63a34f66d927', '01a206ad-380f-7019-a62c-4ac8dc56c34d', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a206ad-337e-79ce-ae96-eeea650fc09c', 'zlutoucky text');
INSERT INTO public.case_influencers VALUES ('01a206ad-36f4-78ad-ad45-7c07000a5d90', 1, 0, NULL, false, '2026-11-23 04:32:24.823167+00', 'kontor', '2026-11-23 04:32:24.823167+00', 'kontor', '01a206ad-35d7-7c6a-a52a-770103e2e7e9', '01a206ad-3504-79d9-afed-f202f50af246', 'approves', 'neutral', 'Ærø notes');
INSERT INTO public.case_influencers VALUES ('01a206ad-394f-7648-a463-2d5c5bfc2461', 1, 0, NULL, false, '2026-11-23 04:32:25.423905+00', 'kontor', '2026-11-23 04:32:25.423905+00', 'kontor', '01a206ad-38fb-766d-8abd-63a34f66d927', '01a206ad-387f-7ee6-839a-73f0dce445c9', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO public.case_statuses VALUES ('9ac6b921-9a39-5a12-b6e6-2c21b67df438', 1, 0, NULL, false, '2026-11-23 04:32:23.715692+00', 'kontor', '2026-11-23 04:32:23.715692+00', 'kontor', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO public.case_statuses VALUES ('66a509d3-a192-5b04-bb59-f5225570fc66', 1, 0, NULL, false, '2026-11-23 04:32:23.716343+00', 'kontor', '2026-11-23 04:32:23.716343+00', 'kontor', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO public.case_statuses VALUES ('a0f3d997-bde2-5811-a520-74e6cc625a44', 1, 0, NULL, false, '2026-11-23 04:32:23.716381+00', 'kontor', '2026-11-23 04:32:23.716381+00', 'kontor', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO public.case_statuses VALUES ('5bccd531-c2f4-5992-a91f-3cea94fc641f', 1, 0, NULL, false, '2026-11-23 04:32:23.716421+00', 'kontor', '2026-11-23 04:32:23.716421+00', 'kontor', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO public.case_statuses VALUES ('22013fde-0f5b-5505-9724-9f2e43a7045c', 1, 0, NULL, false, '2026-11-23 04:32:23.716461+00', 'kontor', '2026-11-23 04:32:23.716461+00', 'kontor', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO public.case_statuses VALUES ('92e4de3d-d61f-501f-9211-42d0c0d1583b', 1, 0, NULL, false, '2026-11-23 04:32:23.716501+00', 'kontor', '2026-11-23 04:32:23.716501+00', 'kontor', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO public.case_statuses VALUES ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 1, 0, NULL, false, '2026-11-23 04:32:23.71652+00', 'kontor', '2026-11-23 04:32:23.71652+00', 'kontor', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO public.case_statuses VALUES ('01a206ad-330c-7457-ae01-3075bbcb720a', 1, 0, NULL, false, '2026-11-23 04:32:23.823223+00', 'kontor', '2026-11-23 04:32:23.823223+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a206ad-3597-7d46-adc0-bb6a9da44095', 1, 0, NULL, false, '2026-11-23 04:32:24.472312+00', 'kontor', '2026-11-23 04:32:24.472312+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a206ad-372f-714f-b3fe-c6658f07eb8f', 1, 0, NULL, false, '2026-11-23 04:32:24.879834+00', 'kontor', '2026-11-23 04:32:24.879834+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_statuses VALUES ('01a206ad-38d0-7e9e-bff7-0d77f4b69147', 1, 0, NULL, false, '2026-11-23 04:32:25.297198+00', 'kontor', '2026-11-23 04:32:25.297198+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_steps VALUES ('01a206ad-35c7-7014-8574-ef881c913731', 1, 0, NULL, false, '2026-11-23 04:32:24.520909+00', 'kontor', '2026-11-23 04:32:24.520909+00', 'kontor', '01a206ad-35a0-741a-98b0-db29e79a9ebd', '01a206ad-3597-7d46-adc0-bb6a9da44095', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a206ad-359b-71b9-9df5-a8c5ece13523', true);
INSERT INTO public.case_steps VALUES ('01a206ad-3607-7e7b-998a-8aefea1cd47f', 1, 0, NULL, false, '2026-11-23 04:32:24.583847+00', 'kontor', '2026-11-23 04:32:24.583847+00', 'kontor', '01a206ad-35d7-7c6a-a52a-770103e2e7e9', '01a206ad-3597-7d46-adc0-bb6a9da44095', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a206ad-359b-71b9-9df5-a8c5ece13523', true);
INSERT INTO public.case_steps VALUES ('01a206ad-3688-7e36-9ad1-6fa0ddfd525a', 1, 0, NULL, false, '2026-11-23 04:32:24.715014+00', 'kontor', '2026-11-23 04:32:24.715014+00', 'kontor', '01a206ad-35d7-7c6a-a52a-770103e2e7e9', '01a206ad-3597-7d46-adc0-bb6a9da44095', '2026-04-06', '2026-04-08', 12, 123450, 40, '2026-03-05', '01a206ad-359b-71b9-9df5-a8c5ece13523', false);
INSERT INTO public.case_steps VALUES ('01a206ad-38f1-7328-9219-250a39dfca8a', 1, 0, NULL, false, '2026-11-23 04:32:25.335004+00', 'kontor', '2026-11-23 04:32:25.335004+00', 'kontor', '01a206ad-38db-70be-9133-88958f005924', '01a206ad-38d0-7e9e-bff7-0d77f4b69147', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a206ad-38d2-7998-8840-40737863040e', true);
INSERT INTO public.case_steps VALUES ('01a206ad-390a-7b63-87f9-03a0fb852192', 1, 0, NULL, false, '2026-11-23 04:32:25.36323+00', 'kontor', '2026-11-23 04:32:25.36323+00', 'kontor', '01a206ad-38fb-766d-8abd-63a34f66d927', '01a206ad-38d0-7e9e-bff7-0d77f4b69147', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a206ad-38d2-7998-8840-40737863040e', true);
INSERT INTO public.case_steps VALUES ('01a206ad-392b-7093-a606-a41f125e951d', 1, 0, NULL, false, '2026-11-23 04:32:25.391003+00', 'kontor', '2026-11-23 04:32:25.391003+00', 'kontor', '01a206ad-38fb-766d-8abd-63a34f66d927', '01a206ad-38d0-7e9e-bff7-0d77f4b69147', '2026-04-07', '2026-04-09', 3, 5, 70, '2026-04-06', '01a206ad-38d2-7998-8840-40737863040e', false);
INSERT INTO public.cases VALUES ('01a206ad-35a0-741a-98b0-db29e79a9ebd', 1, 0, NULL, false, '2026-11-23 04:32:24.505642+00', 'kontor', '2026-11-23 04:32:24.505642+00', 'kontor', 1001, '', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'Ærø title', '01a206ad-3504-79d9-afed-f202f50af246', '01a206ad-3597-7d46-adc0-bb6a9da44095', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a206ad-3330-7484-be16-11eb33636a7d', DEFAULT, '01a206ad-332b-746c-adc0-5cada2390240', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a206ad-359b-71b9-9df5-a8c5ece13523', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a206ad-35d7-7c6a-a52a-770103e2e7e9', 5, 0, NULL, false, '2026-11-23 04:32:24.579179+00', 'kontor', '2026-11-23 04:32:24.804692+00', 'kontor', 1002, '', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'Ærø title', '01a206ad-3504-79d9-afed-f202f50af246', '01a206ad-3597-7d46-adc0-bb6a9da44095', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a206ad-3330-7484-be16-11eb33636a7d', DEFAULT, '01a206ad-332b-746c-adc0-5cada2390240', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a206ad-359b-71b9-9df5-a8c5ece13523', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a206ad-38db-70be-9133-88958f005924', 1, 0, NULL, false, '2026-11-23 04:32:25.326908+00', 'kontor', '2026-11-23 04:32:25.326908+00', 'kontor', 1003, '', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'Žluťoučký title', '01a206ad-387f-7ee6-839a-73f0dce445c9', '01a206ad-38d0-7e9e-bff7-0d77f4b69147', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a206ad-373a-751d-a2f6-c61ab2a1370a', DEFAULT, '01a206ad-3738-745d-93a5-8058e688b370', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a206ad-38d2-7998-8840-40737863040e', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.cases VALUES ('01a206ad-38fb-766d-8abd-63a34f66d927', 5, 0, NULL, false, '2026-11-23 04:32:25.352072+00', 'kontor', '2026-11-23 04:32:25.416914+00', 'kontor', 1004, '', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'Žluťoučký title', '01a206ad-387f-7ee6-839a-73f0dce445c9', '01a206ad-38d0-7e9e-bff7-0d77f4b69147', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a206ad-373a-751d-a2f6-c61ab2a1370a', DEFAULT, '01a206ad-3738-745d-93a5-8058e688b370', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a206ad-38d2-7998-8840-40737863040e', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.close_reasons VALUES ('fce725f1-98a0-50f7-88b1-bd1b6aaab541', 1, 0, NULL, false, '2026-11-23 04:32:23.724172+00', 'kontor', '2026-11-23 04:32:23.724172+00', 'kontor', 'Best price', '', 'won', 0, true, 'best price', 'best price');
INSERT INTO public.close_reasons VALUES ('e653ffce-06be-5c38-ade9-94da2f0b018c', 1, 0, NULL, false, '2026-11-23 04:32:23.724765+00', 'kontor', '2026-11-23 04:32:23.724765+00', 'kontor', 'Best product', '', 'won', 1, true, 'best product', 'best product');
INSERT INTO public.close_reasons VALUES ('84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 1, 0, NULL, false, '2026-11-23 04:32:23.724799+00', 'kontor', '2026-11-23 04:32:23.724799+00', 'kontor', 'Good relation', '', 'won', 2, true, 'good relation', 'good relation');
INSERT INTO public.close_reasons VALUES ('18f78b4e-d67c-564e-80c9-7012e8c81df0', 1, 0, NULL, false, '2026-11-23 04:32:23.724827+00', 'kontor', '2026-11-23 04:32:23.724827+00', 'kontor', 'Delivery time', '', 'won', 3, true, 'delivery time', 'delivery time');
INSERT INTO public.close_reasons VALUES ('35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 1, 0, NULL, false, '2026-11-23 04:32:23.724854+00', 'kontor', '2026-11-23 04:32:23.724854+00', 'kontor', 'Too expensive', '', 'lost', 4, true, 'too expensive', 'too expensive');
INSERT INTO public.close_reasons VALUES ('177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 1, 0, NULL, false, '2026-11-23 04:32:23.724881+00', 'kontor', '2026-11-23 04:32:23.724881+00', 'kontor', 'Chose a competitor', '', 'lost', 5, true, 'chose a competitor', 'chose a competitor');
INSERT INTO public.close_reasons VALUES ('46d32c63-c963-5db8-b76b-6191767276e7', 1, 0, NULL, false, '2026-11-23 04:32:23.72492+00', 'kontor', '2026-11-23 04:32:23.72492+00', 'kontor', 'Delivery too late', '', 'lost', 6, true, 'delivery too late', 'delivery too late');
INSERT INTO public.close_reasons VALUES ('c0312adf-ea02-5655-b15d-4a5111c50b59', 1, 0, NULL, false, '2026-11-23 04:32:23.724953+00', 'kontor', '2026-11-23 04:32:23.724953+00', 'kontor', 'Postponed indefinitely', '', 'lost', 7, true, 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO public.close_reasons VALUES ('bb670c5f-f407-5a49-b370-163f65850f02', 1, 0, NULL, false, '2026-11-23 04:32:23.724994+00', 'kontor', '2026-11-23 04:32:23.724994+00', 'kontor', 'No need any more', '', 'lost', 8, true, 'no need any more', 'no need any more');
INSERT INTO public.close_reasons VALUES ('01a206ad-3304-7bb8-b916-34dabe69ab2f', 1, 0, NULL, false, '2026-11-23 04:32:23.815361+00', 'kontor', '2026-11-23 04:32:23.815361+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a206ad-359b-71b9-9df5-a8c5ece13523', 1, 0, NULL, false, '2026-11-23 04:32:24.479006+00', 'kontor', '2026-11-23 04:32:24.479006+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a206ad-3723-706b-9e69-734b4dc65567', 1, 0, NULL, false, '2026-11-23 04:32:24.874991+00', 'kontor', '2026-11-23 04:32:24.874991+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.close_reasons VALUES ('01a206ad-38d2-7998-8840-40737863040e', 1, 0, NULL, false, '2026-11-23 04:32:25.298372+00', 'kontor', '2026-11-23 04:32:25.298372+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 1, 0, NULL, false, '2026-11-23 04:32:23.699815+00', 'kontor', '2026-11-23 04:32:23.699815+00', 'kontor', 'relation', 'Customer', '', 0, true, true, 'customer', 'customer');
INSERT INTO public.codes VALUES ('c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 1, 0, NULL, false, '2026-11-23 04:32:23.700572+00', 'kontor', '2026-11-23 04:32:23.700572+00', 'kontor', 'relation', 'Supplier', '', 1, true, true, 'supplier', 'supplier');
INSERT INTO public.codes VALUES ('b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 1, 0, NULL, false, '2026-11-23 04:32:23.700614+00', 'kontor', '2026-11-23 04:32:23.700614+00', 'kontor', 'relation', 'Prospect', '', 2, true, true, 'prospect', 'prospect');
INSERT INTO public.codes VALUES ('cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 1, 0, NULL, false, '2026-11-23 04:32:23.700651+00', 'kontor', '2026-11-23 04:32:23.700651+00', 'kontor', 'relation', 'Competitor', '', 3, true, true, 'competitor', 'competitor');
INSERT INTO public.codes VALUES ('babb55d1-65de-5810-a96c-669f03a85454', 1, 0, NULL, false, '2026-11-23 04:32:23.700687+00', 'kontor', '2026-11-23 04:32:23.700687+00', 'kontor', 'relation', 'Bank', '', 4, true, true, 'bank', 'bank');
INSERT INTO public.codes VALUES ('62a9c82c-9472-5dfe-ad39-a928cf964d36', 1, 0, NULL, false, '2026-11-23 04:32:23.700708+00', 'kontor', '2026-11-23 04:32:23.700708+00', 'kontor', 'industry', 'Production', '', 0, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f42779a1-c575-5918-921f-96116d2b7862', 1, 0, NULL, false, '2026-11-23 04:32:23.700743+00', 'kontor', '2026-11-23 04:32:23.700743+00', 'kontor', 'industry', 'Distribution', '', 1, true, false, 'distribution', 'distribution');
INSERT INTO public.codes VALUES ('4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 1, 0, NULL, false, '2026-11-23 04:32:23.700783+00', 'kontor', '2026-11-23 04:32:23.700783+00', 'kontor', 'industry', 'Retail', '', 2, true, false, 'retail', 'retail');
INSERT INTO public.codes VALUES ('191e9cb5-05f6-53c0-91b1-d0952b5091ab', 1, 0, NULL, false, '2026-11-23 04:32:23.700809+00', 'kontor', '2026-11-23 04:32:23.700809+00', 'kontor', 'industry', 'Services', '', 3, true, false, 'services', 'services');
INSERT INTO public.codes VALUES ('b1395bde-0f6a-59f7-a5b8-726714c85fda', 1, 0, NULL, false, '2026-11-23 04:32:23.700839+00', 'kontor', '2026-11-23 04:32:23.700839+00', 'kontor', 'industry', 'Construction', '', 4, true, false, 'construction', 'construction');
INSERT INTO public.codes VALUES ('cd926ec2-189c-518e-80e6-04ccac0f84b7', 1, 0, NULL, false, '2026-11-23 04:32:23.700879+00', 'kontor', '2026-11-23 04:32:23.700879+00', 'kontor', 'industry', 'Public sector', '', 5, true, false, 'public sector', 'public sector');
INSERT INTO public.codes VALUES ('e8363b4e-5147-5a4a-a264-0fb951a0b213', 1, 0, NULL, false, '2026-11-23 04:32:23.700924+00', 'kontor', '2026-11-23 04:32:23.700924+00', 'kontor', 'company type', 'Limited company', '', 0, true, false, 'limited company', 'limited company');
INSERT INTO public.codes VALUES ('1c89de45-f721-5a8d-aad4-84e7f7927e81', 1, 0, NULL, false, '2026-11-23 04:32:23.700972+00', 'kontor', '2026-11-23 04:32:23.700972+00', 'kontor', 'company type', 'Sole trader', '', 1, true, false, 'sole trader', 'sole trader');
INSERT INTO public.codes VALUES ('8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 1, 0, NULL, false, '2026-11-23 04:32:23.701007+00', 'kontor', '2026-11-23 04:32:23.701007+00', 'kontor', 'company type', 'Public body', '', 2, true, false, 'public body', 'public body');
INSERT INTO public.codes VALUES ('f6340c67-5d83-5b1e-9085-874c785fa1fe', 1, 0, NULL, false, '2026-11-23 04:32:23.701044+00', 'kontor', '2026-11-23 04:32:23.701044+00', 'kontor', 'company type', 'Association', '', 3, true, false, 'association', 'association');
INSERT INTO public.codes VALUES ('23062138-ba63-5ef5-aafc-db88a2e35520', 1, 0, NULL, false, '2026-11-23 04:32:23.701088+00', 'kontor', '2026-11-23 04:32:23.701088+00', 'kontor', 'class', 'A', '', 0, true, false, 'a', 'a');
INSERT INTO public.codes VALUES ('f0e17198-2799-53a7-9f9f-b7c3eb376b85', 1, 0, NULL, false, '2026-11-23 04:32:23.701104+00', 'kontor', '2026-11-23 04:32:23.701104+00', 'kontor', 'class', 'B', '', 1, true, false, 'b', 'b');
INSERT INTO public.codes VALUES ('f7b013e6-295f-5690-a8c0-a0094080bdcb', 1, 0, NULL, false, '2026-11-23 04:32:23.701118+00', 'kontor', '2026-11-23 04:32:23.701118+00', 'kontor', 'class', 'C', '', 2, true, false, 'c', 'c');
INSERT INTO public.codes VALUES ('681b536f-6a14-5d2a-8938-89723e5aa49c', 1, 0, NULL, false, '2026-11-23 04:32:23.701132+00', 'kontor', '2026-11-23 04:32:23.701132+00', 'kontor', 'level', 'Managing director', '', 0, true, false, 'managing director', 'managing director');
INSERT INTO public.codes VALUES ('844a145c-02d2-59a2-b612-26478a571de1', 1, 0, NULL, false, '2026-11-23 04:32:23.701184+00', 'kontor', '2026-11-23 04:32:23.701184+00', 'kontor', 'level', 'Chief financial officer', '', 1, true, false, 'chief financial officer', 'chief financial officer');
INSERT INTO public.codes VALUES ('06e1e010-11ea-5008-8c57-e5e26d3c3401', 1, 0, NULL, false, '2026-11-23 04:32:23.70125+00', 'kontor', '2026-11-23 04:32:23.70125+00', 'kontor', 'level', 'Head of department', '', 2, true, false, 'head of department', 'head of department');
INSERT INTO public.codes VALUES ('9dcb37b8-adf3-5a6e-8093-94f54a29d281', 1, 0, NULL, false, '2026-11-23 04:32:23.701305+00', 'kontor', '2026-11-23 04:32:23.701305+00', 'kontor', 'level', 'Chief accountant', '', 3, true, false, 'chief accountant', 'chief accountant');
INSERT INTO public.codes VALUES ('b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 1, 0, NULL, false, '2026-11-23 04:32:23.701355+00', 'kontor', '2026-11-23 04:32:23.701355+00', 'kontor', 'level', 'Employee', '', 4, true, false, 'employee', 'employee');
INSERT INTO public.codes VALUES ('bd259363-a9f0-58fd-b140-96bbd57694df', 1, 0, NULL, false, '2026-11-23 04:32:23.701384+00', 'kontor', '2026-11-23 04:32:23.701384+00', 'kontor', 'responsibility', 'Sales', '', 0, true, false, 'sales', 'sales');
INSERT INTO public.codes VALUES ('4844102c-57e2-5990-95e6-252fb5217bd5', 1, 0, NULL, false, '2026-11-23 04:32:23.701409+00', 'kontor', '2026-11-23 04:32:23.701409+00', 'kontor', 'responsibility', 'Purchasing', '', 1, true, false, 'purchasing', 'purchasing');
INSERT INTO public.codes VALUES ('46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 1, 0, NULL, false, '2026-11-23 04:32:23.701441+00', 'kontor', '2026-11-23 04:32:23.701441+00', 'kontor', 'responsibility', 'Production', '', 2, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f4005b4b-1804-5959-a70c-87aaa78c908f', 1, 0, NULL, false, '2026-11-23 04:32:23.701478+00', 'kontor', '2026-11-23 04:32:23.701478+00', 'kontor', 'responsibility', 'Marketing', '', 3, true, false, 'marketing', 'marketing');
INSERT INTO public.codes VALUES ('fd130ce1-b4f9-52bf-917b-13719c148ec5', 1, 0, NULL, false, '2026-11-23 04:32:23.701517+00', 'kontor', '2026-11-23 04:32:23.701517+00', 'kontor', 'responsibility', 'Finance', '', 4, true, false, 'finance', 'finance');
INSERT INTO public.codes VALUES ('dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 1, 0, NULL, false, '2026-11-23 04:32:23.701546+00', 'kontor', '2026-11-23 04:32:23.701546+00', 'kontor', 'responsibility', 'IT', '', 5, true, false, 'it', 'it');
INSERT INTO public.codes VALUES ('6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 1, 0, NULL, false, '2026-11-23 04:32:23.701563+00', 'kontor', '2026-11-23 04:32:23.701563+00', 'kontor', 'responsibility', 'Quality', '', 6, true, false, 'quality', 'quality');
INSERT INTO public.codes VALUES ('85119d13-c1a2-5751-89e1-c95a559d5066', 1, 0, NULL, false, '2026-11-23 04:32:23.701592+00', 'kontor', '2026-11-23 04:32:23.701592+00', 'kontor', 'payment terms', 'Cash in advance', '', 0, true, false, 'cash in advance', 'cash in advance');
INSERT INTO public.codes VALUES ('befefe94-89c2-5b9f-b874-a412db0ee7c8', 1, 0, NULL, false, '2026-11-23 04:32:23.701639+00', 'kontor', '2026-11-23 04:32:23.701639+00', 'kontor', 'payment terms', '8 days net', '', 1, true, false, '8 days net', '8 days net');
INSERT INTO public.codes VALUES ('a4ef36b5-03fa-55d9-af15-eec467734097', 1, 0, NULL, false, '2026-11-23 04:32:23.701674+00', 'kontor', '2026-11-23 04:32:23.701674+00', 'kontor', 'payment terms', '14 days net', '', 2, true, false, '14 days net', '14 days net');
INSERT INTO public.codes VALUES ('40647888-bff5-528e-ad27-3d6d6dbb45a4', 1, 0, NULL, false, '2026-11-23 04:32:23.701712+00', 'kontor', '2026-11-23 04:32:23.701712+00', 'kontor', 'payment terms', '30 days net', '', 3, true, false, '30 days net', '30 days net');
INSERT INTO public.codes VALUES ('e9be3167-cf7d-58e3-a698-2e93f93d2976', 1, 0, NULL, false, '2026-11-23 04:32:23.701748+00', 'kontor', '2026-11-23 04:32:23.701748+00', 'kontor', 'delivery terms', 'EXW', '', 0, true, false, 'exw', 'exw');
INSERT INTO public.codes VALUES ('0ffaa07b-8af3-5df7-a211-741d12431008', 1, 0, NULL, false, '2026-11-23 04:32:23.701767+00', 'kontor', '2026-11-23 04:32:23.701767+00', 'kontor', 'delivery terms', 'FCA', '', 1, true, false, 'fca', 'fca');
INSERT INTO public.codes VALUES ('8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 1, 0, NULL, false, '2026-11-23 04:32:23.701786+00', 'kontor', '2026-11-23 04:32:23.701786+00', 'kontor', 'delivery terms', 'CPT', '', 2, true, false, 'cpt', 'cpt');
INSERT INTO public.codes VALUES ('2ad7b53c-86aa-5941-8635-e1b903593b39', 1, 0, NULL, false, '2026-11-23 04:32:23.701805+00', 'kontor', '2026-11-23 04:32:23.701805+00', 'kontor', 'delivery terms', 'DAP', '', 3, true, false, 'dap', 'dap');
INSERT INTO public.codes VALUES ('53627597-fc45-527f-9212-5f12113924cc', 1, 0, NULL, false, '2026-11-23 04:32:23.701823+00', 'kontor', '2026-11-23 04:32:23.701823+00', 'kontor', 'delivery terms', 'DDP', '', 4, true, false, 'ddp', 'ddp');
INSERT INTO public.codes VALUES ('73684abe-45dc-5012-979d-9cfe6b674ca5', 1, 0, NULL, false, '2026-11-23 04:32:23.701845+00', 'kontor', '2026-11-23 04:32:23.701845+00', 'kontor', 'delivery method', 'Own delivery', '', 0, true, false, 'own delivery', 'own delivery');
INSERT INTO public.codes VALUES ('b8716122-07ed-523f-9d7f-1a0fcf809de5', 1, 0, NULL, false, '2026-11-23 04:32:23.701884+00', 'kontor', '2026-11-23 04:32:23.701884+00', 'kontor', 'delivery method', 'Carrier', '', 1, true, false, 'carrier', 'carrier');
INSERT INTO public.codes VALUES ('c39b8e4d-0223-599b-a465-e925c4357e73', 1, 0, NULL, false, '2026-11-23 04:32:23.701912+00', 'kontor', '2026-11-23 04:32:23.701912+00', 'kontor', 'delivery method', 'Parcel', '', 2, true, false, 'parcel', 'parcel');
INSERT INTO public.codes VALUES ('b9a35691-ddc6-53ca-a025-d1693cba6c88', 1, 0, NULL, false, '2026-11-23 04:32:23.701937+00', 'kontor', '2026-11-23 04:32:23.701937+00', 'kontor', 'delivery method', 'Collected', '', 3, true, false, 'collected', 'collected');
INSERT INTO public.codes VALUES ('01a206ad-32ed-73e3-986f-932a98ddde23', 1, 0, NULL, false, '2026-11-23 04:32:23.790377+00', 'kontor', '2026-11-23 04:32:23.790377+00', 'kontor', 'industry', 'Ærø name', 'Ærø code', 12, true, false, 'aero name', 'aero name aero code');
INSERT INTO public.codes VALUES ('01a206ad-336c-7555-a7d1-132bb7b5935b', 1, 0, NULL, false, '2026-11-23 04:32:23.917066+00', 'kontor', '2026-11-23 04:32:23.917066+00', 'kontor', 'relation', 'relation word b3baae', '', 0, true, false, 'relation word b3baae', 'relation word b3baae');
INSERT INTO public.codes VALUES ('01a206ad-3373-73fe-9ad2-39b1d4986831', 1, 0, NULL, false, '2026-11-23 04:32:23.924499+00', 'kontor', '2026-11-23 04:32:23.924499+00', 'kontor', 'relation', 'relation word 3bade6', '', 1, true, false, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO public.codes VALUES ('01a206ad-3375-720b-bfa0-b032823b73cc', 1, 0, NULL, false, '2026-11-23 04:32:23.931006+00', 'kontor', '2026-11-23 04:32:23.931006+00', 'kontor', 'company type', 'company type word 35b47e', '', 0, true, false, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO public.codes VALUES ('01a206ad-337c-73f2-adde-621ff3ff63b1', 1, 0, NULL, false, '2026-11-23 04:32:23.933037+00', 'kontor', '2026-11-23 04:32:23.933037+00', 'kontor', 'industry', 'industry word 10f828', '', 0, true, false, 'industry word 10f828', 'industry word 10f828');
INSERT INTO public.codes VALUES ('01a206ad-337e-79ce-ae96-eeea650fc09c', 1, 0, NULL, false, '2026-11-23 04:32:23.934419+00', 'kontor', '2026-11-23 04:32:23.934419+00', 'kontor', 'industry', 'industry word a0cbaa', '', 1, true, false, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO public.codes VALUES ('01a206ad-338f-7b7c-9fc8-da612b5c3386', 1, 0, NULL, false, '2026-11-23 04:32:23.952217+00', 'kontor', '2026-11-23 04:32:23.952217+00', 'kontor', 'district', 'district word cc8ea0', '', 0, true, false, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO public.codes VALUES ('01a206ad-3391-776d-b205-17700dd3093a', 1, 0, NULL, false, '2026-11-23 04:32:23.953335+00', 'kontor', '2026-11-23 04:32:23.953335+00', 'kontor', 'class', 'class word 1af8ea', '', 0, true, false, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO public.codes VALUES ('01a206ad-3397-7486-90fd-e83519f172e9', 1, 0, NULL, false, '2026-11-23 04:32:23.960086+00', 'kontor', '2026-11-23 04:32:23.960086+00', 'kontor', 'payment terms', 'payment terms word 4677a1', '', 0, true, false, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO public.codes VALUES ('01a206ad-3399-7359-b8b1-4a22c888625d', 1, 0, NULL, false, '2026-11-23 04:32:23.961215+00', 'kontor', '2026-11-23 04:32:23.961215+00', 'kontor', 'delivery terms', 'delivery terms word 43f562', '', 0, true, false, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO public.codes VALUES ('01a206ad-3399-7415-b1a7-c766028cab87', 1, 0, NULL, false, '2026-11-23 04:32:23.962024+00', 'kontor', '2026-11-23 04:32:23.962024+00', 'kontor', 'delivery method', 'delivery method word 20e319', '', 0, true, false, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO public.codes VALUES ('01a206ad-34b3-7d99-818d-3da5dfc3bd32', 1, 0, NULL, false, '2026-11-23 04:32:24.246907+00', 'kontor', '2026-11-23 04:32:24.246907+00', 'kontor', 'level', 'level word 83298b', '', 0, true, false, 'level word 83298b', 'level word 83298b');
INSERT INTO public.codes VALUES ('01a206ad-34b8-7467-8b3e-11f38fe14d3c', 1, 0, NULL, false, '2026-11-23 04:32:24.24846+00', 'kontor', '2026-11-23 04:32:24.24846+00', 'kontor', 'responsibility', 'responsibility word d96c88', '', 0, true, false, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO public.codes VALUES ('01a206ad-34bf-762a-998d-e3e8a3d48f3b', 1, 0, NULL, false, '2026-11-23 04:32:24.256089+00', 'kontor', '2026-11-23 04:32:24.256089+00', 'kontor', 'responsibility', 'responsibility word c8fc3b', '', 1, true, false, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO public.codes VALUES ('01a206ad-371c-72c4-8859-2052c7d0b7de', 1, 0, NULL, false, '2026-11-23 04:32:24.862855+00', 'kontor', '2026-11-23 04:32:24.862855+00', 'kontor', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, false, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('01a206ad-3769-700e-badc-1c2b596d4201', 1, 0, NULL, false, '2026-11-23 04:32:24.940132+00', 'kontor', '2026-11-23 04:32:24.940132+00', 'kontor', 'relation', 'relation word 4c2634', '', 2, true, false, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO public.codes VALUES ('01a206ad-3778-78c8-8990-1ada975bb208', 1, 0, NULL, false, '2026-11-23 04:32:24.952503+00', 'kontor', '2026-11-23 04:32:24.952503+00', 'kontor', 'company type', 'company type word d9fccc', '', 1, true, false, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO public.codes VALUES ('01a206ad-377a-78fa-ac0f-15570c3126cd', 1, 0, NULL, false, '2026-11-23 04:32:24.95584+00', 'kontor', '2026-11-23 04:32:24.95584+00', 'kontor', 'industry', 'industry word 19cfc8', '', 2, true, false, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO public.codes VALUES ('01a206ad-3780-7476-b0d2-25957764550f', 1, 0, NULL, false, '2026-11-23 04:32:24.961442+00', 'kontor', '2026-11-23 04:32:24.961442+00', 'kontor', 'district', 'district word 89c3ef', '', 1, true, false, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO public.codes VALUES ('01a206ad-3789-7759-b733-68f72fc9f7ad', 1, 0, NULL, false, '2026-11-23 04:32:24.970889+00', 'kontor', '2026-11-23 04:32:24.970889+00', 'kontor', 'class', 'class word 12f870', '', 1, true, false, 'class word 12f870', 'class word 12f870');
INSERT INTO public.codes VALUES ('01a206ad-3794-7cd5-88d6-390c96a72ba5', 1, 0, NULL, false, '2026-11-23 04:32:24.982926+00', 'kontor', '2026-11-23 04:32:24.982926+00', 'kontor', 'payment terms', 'payment terms word 9a16f2', '', 1, true, false, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO public.codes VALUES ('01a206ad-379b-7c88-b16e-4e9a2ff3b7aa', 1, 0, NULL, false, '2026-11-23 04:32:24.98822+00', 'kontor', '2026-11-23 04:32:24.98822+00', 'kontor', 'delivery terms', 'delivery terms word 008a96', '', 1, true, false, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO public.codes VALUES ('01a206ad-379d-7cc1-b739-ace5cdae4cdb', 1, 0, NULL, false, '2026-11-23 04:32:24.989637+00', 'kontor', '2026-11-23 04:32:24.989637+00', 'kontor', 'delivery method', 'delivery method word e9a05c', '', 1, true, false, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO public.codes VALUES ('01a206ad-3857-74b7-a2e1-0bc539dad188', 1, 0, NULL, false, '2026-11-23 04:32:25.176257+00', 'kontor', '2026-11-23 04:32:25.176257+00', 'kontor', 'level', 'level word d86fe8', '', 1, true, false, 'level word d86fe8', 'level word d86fe8');
INSERT INTO public.codes VALUES ('01a206ad-385b-7575-b827-e25fef87ebd0', 1, 0, NULL, false, '2026-11-23 04:32:25.180089+00', 'kontor', '2026-11-23 04:32:25.180089+00', 'kontor', 'responsibility', 'responsibility word af2fd7', '', 2, true, false, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO public.companies VALUES ('01a206ad-33c1-7c19-8ef5-16e8c1a6f576', 1, 0, NULL, false, '2026-11-23 04:32:24.002909+00', 'kontor', '2026-11-23 04:32:24.002909+00', 'kontor', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a206ad-3375-720b-bfa0-b032823b73cc', '01a206ad-338f-7b7c-9fc8-da612b5c3386', '01a206ad-3391-776d-b205-17700dd3093a', '01a206ad-3330-7484-be16-11eb33636a7d', 'da', 'SEK', '01a206ad-3397-7486-90fd-e83519f172e9', '01a206ad-3399-7359-b8b1-4a22c888625d', '01a206ad-3399-7415-b1a7-c766028cab87', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a206ad-3407-7507-9ab0-e9a505b0c000', 5, 0, NULL, false, '2026-11-23 04:32:24.072181+00', 'kontor', '2026-11-23 04:32:24.229105+00', 'kontor', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a206ad-3375-720b-bfa0-b032823b73cc', '01a206ad-338f-7b7c-9fc8-da612b5c3386', '01a206ad-3391-776d-b205-17700dd3093a', '01a206ad-3330-7484-be16-11eb33636a7d', 'da', 'SEK', '01a206ad-3397-7486-90fd-e83519f172e9', '01a206ad-3399-7359-b8b1-4a22c888625d', '01a206ad-3399-7415-b1a7-c766028cab87', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a206ad-37ae-7772-bbcb-fc5ebd9cde76', 1, 0, NULL, false, '2026-11-23 04:32:25.006928+00', 'kontor', '2026-11-23 04:32:25.006928+00', 'kontor', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a206ad-3778-78c8-8990-1ada975bb208', '01a206ad-3780-7476-b0d2-25957764550f', '01a206ad-3789-7759-b733-68f72fc9f7ad', '01a206ad-373a-751d-a2f6-c61ab2a1370a', 'cs', 'CZK', '01a206ad-3794-7cd5-88d6-390c96a72ba5', '01a206ad-379b-7c88-b16e-4e9a2ff3b7aa', '01a206ad-379d-7cc1-b739-ace5cdae4cdb', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.companies VALUES ('01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 5, 0, NULL, false, '2026-11-23 04:32:25.061003+00', 'kontor', '2026-11-23 04:32:25.16802+00', 'kontor', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a206ad-3778-78c8-8990-1ada975bb208', '01a206ad-3780-7476-b0d2-25957764550f', '01a206ad-3789-7759-b733-68f72fc9f7ad', '01a206ad-373a-751d-a2f6-c61ab2a1370a', 'cs', 'CZK', '01a206ad-3794-7cd5-88d6-390c96a72ba5', '01a206ad-379b-7c88-b16e-4e9a2ff3b7aa', '01a206ad-379d-7cc1-b739-ace5cdae4cdb', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.company_codes VALUES ('148d9912-709a-5228-ab67-1c6453b03084', 1, 0, NULL, false, '2026-11-23 04:32:24.048884+00', 'kontor', '2026-11-23 04:32:24.048884+00', 'kontor', '01a206ad-33c1-7c19-8ef5-16e8c1a6f576', '01a206ad-336c-7555-a7d1-132bb7b5935b');
INSERT INTO public.company_codes VALUES ('8123c2ef-71b3-5836-b7a4-52c1ee1ee88a', 1, 0, NULL, false, '2026-11-23 04:32:24.04917+00', 'kontor', '2026-11-23 04:32:24.04917+00', 'kontor', '01a206ad-33c1-7c19-8ef5-16e8c1a6f576', '01a206ad-3373-73fe-9ad2-39b1d4986831');
INSERT INTO public.company_codes VALUES ('c6585f07-096d-572d-b669-4aff0bd65d66', 1, 0, NULL, false, '2026-11-23 04:32:24.049179+00', 'kontor', '2026-11-23 04:32:24.049179+00', 'kontor', '01a206ad-33c1-7c19-8ef5-16e8c1a6f576', '01a206ad-337e-79ce-ae96-eeea650fc09c');
INSERT INTO public.company_codes VALUES ('26e5144f-7340-50ee-9796-e77691644498', 1, 0, NULL, false, '2026-11-23 04:32:24.049185+00', 'kontor', '2026-11-23 04:32:24.049185+00', 'kontor', '01a206ad-33c1-7c19-8ef5-16e8c1a6f576', '01a206ad-337c-73f2-adde-621ff3ff63b1');
INSERT INTO public.company_codes VALUES ('322dca95-eeb9-5b5e-9e42-4310b4609880', 1, 0, NULL, false, '2026-11-23 04:32:24.104163+00', 'kontor', '2026-11-23 04:32:24.104163+00', 'kontor', '01a206ad-3407-7507-9ab0-e9a505b0c000', '01a206ad-336c-7555-a7d1-132bb7b5935b');
INSERT INTO public.company_codes VALUES ('45af1c41-4838-51a9-a1b5-b854a64c2374', 1, 0, NULL, false, '2026-11-23 04:32:24.104196+00', 'kontor', '2026-11-23 04:32:24.104196+00', 'kontor', '01a206ad-3407-7507-9ab0-e9a505b0c000', '01a206ad-3373-73fe-9ad2-39b1d4986831');
INSERT INTO public.company_codes VALUES ('2a6a143e-b72a-5558-b5a7-26d8b60c29e8', 1, 0, NULL, false, '2026-11-23 04:32:24.104203+00', 'kontor', '2026-11-23 04:32:24.104203+00', 'kontor', '01a206ad-3407-7507-9ab0-e9a505b0c000', '01a206ad-337e-79ce-ae96-eeea650fc09c');
INSERT INTO public.company_codes VALUES ('a0562701-c8d9-5ce6-b6e1-9cc6b547a013', 1, 0, NULL, false, '2026-11-23 04:32:24.104209+00', 'kontor', '2026-11-23 04:32:24.104209+00', 'kontor', '01a206ad-3407-7507-9ab0-e9a505b0c000', '01a206ad-337c-73f2-adde-621ff3ff63b1');
INSERT INTO public.company_codes VALUES ('bc430fbc-4a23-5ded-bba1-15fea51d04ef', 1, 0, NULL, false, '2026-11-23 04:32:25.037204+00', 'kontor', '2026-11-23 04:32:25.037204+00', 'kontor', '01a206ad-37ae-7772-bbcb-fc5ebd9cde76', '01a206ad-3373-73fe-9ad2-39b1d4986831');
INSERT INTO public.company_codes VALUES ('84237072-4787-5169-bf3e-a79dfeab8862', 1, 0, NULL, false, '2026-11-23 04:32:25.037242+00', 'kontor', '2026-11-23 04:32:25.037242+00', 'kontor', '01a206ad-37ae-7772-bbcb-fc5ebd9cde76', '01a206ad-3769-700e-badc-1c2b596d4201');
INSERT INTO public.company_codes VALUES ('2c02cb4d-b16c-51ac-b9ee-42117b928baa', 1, 0, NULL, false, '2026-11-23 04:32:25.037265+00', 'kontor', '2026-11-23 04:32:25.037265+00', 'kontor', '01a206ad-37ae-7772-bbcb-fc5ebd9cde76', '01a206ad-337e-79ce-ae96-eeea650fc09c');
INSERT INTO public.company_codes VALUES ('5baa0aa8-efcd-5293-9de4-2fcf0c414b15', 1, 0, NULL, false, '2026-11-23 04:32:25.037273+00', 'kontor', '2026-11-23 04:32:25.037273+00', 'kontor', '01a206ad-37ae-7772-bbcb-fc5ebd9cde76', '01a206ad-377a-78fa-ac0f-15570c3126cd');
INSERT INTO public.company_codes VALUES ('5de9fb49-96e2-5522-ae7c-f8642d4d8939', 1, 0, NULL, false, '2026-11-23 04:32:25.080554+00', 'kontor', '2026-11-23 04:32:25.080554+00', 'kontor', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', '01a206ad-3373-73fe-9ad2-39b1d4986831');
INSERT INTO public.company_codes VALUES ('f0bd6ac2-dde8-582b-928d-5b889499c4fa', 1, 0, NULL, false, '2026-11-23 04:32:25.080585+00', 'kontor', '2026-11-23 04:32:25.080585+00', 'kontor', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', '01a206ad-3769-700e-badc-1c2b596d4201');
INSERT INTO public.company_codes VALUES ('07f36b79-91dc-518e-a982-17a46c119f65', 1, 0, NULL, false, '2026-11-23 04:32:25.080591+00', 'kontor', '2026-11-23 04:32:25.080591+00', 'kontor', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', '01a206ad-337e-79ce-ae96-eeea650fc09c');
INSERT INTO public.company_codes VALUES ('b71cb7d2-3351-551e-8b4b-5b894d515d4f', 1, 0, NULL, false, '2026-11-23 04:32:25.080597+00', 'kontor', '2026-11-23 04:32:25.080597+00', 'kontor', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', '01a206ad-377a-78fa-ac0f-15570c3126cd');
INSERT INTO public.company_emails VALUES ('01a206ad-34ab-7298-87e9-bc305498de9b', 1, 0, NULL, false, '2026-11-23 04:32:24.239201+00', 'kontor', '2026-11-23 04:32:24.239201+00', 'kontor', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'quotes', 'eva.novak@firma.cz');
INSERT INTO public.company_emails VALUES ('01a206ad-3852-7128-9ea6-08e3f3a71920', 1, 0, NULL, false, '2026-11-23 04:32:25.170508+00', 'kontor', '2026-11-23 04:32:25.170508+00', 'kontor', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'order confirmations', 'kontakt@example.dk');
INSERT INTO public.company_extras VALUES ('93a5f798-6574-5e5b-bf90-da91f8616af1', 1, 0, NULL, false, '2026-11-23 04:32:24.191204+00', 'kontor', '2026-11-23 04:32:24.191204+00', 'kontor', '01a206ad-3407-7507-9ab0-e9a505b0c000', '01a206ad-344f-7523-9a25-681ee22604c9', 'Ærø text', 12, 123450, '2026-03-05', true, '01a206ad-337c-73f2-adde-621ff3ff63b1', 'aero text');
INSERT INTO public.company_extras VALUES ('c87d063a-19b4-52b1-9442-2c5f77134674', 1, 0, NULL, false, '2026-11-23 04:32:25.14303+00', 'kontor', '2026-11-23 04:32:25.14303+00', 'kontor', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', '01a206ad-380f-7019-a62c-4ac8dc56c34d', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a206ad-337e-79ce-ae96-eeea650fc09c', 'zlutoucky text');
INSERT INTO public.company_settings VALUES ('3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 1, 0, NULL, false, '2026-11-23 04:32:23.685484+00', 'kontor', '2026-11-23 04:32:23.685484+00', 'kontor', 'currency', '"EUR"', 'currency');
INSERT INTO public.company_settings VALUES ('01a206ad-32de-7a09-9c7b-87fb727206f8', 1, 0, NULL, false, '2026-11-23 04:32:23.781062+00', 'kontor', '2026-11-23 04:32:23.781062+00', 'kontor', 'Ærø setting', 'First line of value
second line', 'aero setting');
INSERT INTO public.company_settings VALUES ('01a206ad-3719-7696-beca-fd89474a8774', 1, 0, NULL, false, '2026-11-23 04:32:24.858899+00', 'kontor', '2026-11-23 04:32:24.858899+00', 'kontor', 'Žluťoučký setting', 'Other words of value', 'zlutoucky setting');
INSERT INTO public.counters VALUES ('company', 1005);
INSERT INTO public.counters VALUES ('case', 1005);
INSERT INTO public.extra_fields VALUES ('01a206ad-32fc-7f86-86ce-b0a1e079da58', 1, 0, NULL, false, '2026-11-23 04:32:23.804992+00', 'kontor', '2026-11-23 04:32:23.804992+00', 'kontor', 'persons', 'Ærø 5', 'number', 'Ærø help', 12, true, 'aero 5', 'aero 5');
INSERT INTO public.extra_fields VALUES ('01a206ad-344f-7523-9a25-681ee22604c9', 1, 0, NULL, false, '2026-11-23 04:32:24.147042+00', 'kontor', '2026-11-23 04:32:24.147042+00', 'kontor', 'persons', 'Ærø 6', 'number', 'Ærø help', 12, true, 'aero 6', 'aero 6');
INSERT INTO public.extra_fields VALUES ('01a206ad-3722-704e-bb86-5aeb628d85d0', 1, 0, NULL, false, '2026-11-23 04:32:24.866572+00', 'kontor', '2026-11-23 04:32:24.866572+00', 'kontor', 'cases', 'Ærø 7', 'money', 'Žluťoučký help', 3, false, 'aero 7', 'aero 7');
INSERT INTO public.extra_fields VALUES ('01a206ad-380f-7019-a62c-4ac8dc56c34d', 1, 0, NULL, false, '2026-11-23 04:32:25.103771+00', 'kontor', '2026-11-23 04:32:25.103771+00', 'kontor', 'cases', 'Ærø 8', 'money', 'Žluťoučký help', 3, false, 'aero 8', 'aero 8');
INSERT INTO public.journal VALUES (1, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.690784+00', 'setup', NULL, 'company_settings', '3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 'insert', 0);
INSERT INTO public.journal VALUES (2, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.702549+00', 'setup', NULL, 'codes', '5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 'insert', 0);
INSERT INTO public.journal VALUES (3, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.707416+00', 'setup', NULL, 'codes', 'c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 'insert', 0);
INSERT INTO public.journal VALUES (4, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.707644+00', 'setup', NULL, 'codes', 'b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 'insert', 0);
INSERT INTO public.journal VALUES (5, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.707833+00', 'setup', NULL, 'codes', 'cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 'insert', 0);
INSERT INTO public.journal VALUES (6, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.708007+00', 'setup', NULL, 'codes', 'babb55d1-65de-5810-a96c-669f03a85454', 'insert', 0);
INSERT INTO public.journal VALUES (7, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.708176+00', 'setup', NULL, 'codes', '62a9c82c-9472-5dfe-ad39-a928cf964d36', 'insert', 0);
INSERT INTO public.journal VALUES (8, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.708275+00', 'setup', NULL, 'codes', 'f42779a1-c575-5918-921f-96116d2b7862', 'insert', 0);
INSERT INTO public.journal VALUES (9, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.708346+00', 'setup', NULL, 'codes', '4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 'insert', 0);
INSERT INTO public.journal VALUES (10, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.70842+00', 'setup', NULL, 'codes', '191e9cb5-05f6-53c0-91b1-d0952b5091ab', 'insert', 0);
INSERT INTO public.journal VALUES (11, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.708498+00', 'setup', NULL, 'codes', 'b1395bde-0f6a-59f7-a5b8-726714c85fda', 'insert', 0);
INSERT INTO public.journal VALUES (12, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.708565+00', 'setup', NULL, 'codes', 'cd926ec2-189c-518e-80e6-04ccac0f84b7', 'insert', 0);
INSERT INTO public.journal VALUES (13, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.708624+00', 'setup', NULL, 'codes', 'e8363b4e-5147-5a4a-a264-0fb951a0b213', 'insert', 0);
INSERT INTO public.journal VALUES (14, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.710837+00', 'setup', NULL, 'codes', '1c89de45-f721-5a8d-aad4-84e7f7927e81', 'insert', 0);
INSERT INTO public.journal VALUES (15, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.710944+00', 'setup', NULL, 'codes', '8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 'insert', 0);
INSERT INTO public.journal VALUES (16, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711033+00', 'setup', NULL, 'codes', 'f6340c67-5d83-5b1e-9085-874c785fa1fe', 'insert', 0);
INSERT INTO public.journal VALUES (17, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711101+00', 'setup', NULL, 'codes', '23062138-ba63-5ef5-aafc-db88a2e35520', 'insert', 0);
INSERT INTO public.journal VALUES (18, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711162+00', 'setup', NULL, 'codes', 'f0e17198-2799-53a7-9f9f-b7c3eb376b85', 'insert', 0);
INSERT INTO public.journal VALUES (19, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711217+00', 'setup', NULL, 'codes', 'f7b013e6-295f-5690-a8c0-a0094080bdcb', 'insert', 0);
INSERT INTO public.journal VALUES (20, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711275+00', 'setup', NULL, 'codes', '681b536f-6a14-5d2a-8938-89723e5aa49c', 'insert', 0);
INSERT INTO public.journal VALUES (21, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711343+00', 'setup', NULL, 'codes', '844a145c-02d2-59a2-b612-26478a571de1', 'insert', 0);
INSERT INTO public.journal VALUES (22, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.7114+00', 'setup', NULL, 'codes', '06e1e010-11ea-5008-8c57-e5e26d3c3401', 'insert', 0);
INSERT INTO public.journal VALUES (23, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711465+00', 'setup', NULL, 'codes', '9dcb37b8-adf3-5a6e-8093-94f54a29d281', 'insert', 0);
INSERT INTO public.journal VALUES (24, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.71153+00', 'setup', NULL, 'codes', 'b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 'insert', 0);
INSERT INTO public.journal VALUES (25, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711592+00', 'setup', NULL, 'codes', 'bd259363-a9f0-58fd-b140-96bbd57694df', 'insert', 0);
INSERT INTO public.journal VALUES (26, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711654+00', 'setup', NULL, 'codes', '4844102c-57e2-5990-95e6-252fb5217bd5', 'insert', 0);
INSERT INTO public.journal VALUES (27, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711706+00', 'setup', NULL, 'codes', '46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 'insert', 0);
INSERT INTO public.journal VALUES (28, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711764+00', 'setup', NULL, 'codes', 'f4005b4b-1804-5959-a70c-87aaa78c908f', 'insert', 0);
INSERT INTO public.journal VALUES (29, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711823+00', 'setup', NULL, 'codes', 'fd130ce1-b4f9-52bf-917b-13719c148ec5', 'insert', 0);
INSERT INTO public.journal VALUES (30, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711878+00', 'setup', NULL, 'codes', 'dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 'insert', 0);
INSERT INTO public.journal VALUES (31, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.711936+00', 'setup', NULL, 'codes', '6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 'insert', 0);
INSERT INTO public.journal VALUES (32, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712007+00', 'setup', NULL, 'codes', '85119d13-c1a2-5751-89e1-c95a559d5066', 'insert', 0);
INSERT INTO public.journal VALUES (33, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712069+00', 'setup', NULL, 'codes', 'befefe94-89c2-5b9f-b874-a412db0ee7c8', 'insert', 0);
INSERT INTO public.journal VALUES (34, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712128+00', 'setup', NULL, 'codes', 'a4ef36b5-03fa-55d9-af15-eec467734097', 'insert', 0);
INSERT INTO public.journal VALUES (35, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712191+00', 'setup', NULL, 'codes', '40647888-bff5-528e-ad27-3d6d6dbb45a4', 'insert', 0);
INSERT INTO public.journal VALUES (36, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712255+00', 'setup', NULL, 'codes', 'e9be3167-cf7d-58e3-a698-2e93f93d2976', 'insert', 0);
INSERT INTO public.journal VALUES (37, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712325+00', 'setup', NULL, 'codes', '0ffaa07b-8af3-5df7-a211-741d12431008', 'insert', 0);
INSERT INTO public.journal VALUES (38, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712382+00', 'setup', NULL, 'codes', '8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 'insert', 0);
INSERT INTO public.journal VALUES (39, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712448+00', 'setup', NULL, 'codes', '2ad7b53c-86aa-5941-8635-e1b903593b39', 'insert', 0);
INSERT INTO public.journal VALUES (40, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712513+00', 'setup', NULL, 'codes', '53627597-fc45-527f-9212-5f12113924cc', 'insert', 0);
INSERT INTO public.journal VALUES (41, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712577+00', 'setup', NULL, 'codes', '73684abe-45dc-5012-979d-9cfe6b674ca5', 'insert', 0);
INSERT INTO public.journal VALUES (42, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.71264+00', 'setup', NULL, 'codes', 'b8716122-07ed-523f-9d7f-1a0fcf809de5', 'insert', 0);
INSERT INTO public.journal VALUES (43, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712693+00', 'setup', NULL, 'codes', 'c39b8e4d-0223-599b-a465-e925c4357e73', 'insert', 0);
INSERT INTO public.journal VALUES (44, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.712751+00', 'setup', NULL, 'codes', 'b9a35691-ddc6-53ca-a025-d1693cba6c88', 'insert', 0);
INSERT INTO public.journal VALUES (45, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.717047+00', 'setup', NULL, 'case_statuses', '9ac6b921-9a39-5a12-b6e6-2c21b67df438', 'insert', 0);
INSERT INTO public.journal VALUES (46, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.717329+00', 'setup', NULL, 'case_statuses', '66a509d3-a192-5b04-bb59-f5225570fc66', 'insert', 0);
INSERT INTO public.journal VALUES (47, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.717478+00', 'setup', NULL, 'case_statuses', 'a0f3d997-bde2-5811-a520-74e6cc625a44', 'insert', 0);
INSERT INTO public.journal VALUES (48, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.717605+00', 'setup', NULL, 'case_statuses', '5bccd531-c2f4-5992-a91f-3cea94fc641f', 'insert', 0);
INSERT INTO public.journal VALUES (49, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.717728+00', 'setup', NULL, 'case_statuses', '22013fde-0f5b-5505-9724-9f2e43a7045c', 'insert', 0);
INSERT INTO public.journal VALUES (50, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.718047+00', 'setup', NULL, 'case_statuses', '92e4de3d-d61f-501f-9211-42d0c0d1583b', 'insert', 0);
INSERT INTO public.journal VALUES (51, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.718141+00', 'setup', NULL, 'case_statuses', '3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 'insert', 0);
INSERT INTO public.journal VALUES (52, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.725438+00', 'setup', NULL, 'close_reasons', 'fce725f1-98a0-50f7-88b1-bd1b6aaab541', 'insert', 0);
INSERT INTO public.journal VALUES (53, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.72568+00', 'setup', NULL, 'close_reasons', 'e653ffce-06be-5c38-ade9-94da2f0b018c', 'insert', 0);
INSERT INTO public.journal VALUES (54, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.725778+00', 'setup', NULL, 'close_reasons', '84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 'insert', 0);
INSERT INTO public.journal VALUES (55, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.725852+00', 'setup', NULL, 'close_reasons', '18f78b4e-d67c-564e-80c9-7012e8c81df0', 'insert', 0);
INSERT INTO public.journal VALUES (56, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.726126+00', 'setup', NULL, 'close_reasons', '35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 'insert', 0);
INSERT INTO public.journal VALUES (57, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.726227+00', 'setup', NULL, 'close_reasons', '177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 'insert', 0);
INSERT INTO public.journal VALUES (58, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.726278+00', 'setup', NULL, 'close_reasons', '46d32c63-c963-5db8-b76b-6191767276e7', 'insert', 0);
INSERT INTO public.journal VALUES (59, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.726316+00', 'setup', NULL, 'close_reasons', 'c0312adf-ea02-5655-b15d-4a5111c50b59', 'insert', 0);
INSERT INTO public.journal VALUES (60, '01a206ad-2e99-7c09-9626-2a943dc4ae0d', 'Set up the company', 'kontor', '2026-11-23 04:32:23.72635+00', 'setup', NULL, 'close_reasons', 'bb670c5f-f407-5a49-b370-163f65850f02', 'insert', 0);
INSERT INTO public.journal VALUES (61, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.782436+00', 'here', NULL, 'company_settings', '01a206ad-32de-7a09-9c7b-87fb727206f8', 'insert', 0);
INSERT INTO public.journal VALUES (62, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.791231+00', 'here', NULL, 'codes', '01a206ad-32ed-73e3-986f-932a98ddde23', 'insert', 0);
INSERT INTO public.journal VALUES (63, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.805958+00', 'here', NULL, 'extra_fields', '01a206ad-32fc-7f86-86ce-b0a1e079da58', 'insert', 0);
INSERT INTO public.journal VALUES (64, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.816145+00', 'here', NULL, 'close_reasons', '01a206ad-3304-7bb8-b916-34dabe69ab2f', 'insert', 0);
INSERT INTO public.journal VALUES (65, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.823981+00', 'here', NULL, 'case_statuses', '01a206ad-330c-7457-ae01-3075bbcb720a', 'insert', 0);
INSERT INTO public.journal VALUES (66, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.836322+00', 'here', NULL, 'teams', '01a206ad-3318-7a3c-a26d-55cd9f7e8558', 'insert', 0);
INSERT INTO public.journal VALUES (67, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.844086+00', 'here', NULL, 'users', '01a206ad-3320-7fc5-b4a3-b36aaf35195c', 'insert', 0);
INSERT INTO public.journal VALUES (68, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.855239+00', 'here', NULL, 'teams', '01a206ad-332b-746c-adc0-5cada2390240', 'insert', 0);
INSERT INTO public.journal VALUES (69, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.856702+00', 'here', NULL, 'users', '01a206ad-3330-7484-be16-11eb33636a7d', 'insert', 0);
INSERT INTO public.journal VALUES (70, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.892329+00', 'here', NULL, 'team_members', '01a206ad-3350-713f-acc4-2df7339933a9', 'insert', 0);
INSERT INTO public.journal VALUES (71, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.917387+00', 'here', NULL, 'codes', '01a206ad-336c-7555-a7d1-132bb7b5935b', 'insert', 0);
INSERT INTO public.journal VALUES (72, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.924796+00', 'here', NULL, 'codes', '01a206ad-3373-73fe-9ad2-39b1d4986831', 'insert', 0);
INSERT INTO public.journal VALUES (73, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.931307+00', 'here', NULL, 'codes', '01a206ad-3375-720b-bfa0-b032823b73cc', 'insert', 0);
INSERT INTO public.journal VALUES (74, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.933258+00', 'here', NULL, 'codes', '01a206ad-337c-73f2-adde-621ff3ff63b1', 'insert', 0);
INSERT INTO public.journal VALUES (75, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.934951+00', 'here', NULL, 'codes', '01a206ad-337e-79ce-ae96-eeea650fc09c', 'insert', 0);
INSERT INTO public.journal VALUES (76, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.952389+00', 'here', NULL, 'codes', '01a206ad-338f-7b7c-9fc8-da612b5c3386', 'insert', 0);
INSERT INTO public.journal VALUES (77, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.953433+00', 'here', NULL, 'codes', '01a206ad-3391-776d-b205-17700dd3093a', 'insert', 0);
INSERT INTO public.journal VALUES (78, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.960261+00', 'here', NULL, 'codes', '01a206ad-3397-7486-90fd-e83519f172e9', 'insert', 0);
INSERT INTO public.journal VALUES (79, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.961328+00', 'here', NULL, 'codes', '01a206ad-3399-7359-b8b1-4a22c888625d', 'insert', 0);
INSERT INTO public.journal VALUES (80, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:23.962133+00', 'here', NULL, 'codes', '01a206ad-3399-7415-b1a7-c766028cab87', 'insert', 0);
INSERT INTO public.journal VALUES (81, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.005696+00', 'here', NULL, 'companies', '01a206ad-33c1-7c19-8ef5-16e8c1a6f576', 'insert', 0);
INSERT INTO public.journal VALUES (82, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.049673+00', 'here', NULL, 'company_codes', '148d9912-709a-5228-ab67-1c6453b03084', 'insert', 0);
INSERT INTO public.journal VALUES (83, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.049908+00', 'here', NULL, 'company_codes', '8123c2ef-71b3-5836-b7a4-52c1ee1ee88a', 'insert', 0);
INSERT INTO public.journal VALUES (84, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.050045+00', 'here', NULL, 'company_codes', 'c6585f07-096d-572d-b669-4aff0bd65d66', 'insert', 0);
INSERT INTO public.journal VALUES (85, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.050174+00', 'here', NULL, 'company_codes', '26e5144f-7340-50ee-9796-e77691644498', 'insert', 0);
INSERT INTO public.journal VALUES (86, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.07266+00', 'here', NULL, 'companies', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'insert', 0);
INSERT INTO public.journal VALUES (87, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.104475+00', 'here', NULL, 'company_codes', '322dca95-eeb9-5b5e-9e42-4310b4609880', 'insert', 0);
INSERT INTO public.journal VALUES (88, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.10474+00', 'here', NULL, 'company_codes', '45af1c41-4838-51a9-a1b5-b854a64c2374', 'insert', 0);
INSERT INTO public.journal VALUES (89, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.104811+00', 'here', NULL, 'company_codes', '2a6a143e-b72a-5558-b5a7-26d8b60c29e8', 'insert', 0);
INSERT INTO public.journal VALUES (90, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.104855+00', 'here', NULL, 'company_codes', 'a0562701-c8d9-5ce6-b6e1-9cc6b547a013', 'insert', 0);
INSERT INTO public.journal VALUES (91, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.147325+00', 'here', NULL, 'extra_fields', '01a206ad-344f-7523-9a25-681ee22604c9', 'insert', 0);
INSERT INTO public.journal VALUES (92, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.192268+00', 'here', NULL, 'company_extras', '93a5f798-6574-5e5b-bf90-da91f8616af1', 'insert', 0);
INSERT INTO public.journal VALUES (93, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.209931+00', 'here', NULL, 'addresses', '01a206ad-3490-7117-9d7a-7215eb8f53d1', 'insert', 0);
INSERT INTO public.journal VALUES (94, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.23992+00', 'here', NULL, 'company_emails', '01a206ad-34ab-7298-87e9-bc305498de9b', 'insert', 0);
INSERT INTO public.journal VALUES (95, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.247076+00', 'here', NULL, 'codes', '01a206ad-34b3-7d99-818d-3da5dfc3bd32', 'insert', 0);
INSERT INTO public.journal VALUES (96, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.248597+00', 'here', NULL, 'codes', '01a206ad-34b8-7467-8b3e-11f38fe14d3c', 'insert', 0);
INSERT INTO public.journal VALUES (97, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.256274+00', 'here', NULL, 'codes', '01a206ad-34bf-762a-998d-e3e8a3d48f3b', 'insert', 0);
INSERT INTO public.journal VALUES (98, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.270383+00', 'here', NULL, 'persons', '01a206ad-34cc-7243-b080-56f61b42e7bd', 'insert', 0);
INSERT INTO public.journal VALUES (99, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.312244+00', 'here', NULL, 'person_codes', '0c41926f-94f8-52ed-a059-60f09b01e3cc', 'insert', 0);
INSERT INTO public.journal VALUES (100, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.312491+00', 'here', NULL, 'person_codes', '7f6748d0-35ba-56e2-8cd7-963fe9967f96', 'insert', 0);
INSERT INTO public.journal VALUES (101, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.324942+00', 'here', NULL, 'persons', '01a206ad-3504-79d9-afed-f202f50af246', 'insert', 0);
INSERT INTO public.journal VALUES (102, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.363794+00', 'here', NULL, 'person_codes', 'e31df230-a319-58de-bd65-df1d14aeedd3', 'insert', 0);
INSERT INTO public.journal VALUES (103, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.364047+00', 'here', NULL, 'person_codes', '8dff9202-cc12-5813-bcb0-ff0b8ede1af7', 'insert', 0);
INSERT INTO public.journal VALUES (104, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.40332+00', 'here', NULL, 'person_codes', '34bc1e0e-ea09-52e7-a0aa-5ec693b6e056', 'insert', 0);
INSERT INTO public.journal VALUES (105, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.426253+00', 'here', NULL, 'person_extras', 'c986ccdf-e100-5c0f-9f3b-c91d05f16ae9', 'insert', 0);
INSERT INTO public.journal VALUES (106, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.467975+00', 'here', NULL, 'person_private', '01a206ad-3504-79d9-afed-f202f50af246', 'insert', 0);
INSERT INTO public.journal VALUES (107, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.472529+00', 'here', NULL, 'case_statuses', '01a206ad-3597-7d46-adc0-bb6a9da44095', 'insert', 0);
INSERT INTO public.journal VALUES (108, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.479242+00', 'here', NULL, 'close_reasons', '01a206ad-359b-71b9-9df5-a8c5ece13523', 'insert', 0);
INSERT INTO public.journal VALUES (109, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.507391+00', 'here', NULL, 'cases', '01a206ad-35a0-741a-98b0-db29e79a9ebd', 'insert', 0);
INSERT INTO public.journal VALUES (110, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.521829+00', 'here', NULL, 'case_steps', '01a206ad-35c7-7014-8574-ef881c913731', 'insert', 0);
INSERT INTO public.journal VALUES (111, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.579784+00', 'here', NULL, 'cases', '01a206ad-35d7-7c6a-a52a-770103e2e7e9', 'insert', 0);
INSERT INTO public.journal VALUES (112, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.584155+00', 'here', NULL, 'case_steps', '01a206ad-3607-7e7b-998a-8aefea1cd47f', 'insert', 0);
INSERT INTO public.journal VALUES (113, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.653634+00', 'here', NULL, 'case_extras', 'e60d2695-a596-5d60-9199-159ef001a451', 'insert', 0);
INSERT INTO public.journal VALUES (114, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.715362+00', 'here', NULL, 'case_steps', '01a206ad-3688-7e36-9ad1-6fa0ddfd525a', 'insert', 0);
INSERT INTO public.journal VALUES (115, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.768054+00', 'here', NULL, 'case_competitors', '01a206ad-36bc-7742-b7ea-765532b7075d', 'insert', 0);
INSERT INTO public.journal VALUES (116, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.823948+00', 'here', NULL, 'case_influencers', '01a206ad-36f4-78ad-ad45-7c07000a5d90', 'insert', 0);
INSERT INTO public.journal VALUES (117, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.836765+00', 'here', NULL, 'saved_views', '01a206ad-3700-7fc1-a524-083108e765ef', 'insert', 0);
INSERT INTO public.journal VALUES (118, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.856671+00', 'here', NULL, 'not_duplicates', '01a206ad-3714-7f98-8274-d90e1549efa2', 'insert', 0);
INSERT INTO public.journal VALUES (119, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.85918+00', 'here', NULL, 'company_settings', '01a206ad-3719-7696-beca-fd89474a8774', 'insert', 0);
INSERT INTO public.journal VALUES (120, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.863157+00', 'here', NULL, 'codes', '01a206ad-371c-72c4-8859-2052c7d0b7de', 'insert', 0);
INSERT INTO public.journal VALUES (121, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.86692+00', 'here', NULL, 'extra_fields', '01a206ad-3722-704e-bb86-5aeb628d85d0', 'insert', 0);
INSERT INTO public.journal VALUES (122, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.875237+00', 'here', NULL, 'close_reasons', '01a206ad-3723-706b-9e69-734b4dc65567', 'insert', 0);
INSERT INTO public.journal VALUES (123, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.880166+00', 'here', NULL, 'case_statuses', '01a206ad-372f-714f-b3fe-c6658f07eb8f', 'insert', 0);
INSERT INTO public.journal VALUES (124, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.881465+00', 'here', NULL, 'teams', '01a206ad-3730-7c96-8c55-2ea17db64a81', 'insert', 0);
INSERT INTO public.journal VALUES (125, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.883918+00', 'here', NULL, 'users', '01a206ad-3733-7757-9512-730ae8e94e80', 'insert', 0);
INSERT INTO public.journal VALUES (126, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.888944+00', 'here', NULL, 'teams', '01a206ad-3738-745d-93a5-8058e688b370', 'insert', 0);
INSERT INTO public.journal VALUES (127, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.895101+00', 'here', NULL, 'users', '01a206ad-373a-751d-a2f6-c61ab2a1370a', 'insert', 0);
INSERT INTO public.journal VALUES (128, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.927605+00', 'here', NULL, 'team_members', '01a206ad-375e-7dce-ad06-a3e28aca3f26', 'insert', 0);
INSERT INTO public.journal VALUES (129, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.940354+00', 'here', NULL, 'codes', '01a206ad-3769-700e-badc-1c2b596d4201', 'insert', 0);
INSERT INTO public.journal VALUES (130, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.952732+00', 'here', NULL, 'codes', '01a206ad-3778-78c8-8990-1ada975bb208', 'insert', 0);
INSERT INTO public.journal VALUES (131, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.956062+00', 'here', NULL, 'codes', '01a206ad-377a-78fa-ac0f-15570c3126cd', 'insert', 0);
INSERT INTO public.journal VALUES (132, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.96165+00', 'here', NULL, 'codes', '01a206ad-3780-7476-b0d2-25957764550f', 'insert', 0);
INSERT INTO public.journal VALUES (133, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.971085+00', 'here', NULL, 'codes', '01a206ad-3789-7759-b733-68f72fc9f7ad', 'insert', 0);
INSERT INTO public.journal VALUES (134, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.983129+00', 'here', NULL, 'codes', '01a206ad-3794-7cd5-88d6-390c96a72ba5', 'insert', 0);
INSERT INTO public.journal VALUES (135, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.988402+00', 'here', NULL, 'codes', '01a206ad-379b-7c88-b16e-4e9a2ff3b7aa', 'insert', 0);
INSERT INTO public.journal VALUES (136, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:24.989769+00', 'here', NULL, 'codes', '01a206ad-379d-7cc1-b739-ace5cdae4cdb', 'insert', 0);
INSERT INTO public.journal VALUES (137, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.007412+00', 'here', NULL, 'companies', '01a206ad-37ae-7772-bbcb-fc5ebd9cde76', 'insert', 0);
INSERT INTO public.journal VALUES (138, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.037425+00', 'here', NULL, 'company_codes', 'bc430fbc-4a23-5ded-bba1-15fea51d04ef', 'insert', 0);
INSERT INTO public.journal VALUES (139, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.037568+00', 'here', NULL, 'company_codes', '84237072-4787-5169-bf3e-a79dfeab8862', 'insert', 0);
INSERT INTO public.journal VALUES (140, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.037645+00', 'here', NULL, 'company_codes', '2c02cb4d-b16c-51ac-b9ee-42117b928baa', 'insert', 0);
INSERT INTO public.journal VALUES (141, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.037716+00', 'here', NULL, 'company_codes', '5baa0aa8-efcd-5293-9de4-2fcf0c414b15', 'insert', 0);
INSERT INTO public.journal VALUES (142, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.061584+00', 'here', NULL, 'companies', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'insert', 0);
INSERT INTO public.journal VALUES (143, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.080715+00', 'here', NULL, 'company_codes', '5de9fb49-96e2-5522-ae7c-f8642d4d8939', 'insert', 0);
INSERT INTO public.journal VALUES (144, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.080815+00', 'here', NULL, 'company_codes', 'f0bd6ac2-dde8-582b-928d-5b889499c4fa', 'insert', 0);
INSERT INTO public.journal VALUES (145, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.080863+00', 'here', NULL, 'company_codes', '07f36b79-91dc-518e-a982-17a46c119f65', 'insert', 0);
INSERT INTO public.journal VALUES (146, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.080923+00', 'here', NULL, 'company_codes', 'b71cb7d2-3351-551e-8b4b-5b894d515d4f', 'insert', 0);
INSERT INTO public.journal VALUES (147, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.103967+00', 'here', NULL, 'extra_fields', '01a206ad-380f-7019-a62c-4ac8dc56c34d', 'insert', 0);
INSERT INTO public.journal VALUES (148, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.143395+00', 'here', NULL, 'company_extras', 'c87d063a-19b4-52b1-9442-2c5f77134674', 'insert', 0);
INSERT INTO public.journal VALUES (149, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.152437+00', 'here', NULL, 'addresses', '01a206ad-383f-779d-b1be-81c25fb5c911', 'insert', 0);
INSERT INTO public.journal VALUES (150, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.17077+00', 'here', NULL, 'company_emails', '01a206ad-3852-7128-9ea6-08e3f3a71920', 'insert', 0);
INSERT INTO public.journal VALUES (151, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.176427+00', 'here', NULL, 'codes', '01a206ad-3857-74b7-a2e1-0bc539dad188', 'insert', 0);
INSERT INTO public.journal VALUES (152, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.180269+00', 'here', NULL, 'codes', '01a206ad-385b-7575-b827-e25fef87ebd0', 'insert', 0);
INSERT INTO public.journal VALUES (153, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.187291+00', 'here', NULL, 'persons', '01a206ad-3862-71dc-895a-bd7e110f554b', 'insert', 0);
INSERT INTO public.journal VALUES (154, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.204464+00', 'here', NULL, 'person_codes', '485af636-7f58-54bc-afcd-6e651c00c53f', 'insert', 0);
INSERT INTO public.journal VALUES (155, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.204639+00', 'here', NULL, 'person_codes', 'f80bc131-f3f4-5204-b7d1-13cd7e9ef74e', 'insert', 0);
INSERT INTO public.journal VALUES (156, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.216718+00', 'here', NULL, 'persons', '01a206ad-387f-7ee6-839a-73f0dce445c9', 'insert', 0);
INSERT INTO public.journal VALUES (157, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.232717+00', 'here', NULL, 'person_codes', '3596ae30-aefa-5a71-8a65-a17bb359af3e', 'insert', 0);
INSERT INTO public.journal VALUES (158, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.232923+00', 'here', NULL, 'person_codes', '72869ef8-6850-5e5d-88dc-ca96513d81b2', 'insert', 0);
INSERT INTO public.journal VALUES (159, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.259517+00', 'here', NULL, 'person_codes', '0fedbbf2-7c7f-5ca6-8ef8-666027b8c587', 'insert', 0);
INSERT INTO public.journal VALUES (160, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.26486+00', 'here', NULL, 'person_extras', '321c9673-c32d-53b3-a0cc-8e38f478cea2', 'insert', 0);
INSERT INTO public.journal VALUES (161, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.294452+00', 'here', NULL, 'person_private', '01a206ad-387f-7ee6-839a-73f0dce445c9', 'insert', 0);
INSERT INTO public.journal VALUES (162, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.297374+00', 'here', NULL, 'case_statuses', '01a206ad-38d0-7e9e-bff7-0d77f4b69147', 'insert', 0);
INSERT INTO public.journal VALUES (163, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.298526+00', 'here', NULL, 'close_reasons', '01a206ad-38d2-7998-8840-40737863040e', 'insert', 0);
INSERT INTO public.journal VALUES (164, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.327304+00', 'here', NULL, 'cases', '01a206ad-38db-70be-9133-88958f005924', 'insert', 0);
INSERT INTO public.journal VALUES (165, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.335376+00', 'here', NULL, 'case_steps', '01a206ad-38f1-7328-9219-250a39dfca8a', 'insert', 0);
INSERT INTO public.journal VALUES (166, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.35249+00', 'here', NULL, 'cases', '01a206ad-38fb-766d-8abd-63a34f66d927', 'insert', 0);
INSERT INTO public.journal VALUES (167, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.363571+00', 'here', NULL, 'case_steps', '01a206ad-390a-7b63-87f9-03a0fb852192', 'insert', 0);
INSERT INTO public.journal VALUES (168, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.376213+00', 'here', NULL, 'case_extras', 'bb1aec62-e1fa-59b2-9321-b9f176905a25', 'insert', 0);
INSERT INTO public.journal VALUES (169, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.391358+00', 'here', NULL, 'case_steps', '01a206ad-392b-7093-a606-a41f125e951d', 'insert', 0);
INSERT INTO public.journal VALUES (170, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.403863+00', 'here', NULL, 'case_competitors', '01a206ad-393b-7754-88e2-8ec3edebc0b4', 'insert', 0);
INSERT INTO public.journal VALUES (171, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.424347+00', 'here', NULL, 'case_influencers', '01a206ad-394f-7648-a463-2d5c5bfc2461', 'insert', 0);
INSERT INTO public.journal VALUES (172, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.431266+00', 'here', NULL, 'saved_views', '01a206ad-3953-78d6-b756-fc9bc281aa06', 'insert', 0);
INSERT INTO public.journal VALUES (173, '01a206ad-32b6-7488-9c27-59cb3f97c8b9', 'Two records of everything', 'kontor', '2026-11-23 04:32:25.433268+00', 'here', NULL, 'not_duplicates', '01a206ad-3958-7f44-b459-d875cb729c39', 'insert', 0);
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
INSERT INTO public.journal_values VALUES (63, NULL, '{"help": "Ærø help", "kind": "number", "name": "Ærø 5", "active": true, "record": "persons", "deleted": false, "position": 12}');
INSERT INTO public.journal_values VALUES (64, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "deleted": false, "outcome": "won", "position": 12}');
INSERT INTO public.journal_values VALUES (65, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (66, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (67, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (68, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (69, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (70, NULL, '{"deleted": false, "team_id": "01a206ad-332b-746c-adc0-5cada2390240", "user_id": "01a206ad-3330-7484-be16-11eb33636a7d"}');
INSERT INTO public.journal_values VALUES (71, NULL, '{"code": "", "name": "relation word b3baae", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (72, NULL, '{"code": "", "name": "relation word 3bade6", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (73, NULL, '{"code": "", "name": "company type word 35b47e", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (74, NULL, '{"code": "", "name": "industry word 10f828", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (75, NULL, '{"code": "", "name": "industry word a0cbaa", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (76, NULL, '{"code": "", "name": "district word cc8ea0", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (77, NULL, '{"code": "", "name": "class word 1af8ea", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (78, NULL, '{"code": "", "name": "payment terms word 4677a1", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (79, NULL, '{"code": "", "name": "delivery terms word 43f562", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (80, NULL, '{"code": "", "name": "delivery method word 20e319", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (81, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1001, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a206ad-3375-720b-bfa0-b032823b73cc", "class_id": "01a206ad-3391-776d-b205-17700dd3093a", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a206ad-338f-7b7c-9fc8-da612b5c3386", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a206ad-3330-7484-be16-11eb33636a7d", "register_number": "Ærø register no.", "payment_terms_id": "01a206ad-3397-7486-90fd-e83519f172e9", "delivery_terms_id": "01a206ad-3399-7359-b8b1-4a22c888625d", "delivery_method_id": "01a206ad-3399-7415-b1a7-c766028cab87"}');
INSERT INTO public.journal_values VALUES (82, NULL, '{"code_id": "01a206ad-336c-7555-a7d1-132bb7b5935b", "deleted": false, "company_id": "01a206ad-33c1-7c19-8ef5-16e8c1a6f576"}');
INSERT INTO public.journal_values VALUES (83, NULL, '{"code_id": "01a206ad-3373-73fe-9ad2-39b1d4986831", "deleted": false, "company_id": "01a206ad-33c1-7c19-8ef5-16e8c1a6f576"}');
INSERT INTO public.journal_values VALUES (84, NULL, '{"code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "company_id": "01a206ad-33c1-7c19-8ef5-16e8c1a6f576"}');
INSERT INTO public.journal_values VALUES (85, NULL, '{"code_id": "01a206ad-337c-73f2-adde-621ff3ff63b1", "deleted": false, "company_id": "01a206ad-33c1-7c19-8ef5-16e8c1a6f576"}');
INSERT INTO public.journal_values VALUES (86, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1002, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a206ad-3375-720b-bfa0-b032823b73cc", "class_id": "01a206ad-3391-776d-b205-17700dd3093a", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a206ad-338f-7b7c-9fc8-da612b5c3386", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a206ad-3330-7484-be16-11eb33636a7d", "register_number": "Ærø register no.", "payment_terms_id": "01a206ad-3397-7486-90fd-e83519f172e9", "delivery_terms_id": "01a206ad-3399-7359-b8b1-4a22c888625d", "delivery_method_id": "01a206ad-3399-7415-b1a7-c766028cab87"}');
INSERT INTO public.journal_values VALUES (87, NULL, '{"code_id": "01a206ad-336c-7555-a7d1-132bb7b5935b", "deleted": false, "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000"}');
INSERT INTO public.journal_values VALUES (88, NULL, '{"code_id": "01a206ad-3373-73fe-9ad2-39b1d4986831", "deleted": false, "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000"}');
INSERT INTO public.journal_values VALUES (89, NULL, '{"code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000"}');
INSERT INTO public.journal_values VALUES (90, NULL, '{"code_id": "01a206ad-337c-73f2-adde-621ff3ff63b1", "deleted": false, "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000"}');
INSERT INTO public.journal_values VALUES (91, NULL, '{"help": "Ærø help", "kind": "number", "name": "Ærø 6", "active": true, "record": "persons", "deleted": false, "position": 12}');
INSERT INTO public.journal_values VALUES (92, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "code_id": "01a206ad-337c-73f2-adde-621ff3ff63b1", "deleted": false, "field_id": "01a206ad-344f-7523-9a25-681ee22604c9", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000"}');
INSERT INTO public.journal_values VALUES (93, NULL, '{"city": "Ærø city", "name": "Ærø name", "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "purpose": "invoice", "street2": "Ærø address line 2", "post_code": "Ærø post code", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000"}');
INSERT INTO public.journal_values VALUES (94, NULL, '{"email": "eva.novak@firma.cz", "deleted": false, "purpose": "quotes", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000"}');
INSERT INTO public.journal_values VALUES (95, NULL, '{"code": "", "name": "level word 83298b", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (96, NULL, '{"code": "", "name": "responsibility word d96c88", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (97, NULL, '{"code": "", "name": "responsibility word c8fc3b", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (98, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a206ad-34b3-7d99-818d-3da5dfc3bd32", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (99, NULL, '{"code_id": "01a206ad-34b8-7467-8b3e-11f38fe14d3c", "deleted": false, "person_id": "01a206ad-34cc-7243-b080-56f61b42e7bd"}');
INSERT INTO public.journal_values VALUES (100, NULL, '{"code_id": "01a206ad-34bf-762a-998d-e3e8a3d48f3b", "deleted": false, "person_id": "01a206ad-34cc-7243-b080-56f61b42e7bd"}');
INSERT INTO public.journal_values VALUES (101, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a206ad-34b3-7d99-818d-3da5dfc3bd32", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (102, NULL, '{"code_id": "01a206ad-34b8-7467-8b3e-11f38fe14d3c", "deleted": false, "person_id": "01a206ad-3504-79d9-afed-f202f50af246"}');
INSERT INTO public.journal_values VALUES (103, NULL, '{"code_id": "01a206ad-34bf-762a-998d-e3e8a3d48f3b", "deleted": false, "person_id": "01a206ad-3504-79d9-afed-f202f50af246"}');
INSERT INTO public.journal_values VALUES (104, NULL, '{"code_id": "01a206ad-337c-73f2-adde-621ff3ff63b1", "deleted": false, "person_id": "01a206ad-3504-79d9-afed-f202f50af246"}');
INSERT INTO public.journal_values VALUES (105, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "code_id": "01a206ad-337c-73f2-adde-621ff3ff63b1", "deleted": false, "field_id": "01a206ad-344f-7523-9a25-681ee22604c9", "person_id": "01a206ad-3504-79d9-afed-f202f50af246"}');
INSERT INTO public.journal_values VALUES (106, NULL, '{"family": "Ærø family", "deleted": false, "birthday": "2026-03-05", "interests": "Ærø interests", "person_id": "01a206ad-3504-79d9-afed-f202f50af246", "private_email": "eva.novak@firma.cz", "private_notes": "First line of private notes\nsecond line", "private_phone": "+4533123456"}');
INSERT INTO public.journal_values VALUES (107, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (108, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "deleted": false, "outcome": "won", "position": 12}');
INSERT INTO public.journal_values VALUES (109, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1001, "deleted": false, "team_id": "01a206ad-332b-746c-adc0-5cada2390240", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a206ad-3504-79d9-afed-f202f50af246", "status_id": "01a206ad-3597-7d46-adc0-bb6a9da44095", "strengths": "First line of our strengths\nsecond line", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a206ad-3330-7484-be16-11eb33636a7d", "close_reason_id": "01a206ad-359b-71b9-9df5-a8c5ece13523"}');
INSERT INTO public.journal_values VALUES (110, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a206ad-35a0-741a-98b0-db29e79a9ebd", "current": true, "deleted": false, "status_id": "01a206ad-3597-7d46-adc0-bb6a9da44095", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a206ad-359b-71b9-9df5-a8c5ece13523"}');
INSERT INTO public.journal_values VALUES (111, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1002, "deleted": false, "team_id": "01a206ad-332b-746c-adc0-5cada2390240", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a206ad-3504-79d9-afed-f202f50af246", "status_id": "01a206ad-3597-7d46-adc0-bb6a9da44095", "strengths": "First line of our strengths\nsecond line", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a206ad-3330-7484-be16-11eb33636a7d", "close_reason_id": "01a206ad-359b-71b9-9df5-a8c5ece13523"}');
INSERT INTO public.journal_values VALUES (112, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a206ad-35d7-7c6a-a52a-770103e2e7e9", "current": true, "deleted": false, "status_id": "01a206ad-3597-7d46-adc0-bb6a9da44095", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a206ad-359b-71b9-9df5-a8c5ece13523"}');
INSERT INTO public.journal_values VALUES (146, NULL, '{"code_id": "01a206ad-377a-78fa-ac0f-15570c3126cd", "deleted": false, "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1"}');
INSERT INTO public.journal_values VALUES (113, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "case_id": "01a206ad-35d7-7c6a-a52a-770103e2e7e9", "code_id": "01a206ad-337c-73f2-adde-621ff3ff63b1", "deleted": false, "field_id": "01a206ad-344f-7523-9a25-681ee22604c9"}');
INSERT INTO public.journal_values VALUES (114, NULL, '{"days": 12, "since": "2026-04-06", "until": "2026-04-08", "value": 123450, "case_id": "01a206ad-35d7-7c6a-a52a-770103e2e7e9", "current": false, "deleted": false, "status_id": "01a206ad-3597-7d46-adc0-bb6a9da44095", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a206ad-359b-71b9-9df5-a8c5ece13523"}');
INSERT INTO public.journal_values VALUES (115, NULL, '{"notes": "First line of notes\nsecond line", "case_id": "01a206ad-35d7-7c6a-a52a-770103e2e7e9", "deleted": false, "strengths": "Ærø their strengths", "company_id": "01a206ad-3407-7507-9ab0-e9a505b0c000", "weaknesses": "Ærø their weaknesses"}');
INSERT INTO public.journal_values VALUES (116, NULL, '{"role": "approves", "notes": "Ærø notes", "case_id": "01a206ad-35d7-7c6a-a52a-770103e2e7e9", "deleted": false, "attitude": "neutral", "person_id": "01a206ad-3504-79d9-afed-f202f50af246"}');
INSERT INTO public.journal_values VALUES (117, NULL, '{"name": "Ærø name", "owner": "Ærø of", "deleted": false, "position": 12, "list_name": "Ærø list", "definition": "First line of definition\nsecond line"}');
INSERT INTO public.journal_values VALUES (118, NULL, '{"one": "Ærø one", "kind": "Ærø table", "other": "Ærø the other", "deleted": false}');
INSERT INTO public.journal_values VALUES (119, NULL, '{"key": "Žluťoučký setting", "value": "Other words of value", "deleted": false}');
INSERT INTO public.journal_values VALUES (120, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "locked": false, "deleted": false, "position": 3, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (121, NULL, '{"help": "Žluťoučký help", "kind": "money", "name": "Ærø 7", "active": false, "record": "cases", "deleted": false, "position": 3}');
INSERT INTO public.journal_values VALUES (122, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "deleted": false, "outcome": "lost", "position": 3}');
INSERT INTO public.journal_values VALUES (123, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (124, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (125, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (126, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (127, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (128, NULL, '{"deleted": false, "team_id": "01a206ad-3738-745d-93a5-8058e688b370", "user_id": "01a206ad-373a-751d-a2f6-c61ab2a1370a"}');
INSERT INTO public.journal_values VALUES (129, NULL, '{"code": "", "name": "relation word 4c2634", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (130, NULL, '{"code": "", "name": "company type word d9fccc", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (131, NULL, '{"code": "", "name": "industry word 19cfc8", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (132, NULL, '{"code": "", "name": "district word 89c3ef", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (133, NULL, '{"code": "", "name": "class word 12f870", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (134, NULL, '{"code": "", "name": "payment terms word 9a16f2", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (135, NULL, '{"code": "", "name": "delivery terms word 008a96", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (136, NULL, '{"code": "", "name": "delivery method word e9a05c", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (137, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1003, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a206ad-3778-78c8-8990-1ada975bb208", "class_id": "01a206ad-3789-7759-b733-68f72fc9f7ad", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a206ad-3780-7476-b0d2-25957764550f", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a206ad-373a-751d-a2f6-c61ab2a1370a", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a206ad-3794-7cd5-88d6-390c96a72ba5", "delivery_terms_id": "01a206ad-379b-7c88-b16e-4e9a2ff3b7aa", "delivery_method_id": "01a206ad-379d-7cc1-b739-ace5cdae4cdb"}');
INSERT INTO public.journal_values VALUES (138, NULL, '{"code_id": "01a206ad-3373-73fe-9ad2-39b1d4986831", "deleted": false, "company_id": "01a206ad-37ae-7772-bbcb-fc5ebd9cde76"}');
INSERT INTO public.journal_values VALUES (139, NULL, '{"code_id": "01a206ad-3769-700e-badc-1c2b596d4201", "deleted": false, "company_id": "01a206ad-37ae-7772-bbcb-fc5ebd9cde76"}');
INSERT INTO public.journal_values VALUES (140, NULL, '{"code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "company_id": "01a206ad-37ae-7772-bbcb-fc5ebd9cde76"}');
INSERT INTO public.journal_values VALUES (141, NULL, '{"code_id": "01a206ad-377a-78fa-ac0f-15570c3126cd", "deleted": false, "company_id": "01a206ad-37ae-7772-bbcb-fc5ebd9cde76"}');
INSERT INTO public.journal_values VALUES (142, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1004, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a206ad-3778-78c8-8990-1ada975bb208", "class_id": "01a206ad-3789-7759-b733-68f72fc9f7ad", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a206ad-3780-7476-b0d2-25957764550f", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a206ad-373a-751d-a2f6-c61ab2a1370a", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a206ad-3794-7cd5-88d6-390c96a72ba5", "delivery_terms_id": "01a206ad-379b-7c88-b16e-4e9a2ff3b7aa", "delivery_method_id": "01a206ad-379d-7cc1-b739-ace5cdae4cdb"}');
INSERT INTO public.journal_values VALUES (143, NULL, '{"code_id": "01a206ad-3373-73fe-9ad2-39b1d4986831", "deleted": false, "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1"}');
INSERT INTO public.journal_values VALUES (144, NULL, '{"code_id": "01a206ad-3769-700e-badc-1c2b596d4201", "deleted": false, "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1"}');
INSERT INTO public.journal_values VALUES (145, NULL, '{"code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1"}');
INSERT INTO public.journal_values VALUES (147, NULL, '{"help": "Žluťoučký help", "kind": "money", "name": "Ærø 8", "active": false, "record": "cases", "deleted": false, "position": 3}');
INSERT INTO public.journal_values VALUES (148, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "field_id": "01a206ad-380f-7019-a62c-4ac8dc56c34d", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1"}');
INSERT INTO public.journal_values VALUES (149, NULL, '{"city": "Žluťoučký city", "name": "Žluťoučký name", "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "purpose": "delivery", "street2": "Žluťoučký address line 2", "post_code": "Žluťoučký post code", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1"}');
INSERT INTO public.journal_values VALUES (150, NULL, '{"email": "kontakt@example.dk", "deleted": false, "purpose": "order confirmations", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1"}');
INSERT INTO public.journal_values VALUES (151, NULL, '{"code": "", "name": "level word d86fe8", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (152, NULL, '{"code": "", "name": "responsibility word af2fd7", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (153, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a206ad-3857-74b7-a2e1-0bc539dad188", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (154, NULL, '{"code_id": "01a206ad-34bf-762a-998d-e3e8a3d48f3b", "deleted": false, "person_id": "01a206ad-3862-71dc-895a-bd7e110f554b"}');
INSERT INTO public.journal_values VALUES (155, NULL, '{"code_id": "01a206ad-385b-7575-b827-e25fef87ebd0", "deleted": false, "person_id": "01a206ad-3862-71dc-895a-bd7e110f554b"}');
INSERT INTO public.journal_values VALUES (156, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a206ad-3857-74b7-a2e1-0bc539dad188", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (157, NULL, '{"code_id": "01a206ad-34bf-762a-998d-e3e8a3d48f3b", "deleted": false, "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9"}');
INSERT INTO public.journal_values VALUES (158, NULL, '{"code_id": "01a206ad-385b-7575-b827-e25fef87ebd0", "deleted": false, "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9"}');
INSERT INTO public.journal_values VALUES (159, NULL, '{"code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9"}');
INSERT INTO public.journal_values VALUES (160, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "field_id": "01a206ad-380f-7019-a62c-4ac8dc56c34d", "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9"}');
INSERT INTO public.journal_values VALUES (161, NULL, '{"family": "Žluťoučký family", "deleted": false, "birthday": "2026-04-06", "interests": "Žluťoučký interests", "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9", "private_email": "kontakt@example.dk", "private_notes": "Other words of private notes", "private_phone": "+420224095111"}');
INSERT INTO public.journal_values VALUES (162, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (163, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "deleted": false, "outcome": "lost", "position": 3}');
INSERT INTO public.journal_values VALUES (164, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1003, "deleted": false, "team_id": "01a206ad-3738-745d-93a5-8058e688b370", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9", "status_id": "01a206ad-38d0-7e9e-bff7-0d77f4b69147", "strengths": "Other words of our strengths", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a206ad-373a-751d-a2f6-c61ab2a1370a", "close_reason_id": "01a206ad-38d2-7998-8840-40737863040e"}');
INSERT INTO public.journal_values VALUES (165, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a206ad-38db-70be-9133-88958f005924", "current": true, "deleted": false, "status_id": "01a206ad-38d0-7e9e-bff7-0d77f4b69147", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a206ad-38d2-7998-8840-40737863040e"}');
INSERT INTO public.journal_values VALUES (166, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1004, "deleted": false, "team_id": "01a206ad-3738-745d-93a5-8058e688b370", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9", "status_id": "01a206ad-38d0-7e9e-bff7-0d77f4b69147", "strengths": "Other words of our strengths", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a206ad-373a-751d-a2f6-c61ab2a1370a", "close_reason_id": "01a206ad-38d2-7998-8840-40737863040e"}');
INSERT INTO public.journal_values VALUES (167, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a206ad-38fb-766d-8abd-63a34f66d927", "current": true, "deleted": false, "status_id": "01a206ad-38d0-7e9e-bff7-0d77f4b69147", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a206ad-38d2-7998-8840-40737863040e"}');
INSERT INTO public.journal_values VALUES (168, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "case_id": "01a206ad-38fb-766d-8abd-63a34f66d927", "code_id": "01a206ad-337e-79ce-ae96-eeea650fc09c", "deleted": false, "field_id": "01a206ad-380f-7019-a62c-4ac8dc56c34d"}');
INSERT INTO public.journal_values VALUES (169, NULL, '{"days": 3, "since": "2026-04-07", "until": "2026-04-09", "value": 5, "case_id": "01a206ad-38fb-766d-8abd-63a34f66d927", "current": false, "deleted": false, "status_id": "01a206ad-38d0-7e9e-bff7-0d77f4b69147", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a206ad-38d2-7998-8840-40737863040e"}');
INSERT INTO public.journal_values VALUES (170, NULL, '{"notes": "Other words of notes", "case_id": "01a206ad-38fb-766d-8abd-63a34f66d927", "deleted": false, "strengths": "Žluťoučký their strengths", "company_id": "01a206ad-37e4-7689-926e-9e1bc3a6b5e1", "weaknesses": "Žluťoučký their weaknesses"}');
INSERT INTO public.journal_values VALUES (171, NULL, '{"role": "advises", "notes": "Žluťoučký notes", "case_id": "01a206ad-38fb-766d-8abd-63a34f66d927", "deleted": false, "attitude": "against us", "person_id": "01a206ad-387f-7ee6-839a-73f0dce445c9"}');
INSERT INTO public.journal_values VALUES (172, NULL, '{"name": "Žluťoučký name", "owner": "Žluťoučký of", "deleted": false, "position": 3, "list_name": "Žluťoučký list", "definition": "Other words of definition"}');
INSERT INTO public.journal_values VALUES (173, NULL, '{"one": "Žluťoučký one", "kind": "Žluťoučký table", "other": "Žluťoučký the other", "deleted": false}');
INSERT INTO public.meta VALUES ('id', '01a206ad-3267-7376-b95e-c47bcc02f973');
INSERT INTO public.meta VALUES ('schema', '6');
INSERT INTO public.not_duplicates VALUES ('01a206ad-3714-7f98-8274-d90e1549efa2', 1, 0, NULL, false, '2026-11-23 04:32:24.855546+00', 'kontor', '2026-11-23 04:32:24.855546+00', 'kontor', 'Ærø table', 'Ærø one', 'Ærø the other', 'aero table');
INSERT INTO public.not_duplicates VALUES ('01a206ad-3958-7f44-b459-d875cb729c39', 1, 0, NULL, false, '2026-11-23 04:32:25.433022+00', 'kontor', '2026-11-23 04:32:25.433022+00', 'kontor', 'Žluťoučký table', 'Žluťoučký one', 'Žluťoučký the other', 'zlutoucky table');
INSERT INTO public.person_codes VALUES ('0c41926f-94f8-52ed-a059-60f09b01e3cc', 1, 0, NULL, false, '2026-11-23 04:32:24.311169+00', 'kontor', '2026-11-23 04:32:24.311169+00', 'kontor', '01a206ad-34cc-7243-b080-56f61b42e7bd', '01a206ad-34b8-7467-8b3e-11f38fe14d3c');
INSERT INTO public.person_codes VALUES ('7f6748d0-35ba-56e2-8cd7-963fe9967f96', 1, 0, NULL, false, '2026-11-23 04:32:24.311432+00', 'kontor', '2026-11-23 04:32:24.311432+00', 'kontor', '01a206ad-34cc-7243-b080-56f61b42e7bd', '01a206ad-34bf-762a-998d-e3e8a3d48f3b');
INSERT INTO public.person_codes VALUES ('e31df230-a319-58de-bd65-df1d14aeedd3', 1, 0, NULL, false, '2026-11-23 04:32:24.363445+00', 'kontor', '2026-11-23 04:32:24.363445+00', 'kontor', '01a206ad-3504-79d9-afed-f202f50af246', '01a206ad-34b8-7467-8b3e-11f38fe14d3c');
INSERT INTO public.person_codes VALUES ('8dff9202-cc12-5813-bcb0-ff0b8ede1af7', 1, 0, NULL, false, '2026-11-23 04:32:24.363479+00', 'kontor', '2026-11-23 04:32:24.363479+00', 'kontor', '01a206ad-3504-79d9-afed-f202f50af246', '01a206ad-34bf-762a-998d-e3e8a3d48f3b');
INSERT INTO public.person_codes VALUES ('34bc1e0e-ea09-52e7-a0aa-5ec693b6e056', 1, 0, NULL, false, '2026-11-23 04:32:24.402989+00', 'kontor', '2026-11-23 04:32:24.402989+00', 'kontor', '01a206ad-3504-79d9-afed-f202f50af246', '01a206ad-337c-73f2-adde-621ff3ff63b1');
INSERT INTO public.person_codes VALUES ('485af636-7f58-54bc-afcd-6e651c00c53f', 1, 0, NULL, false, '2026-11-23 04:32:25.204178+00', 'kontor', '2026-11-23 04:32:25.204178+00', 'kontor', '01a206ad-3862-71dc-895a-bd7e110f554b', '01a206ad-34bf-762a-998d-e3e8a3d48f3b');
INSERT INTO public.person_codes VALUES ('f80bc131-f3f4-5204-b7d1-13cd7e9ef74e', 1, 0, NULL, false, '2026-11-23 04:32:25.204213+00', 'kontor', '2026-11-23 04:32:25.204213+00', 'kontor', '01a206ad-3862-71dc-895a-bd7e110f554b', '01a206ad-385b-7575-b827-e25fef87ebd0');
INSERT INTO public.person_codes VALUES ('3596ae30-aefa-5a71-8a65-a17bb359af3e', 1, 0, NULL, false, '2026-11-23 04:32:25.232508+00', 'kontor', '2026-11-23 04:32:25.232508+00', 'kontor', '01a206ad-387f-7ee6-839a-73f0dce445c9', '01a206ad-34bf-762a-998d-e3e8a3d48f3b');
INSERT INTO public.person_codes VALUES ('72869ef8-6850-5e5d-88dc-ca96513d81b2', 1, 0, NULL, false, '2026-11-23 04:32:25.232566+00', 'kontor', '2026-11-23 04:32:25.232566+00', 'kontor', '01a206ad-387f-7ee6-839a-73f0dce445c9', '01a206ad-385b-7575-b827-e25fef87ebd0');
INSERT INTO public.person_codes VALUES ('0fedbbf2-7c7f-5ca6-8ef8-666027b8c587', 1, 0, NULL, false, '2026-11-23 04:32:25.259365+00', 'kontor', '2026-11-23 04:32:25.259365+00', 'kontor', '01a206ad-387f-7ee6-839a-73f0dce445c9', '01a206ad-337e-79ce-ae96-eeea650fc09c');
INSERT INTO public.person_extras VALUES ('c986ccdf-e100-5c0f-9f3b-c91d05f16ae9', 1, 0, NULL, false, '2026-11-23 04:32:24.425195+00', 'kontor', '2026-11-23 04:32:24.425195+00', 'kontor', '01a206ad-3504-79d9-afed-f202f50af246', '01a206ad-344f-7523-9a25-681ee22604c9', 'Ærø text', 12, 123450, '2026-03-05', true, '01a206ad-337c-73f2-adde-621ff3ff63b1', 'aero text');
INSERT INTO public.person_extras VALUES ('321c9673-c32d-53b3-a0cc-8e38f478cea2', 1, 0, NULL, false, '2026-11-23 04:32:25.264576+00', 'kontor', '2026-11-23 04:32:25.264576+00', 'kontor', '01a206ad-387f-7ee6-839a-73f0dce445c9', '01a206ad-380f-7019-a62c-4ac8dc56c34d', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a206ad-337e-79ce-ae96-eeea650fc09c', 'zlutoucky text');
INSERT INTO public.person_private VALUES ('01a206ad-3504-79d9-afed-f202f50af246', 1, 0, NULL, false, '2026-11-23 04:32:24.467211+00', 'kontor', '2026-11-23 04:32:24.467211+00', 'kontor', '01a206ad-3504-79d9-afed-f202f50af246', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO public.person_private VALUES ('01a206ad-387f-7ee6-839a-73f0dce445c9', 1, 0, NULL, false, '2026-11-23 04:32:25.294293+00', 'kontor', '2026-11-23 04:32:25.294293+00', 'kontor', '01a206ad-387f-7ee6-839a-73f0dce445c9', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO public.persons VALUES ('01a206ad-34cc-7243-b080-56f61b42e7bd', 1, 0, NULL, false, '2026-11-23 04:32:24.269101+00', 'kontor', '2026-11-23 04:32:24.269101+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'Ærø function', '01a206ad-34b3-7d99-818d-3da5dfc3bd32', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a206ad-3504-79d9-afed-f202f50af246', 4, 0, NULL, false, '2026-11-23 04:32:24.324525+00', 'kontor', '2026-11-23 04:32:24.457037+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a206ad-3407-7507-9ab0-e9a505b0c000', 'Ærø function', '01a206ad-34b3-7d99-818d-3da5dfc3bd32', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a206ad-3862-71dc-895a-bd7e110f554b', 1, 0, NULL, false, '2026-11-23 04:32:25.186803+00', 'kontor', '2026-11-23 04:32:25.186803+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'Žluťoučký function', '01a206ad-3857-74b7-a2e1-0bc539dad188', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.persons VALUES ('01a206ad-387f-7ee6-839a-73f0dce445c9', 4, 0, NULL, false, '2026-11-23 04:32:25.216261+00', 'kontor', '2026-11-23 04:32:25.292242+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'Žluťoučký function', '01a206ad-3857-74b7-a2e1-0bc539dad188', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.saved_views VALUES ('01a206ad-3700-7fc1-a524-083108e765ef', 1, 0, NULL, false, '2026-11-23 04:32:24.835538+00', 'kontor', '2026-11-23 04:32:24.835538+00', 'kontor', 'Ærø list', 'Ærø name', 'Ærø of', 'First line of definition
second line', 12, 'aero name', 'aero name');
INSERT INTO public.saved_views VALUES ('01a206ad-3953-78d6-b756-fc9bc281aa06', 1, 0, NULL, false, '2026-11-23 04:32:25.431025+00', 'kontor', '2026-11-23 04:32:25.431025+00', 'kontor', 'Žluťoučký list', 'Žluťoučký name', 'Žluťoučký of', 'Other words of definition', 3, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.scopes VALUES (0, 'Everybody');
INSERT INTO public.search_text VALUES ('01a206ad-33c1-7c19-8ef5-16e8c1a6f576', 'companies', 1, 'Ærø name', '1001
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
second line', '2026-11-23 04:32:24.002909+00', '''1001'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a206ad-3407-7507-9ab0-e9a505b0c000', 'companies', 9, 'Ærø name', '1002
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
Ærø text
Ærø name
Ærø street
Ærø address line 2
Ærø post code
Ærø city
Ærø region
eva.novak@firma.cz', '2026-11-23 04:32:24.229105+00', '''1002'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''text'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a206ad-34cc-7243-b080-56f61b42e7bd', 'persons', 10, 'Ærø first name Ærø last name', 'Ærø title
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
second line', '2026-11-23 04:32:24.269101+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a206ad-3504-79d9-afed-f202f50af246', 'persons', 15, 'Ærø first name Ærø last name', 'Ærø title
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
second line
Ærø text', '2026-11-23 04:32:24.457037+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''text'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a206ad-35a0-741a-98b0-db29e79a9ebd', 'cases', 16, 'Ærø title', '1001
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
second line', '2026-11-23 04:32:24.505642+00', '''1001'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a206ad-35d7-7c6a-a52a-770103e2e7e9', 'cases', 24, 'Ærø title', '1002
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
Ærø text
Ærø name
Ærø their strengths
Ærø their weaknesses
First line of notes
second line
Ærø first name Ærø last name
Ærø notes', '2026-11-23 04:32:24.804692+00', '''1002'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''text'' ''their'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a206ad-37ae-7772-bbcb-fc5ebd9cde76', 'companies', 25, 'Žluťoučký name', '1003
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
Other words of notes', '2026-11-23 04:32:25.006928+00', '''1003'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206ad-37e4-7689-926e-9e1bc3a6b5e1', 'companies', 33, 'Žluťoučký name', '1004
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
Žluťoučký text
Žluťoučký name
Žluťoučký street
Žluťoučký address line 2
Žluťoučký post code
Žluťoučký city
Žluťoučký region
kontakt@example.dk', '2026-11-23 04:32:25.16802+00', '''1004'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''text'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206ad-3862-71dc-895a-bd7e110f554b', 'persons', 34, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
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
Other words of notes', '2026-11-23 04:32:25.186803+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206ad-387f-7ee6-839a-73f0dce445c9', 'persons', 39, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
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
Other words of notes
Žluťoučký text', '2026-11-23 04:32:25.292242+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''text'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206ad-38db-70be-9133-88958f005924', 'cases', 40, 'Žluťoučký title', '1003
Žluťoučký name
Žluťoučký first name Žluťoučký last name
Other words of our strengths
Other words of our weaknesses
Žluťoučký next step
Other words of plan and strategy
Žluťoučký former no.
Other words of notes', '2026-11-23 04:32:25.326908+00', '''1003'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206ad-38fb-766d-8abd-63a34f66d927', 'cases', 48, 'Žluťoučký title', '1004
Žluťoučký name
Žluťoučký first name Žluťoučký last name
Other words of our strengths
Other words of our weaknesses
Žluťoučký next step
Other words of plan and strategy
Žluťoučký former no.
Other words of notes
Žluťoučký text
Žluťoučký name
Žluťoučký their strengths
Žluťoučký their weaknesses
Other words of notes
Žluťoučký first name Žluťoučký last name
Žluťoučký notes', '2026-11-23 04:32:25.416914+00', '''1004'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''text'' ''their'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.team_members VALUES ('01a206ad-3350-713f-acc4-2df7339933a9', 1, 0, NULL, false, '2026-11-23 04:32:23.891342+00', 'kontor', '2026-11-23 04:32:23.891342+00', 'kontor', '01a206ad-332b-746c-adc0-5cada2390240', '01a206ad-3330-7484-be16-11eb33636a7d');
INSERT INTO public.team_members VALUES ('01a206ad-375e-7dce-ad06-a3e28aca3f26', 1, 0, NULL, false, '2026-11-23 04:32:24.927264+00', 'kontor', '2026-11-23 04:32:24.927264+00', 'kontor', '01a206ad-3738-745d-93a5-8058e688b370', '01a206ad-373a-751d-a2f6-c61ab2a1370a');
INSERT INTO public.teams VALUES ('01a206ad-3318-7a3c-a26d-55cd9f7e8558', 1, 0, NULL, false, '2026-11-23 04:32:23.835406+00', 'kontor', '2026-11-23 04:32:23.835406+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a206ad-332b-746c-adc0-5cada2390240', 2, 0, NULL, false, '2026-11-23 04:32:23.854952+00', 'kontor', '2026-11-23 04:32:23.881486+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a206ad-3730-7c96-8c55-2ea17db64a81', 1, 0, NULL, false, '2026-11-23 04:32:24.881249+00', 'kontor', '2026-11-23 04:32:24.881249+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.teams VALUES ('01a206ad-3738-745d-93a5-8058e688b370', 2, 0, NULL, false, '2026-11-23 04:32:24.888634+00', 'kontor', '2026-11-23 04:32:24.920458+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.users VALUES ('01a206ad-3320-7fc5-b4a3-b36aaf35195c', 1, 0, NULL, false, '2026-11-23 04:32:23.843201+00', 'kontor', '2026-11-23 04:32:23.843201+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a206ad-3330-7484-be16-11eb33636a7d', 1, 0, NULL, false, '2026-11-23 04:32:23.856529+00', 'kontor', '2026-11-23 04:32:23.856529+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a206ad-3733-7757-9512-730ae8e94e80', 1, 0, NULL, false, '2026-11-23 04:32:24.883644+00', 'kontor', '2026-11-23 04:32:24.883644+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO public.users VALUES ('01a206ad-373a-751d-a2f6-c61ab2a1370a', 1, 0, NULL, false, '2026-11-23 04:32:24.890504+00', 'kontor', '2026-11-23 04:32:24.890504+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
SELECT pg_catalog.setval('public.journal_seq_seq', 173, true);
SELECT pg_catalog.setval('public.search_seq', 48, true);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT pk_addresses PRIMARY KEY (id);
ALTER TABLE ONLY public.case_competitors
    ADD CONSTRAINT pk_case_competitors PRIMARY KEY (id);
ALTER TABLE ONLY public.case_extras
    ADD CONSTRAINT pk_case_extras PRIMARY KEY (id);
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
ALTER TABLE ONLY public.company_extras
    ADD CONSTRAINT pk_company_extras PRIMARY KEY (id);
ALTER TABLE ONLY public.company_settings
    ADD CONSTRAINT pk_company_settings PRIMARY KEY (id);
ALTER TABLE ONLY public.counters
    ADD CONSTRAINT pk_counters PRIMARY KEY (series);
ALTER TABLE ONLY public.extra_fields
    ADD CONSTRAINT pk_extra_fields PRIMARY KEY (id);
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
ALTER TABLE ONLY public.person_extras
    ADD CONSTRAINT pk_person_extras PRIMARY KEY (id);
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
CREATE INDEX ix_case_extras_case_id ON public.case_extras USING btree (case_id);
CREATE INDEX ix_case_extras_field_id_amount_case_id ON public.case_extras USING btree (field_id, amount, case_id);
CREATE INDEX ix_case_extras_field_id_code_id_case_id ON public.case_extras USING btree (field_id, code_id, case_id);
CREATE INDEX ix_case_extras_field_id_day_case_id ON public.case_extras USING btree (field_id, day, case_id);
CREATE INDEX ix_case_extras_field_id_number_case_id ON public.case_extras USING btree (field_id, number, case_id);
CREATE INDEX ix_case_extras_field_id_text_key_case_id ON public.case_extras USING btree (field_id, text_key, case_id);
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
CREATE INDEX ix_company_extras_company_id ON public.company_extras USING btree (company_id);
CREATE INDEX ix_company_extras_field_id_amount_company_id ON public.company_extras USING btree (field_id, amount, company_id);
CREATE INDEX ix_company_extras_field_id_code_id_company_id ON public.company_extras USING btree (field_id, code_id, company_id);
CREATE INDEX ix_company_extras_field_id_day_company_id ON public.company_extras USING btree (field_id, day, company_id);
CREATE INDEX ix_company_extras_field_id_number_company_id ON public.company_extras USING btree (field_id, number, company_id);
CREATE INDEX ix_company_extras_field_id_text_key_company_id ON public.company_extras USING btree (field_id, text_key, company_id);
CREATE INDEX ix_journal_operation_seq ON public.journal USING btree (operation, seq);
CREATE INDEX ix_journal_record_seq ON public.journal USING btree (record, seq);
CREATE INDEX ix_journal_reverses ON public.journal USING btree (reverses) WHERE (reverses IS NOT NULL);
CREATE INDEX ix_journal_who_seq ON public.journal USING btree (who, seq);
CREATE INDEX ix_not_duplicates_one ON public.not_duplicates USING btree (one);
CREATE INDEX ix_not_duplicates_other ON public.not_duplicates USING btree (other);
CREATE INDEX ix_person_codes_code_id_person_id_deleted ON public.person_codes USING btree (code_id, person_id, deleted);
CREATE INDEX ix_person_codes_person_id ON public.person_codes USING btree (person_id);
CREATE INDEX ix_person_extras_field_id_amount_person_id ON public.person_extras USING btree (field_id, amount, person_id);
CREATE INDEX ix_person_extras_field_id_code_id_person_id ON public.person_extras USING btree (field_id, code_id, person_id);
CREATE INDEX ix_person_extras_field_id_day_person_id ON public.person_extras USING btree (field_id, day, person_id);
CREATE INDEX ix_person_extras_field_id_number_person_id ON public.person_extras USING btree (field_id, number, person_id);
CREATE INDEX ix_person_extras_field_id_text_key_person_id ON public.person_extras USING btree (field_id, text_key, person_id);
CREATE INDEX ix_person_extras_person_id ON public.person_extras USING btree (person_id);
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
CREATE TRIGGER case_extras_guard BEFORE INSERT OR UPDATE ON public.case_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER case_extras_journal_insert AFTER INSERT ON public.case_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER case_extras_journal_update AFTER UPDATE ON public.case_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER case_extras_kept BEFORE DELETE ON public.case_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_extras_kept_all BEFORE TRUNCATE ON public.case_extras FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER case_extras_keys BEFORE INSERT OR UPDATE ON public.case_extras FOR EACH ROW EXECUTE FUNCTION public.case_extras_keys();
CREATE TRIGGER case_extras_search_insert AFTER INSERT ON public.case_extras REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_case_extras_insert();
CREATE TRIGGER case_extras_search_update AFTER UPDATE ON public.case_extras REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_case_extras_update();
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
CREATE TRIGGER company_extras_guard BEFORE INSERT OR UPDATE ON public.company_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER company_extras_journal_insert AFTER INSERT ON public.company_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER company_extras_journal_update AFTER UPDATE ON public.company_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER company_extras_kept BEFORE DELETE ON public.company_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_extras_kept_all BEFORE TRUNCATE ON public.company_extras FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_extras_keys BEFORE INSERT OR UPDATE ON public.company_extras FOR EACH ROW EXECUTE FUNCTION public.company_extras_keys();
CREATE TRIGGER company_extras_search_insert AFTER INSERT ON public.company_extras REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_company_extras_insert();
CREATE TRIGGER company_extras_search_update AFTER UPDATE ON public.company_extras REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_company_extras_update();
CREATE TRIGGER company_settings_guard BEFORE INSERT OR UPDATE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'key_key');
CREATE TRIGGER company_settings_journal_insert AFTER INSERT ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'key_key');
CREATE TRIGGER company_settings_journal_update AFTER UPDATE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'key_key');
CREATE TRIGGER company_settings_kept BEFORE DELETE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_settings_kept_all BEFORE TRUNCATE ON public.company_settings FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER company_settings_keys BEFORE INSERT OR UPDATE ON public.company_settings FOR EACH ROW EXECUTE FUNCTION public.company_settings_keys();
CREATE TRIGGER extra_fields_guard BEFORE INSERT OR UPDATE ON public.extra_fields FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER extra_fields_journal_insert AFTER INSERT ON public.extra_fields FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER extra_fields_journal_update AFTER UPDATE ON public.extra_fields FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER extra_fields_kept BEFORE DELETE ON public.extra_fields FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER extra_fields_kept_all BEFORE TRUNCATE ON public.extra_fields FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER extra_fields_keys BEFORE INSERT OR UPDATE ON public.extra_fields FOR EACH ROW EXECUTE FUNCTION public.extra_fields_keys();
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
CREATE TRIGGER person_extras_guard BEFORE INSERT OR UPDATE ON public.person_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER person_extras_journal_insert AFTER INSERT ON public.person_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER person_extras_journal_update AFTER UPDATE ON public.person_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'text_key');
CREATE TRIGGER person_extras_kept BEFORE DELETE ON public.person_extras FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER person_extras_kept_all BEFORE TRUNCATE ON public.person_extras FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER person_extras_keys BEFORE INSERT OR UPDATE ON public.person_extras FOR EACH ROW EXECUTE FUNCTION public.person_extras_keys();
CREATE TRIGGER person_extras_search_insert AFTER INSERT ON public.person_extras REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_person_extras_insert();
CREATE TRIGGER person_extras_search_update AFTER UPDATE ON public.person_extras REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_person_extras_update();
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
ALTER TABLE ONLY public.case_extras
    ADD CONSTRAINT fk_case_extras_code_id FOREIGN KEY (code_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.case_extras
    ADD CONSTRAINT fk_case_extras_field_id FOREIGN KEY (field_id) REFERENCES public.extra_fields(id);
ALTER TABLE ONLY public.case_extras
    ADD CONSTRAINT fk_case_extras_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
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
ALTER TABLE ONLY public.company_extras
    ADD CONSTRAINT fk_company_extras_code_id FOREIGN KEY (code_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.company_extras
    ADD CONSTRAINT fk_company_extras_field_id FOREIGN KEY (field_id) REFERENCES public.extra_fields(id);
ALTER TABLE ONLY public.company_extras
    ADD CONSTRAINT fk_company_extras_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.company_settings
    ADD CONSTRAINT fk_company_settings_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.extra_fields
    ADD CONSTRAINT fk_extra_fields_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.journal_values
    ADD CONSTRAINT fk_journal_values_seq FOREIGN KEY (seq) REFERENCES public.journal(seq);
ALTER TABLE ONLY public.not_duplicates
    ADD CONSTRAINT fk_not_duplicates_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.case_competitors
    ADD CONSTRAINT fk_owner_case_id FOREIGN KEY (case_id, scope) REFERENCES public.cases(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.case_extras
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
ALTER TABLE ONLY public.company_extras
    ADD CONSTRAINT fk_owner_company_id FOREIGN KEY (company_id, scope) REFERENCES public.companies(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT fk_owner_person_id FOREIGN KEY (person_id, scope) REFERENCES public.persons(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.person_extras
    ADD CONSTRAINT fk_owner_person_id FOREIGN KEY (person_id, scope) REFERENCES public.persons(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.person_private
    ADD CONSTRAINT fk_owner_person_id FOREIGN KEY (person_id, scope) REFERENCES public.persons(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT fk_owner_team_id FOREIGN KEY (team_id, scope) REFERENCES public.teams(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT fk_person_codes_code_id FOREIGN KEY (code_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.person_codes
    ADD CONSTRAINT fk_person_codes_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.person_extras
    ADD CONSTRAINT fk_person_extras_code_id FOREIGN KEY (code_id) REFERENCES public.codes(id);
ALTER TABLE ONLY public.person_extras
    ADD CONSTRAINT fk_person_extras_field_id FOREIGN KEY (field_id) REFERENCES public.extra_fields(id);
ALTER TABLE ONLY public.person_extras
    ADD CONSTRAINT fk_person_extras_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
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
