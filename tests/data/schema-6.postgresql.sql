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
INSERT INTO public.addresses VALUES ('01a206d2-d141-7afd-ab00-87eeb37bda51', 1, 0, NULL, false, '2026-11-23 05:13:29.153983+00', 'kontor', '2026-11-23 05:13:29.153983+00', 'kontor', '01a206d2-d125-7495-83b8-971beb23e6b0', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO public.addresses VALUES ('01a206d2-d213-7db3-85eb-416901816501', 1, 0, NULL, false, '2026-11-23 05:13:29.363276+00', 'kontor', '2026-11-23 05:13:29.363276+00', 'kontor', '01a206d2-d202-7907-ac84-6ba89c991205', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO public.case_competitors VALUES ('01a206d2-d1ca-7701-93fa-0578d7873495', 1, 0, NULL, false, '2026-11-23 05:13:29.290963+00', 'kontor', '2026-11-23 05:13:29.290963+00', 'kontor', '01a206d2-d199-7a31-bd78-ca2d67b9b180', '01a206d2-d125-7495-83b8-971beb23e6b0', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO public.case_competitors VALUES ('01a206d2-d25a-7878-9644-16913ee486e8', 1, 0, NULL, false, '2026-11-23 05:13:29.434257+00', 'kontor', '2026-11-23 05:13:29.434257+00', 'kontor', '01a206d2-d23f-7c34-bbd3-912f6ada7458', '01a206d2-d202-7907-ac84-6ba89c991205', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO public.case_extras VALUES ('bc275157-6ce0-5be8-9277-d8cf2239547f', 1, 0, NULL, false, '2026-11-23 05:13:29.265727+00', 'kontor', '2026-11-23 05:13:29.265727+00', 'kontor', '01a206d2-d199-7a31-bd78-ca2d67b9b180', '01a206d2-d134-7573-93ea-d460c8b5c836', 'Ærø text', 12, 123450, '2026-03-05', true, '01a206d2-d106-77cd-b739-8c42e9b1d25c', 'aero text');
INSERT INTO public.case_extras VALUES ('fdca955c-e693-53f2-83ae-39f8edee53f3', 1, 0, NULL, false, '2026-11-23 05:13:29.420932+00', 'kontor', '2026-11-23 05:13:29.420932+00', 'kontor', '01a206d2-d23f-7c34-bbd3-912f6ada7458', '01a206d2-d20b-7d45-8857-536f5ee19826', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a206d2-d107-7eb5-884f-538fec605678', 'zlutoucky text');
INSERT INTO public.case_influencers VALUES ('01a206d2-d1d8-71b8-b668-06854beb7186', 1, 0, NULL, false, '2026-11-23 05:13:29.304649+00', 'kontor', '2026-11-23 05:13:29.304649+00', 'kontor', '01a206d2-d199-7a31-bd78-ca2d67b9b180', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', 'approves', 'neutral', 'Ærø notes');
INSERT INTO public.case_influencers VALUES ('01a206d2-d25f-7fe0-9173-46a5f3dce406', 1, 0, NULL, false, '2026-11-23 05:13:29.440014+00', 'kontor', '2026-11-23 05:13:29.440014+00', 'kontor', '01a206d2-d23f-7c34-bbd3-912f6ada7458', '01a206d2-d223-71b8-a9cd-8716111fe2ff', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO public.case_statuses VALUES ('9ac6b921-9a39-5a12-b6e6-2c21b67df438', 1, 0, NULL, false, '2026-11-23 05:13:29.041848+00', 'kontor', '2026-11-23 05:13:29.041848+00', 'kontor', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO public.case_statuses VALUES ('66a509d3-a192-5b04-bb59-f5225570fc66', 1, 0, NULL, false, '2026-11-23 05:13:29.042224+00', 'kontor', '2026-11-23 05:13:29.042224+00', 'kontor', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO public.case_statuses VALUES ('a0f3d997-bde2-5811-a520-74e6cc625a44', 1, 0, NULL, false, '2026-11-23 05:13:29.042249+00', 'kontor', '2026-11-23 05:13:29.042249+00', 'kontor', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO public.case_statuses VALUES ('5bccd531-c2f4-5992-a91f-3cea94fc641f', 1, 0, NULL, false, '2026-11-23 05:13:29.042275+00', 'kontor', '2026-11-23 05:13:29.042275+00', 'kontor', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO public.case_statuses VALUES ('22013fde-0f5b-5505-9724-9f2e43a7045c', 1, 0, NULL, false, '2026-11-23 05:13:29.042296+00', 'kontor', '2026-11-23 05:13:29.042296+00', 'kontor', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO public.case_statuses VALUES ('92e4de3d-d61f-501f-9211-42d0c0d1583b', 1, 0, NULL, false, '2026-11-23 05:13:29.042318+00', 'kontor', '2026-11-23 05:13:29.042318+00', 'kontor', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO public.case_statuses VALUES ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 1, 0, NULL, false, '2026-11-23 05:13:29.042329+00', 'kontor', '2026-11-23 05:13:29.042329+00', 'kontor', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO public.case_statuses VALUES ('01a206d2-d0f5-7cb6-a82e-6ec51bb315ff', 1, 0, NULL, false, '2026-11-23 05:13:29.078016+00', 'kontor', '2026-11-23 05:13:29.078016+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a206d2-d17f-7229-87ee-eb8b65c14a3d', 1, 0, NULL, false, '2026-11-23 05:13:29.215261+00', 'kontor', '2026-11-23 05:13:29.215261+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a206d2-d1e9-7b96-bcdc-2a735c744f5c', 1, 0, NULL, false, '2026-11-23 05:13:29.32187+00', 'kontor', '2026-11-23 05:13:29.32187+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_statuses VALUES ('01a206d2-d237-7d3f-b038-ed814bc780fa', 1, 0, NULL, false, '2026-11-23 05:13:29.399923+00', 'kontor', '2026-11-23 05:13:29.399923+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_steps VALUES ('01a206d2-d197-7390-a040-0473ef5d2a0b', 1, 0, NULL, false, '2026-11-23 05:13:29.240034+00', 'kontor', '2026-11-23 05:13:29.240034+00', 'kontor', '01a206d2-d181-716d-8578-7fe7e6cf83a1', '01a206d2-d17f-7229-87ee-eb8b65c14a3d', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a206d2-d180-732d-9978-8ced913a58fe', true);
INSERT INTO public.case_steps VALUES ('01a206d2-d1a1-7370-a594-06a694a321c9', 1, 0, NULL, false, '2026-11-23 05:13:29.249914+00', 'kontor', '2026-11-23 05:13:29.249914+00', 'kontor', '01a206d2-d199-7a31-bd78-ca2d67b9b180', '01a206d2-d17f-7229-87ee-eb8b65c14a3d', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a206d2-d180-732d-9978-8ced913a58fe', true);
INSERT INTO public.case_steps VALUES ('01a206d2-d1bf-700d-bdd6-a3b5fe4c0038', 1, 0, NULL, false, '2026-11-23 05:13:29.282897+00', 'kontor', '2026-11-23 05:13:29.282897+00', 'kontor', '01a206d2-d199-7a31-bd78-ca2d67b9b180', '01a206d2-d17f-7229-87ee-eb8b65c14a3d', '2026-04-06', '2026-04-08', 12, 123450, 40, '2026-03-05', '01a206d2-d180-732d-9978-8ced913a58fe', false);
INSERT INTO public.case_steps VALUES ('01a206d2-d23e-7ff2-8d66-045df84f500f', 1, 0, NULL, false, '2026-11-23 05:13:29.407003+00', 'kontor', '2026-11-23 05:13:29.407003+00', 'kontor', '01a206d2-d239-734f-a4fb-4d7757a58adc', '01a206d2-d237-7d3f-b038-ed814bc780fa', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a206d2-d238-7ea1-9c6f-b7f9235a7a82', true);
INSERT INTO public.case_steps VALUES ('01a206d2-d247-78e8-ab0e-5cbfae4e9210', 1, 0, NULL, false, '2026-11-23 05:13:29.415433+00', 'kontor', '2026-11-23 05:13:29.415433+00', 'kontor', '01a206d2-d23f-7c34-bbd3-912f6ada7458', '01a206d2-d237-7d3f-b038-ed814bc780fa', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a206d2-d238-7ea1-9c6f-b7f9235a7a82', true);
INSERT INTO public.case_steps VALUES ('01a206d2-d254-7c9c-9a37-e259e9da111c', 1, 0, NULL, false, '2026-11-23 05:13:29.42927+00', 'kontor', '2026-11-23 05:13:29.42927+00', 'kontor', '01a206d2-d23f-7c34-bbd3-912f6ada7458', '01a206d2-d237-7d3f-b038-ed814bc780fa', '2026-04-07', '2026-04-09', 3, 5, 70, '2026-04-06', '01a206d2-d238-7ea1-9c6f-b7f9235a7a82', false);
INSERT INTO public.cases VALUES ('01a206d2-d181-716d-8578-7fe7e6cf83a1', 1, 0, NULL, false, '2026-11-23 05:13:29.226231+00', 'kontor', '2026-11-23 05:13:29.226231+00', 'kontor', 1001, '', '01a206d2-d125-7495-83b8-971beb23e6b0', 'Ærø title', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', '01a206d2-d17f-7229-87ee-eb8b65c14a3d', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a206d2-d0fc-7dc7-9309-89d667b87bbe', DEFAULT, '01a206d2-d0fb-7891-b7f2-377e43a23147', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a206d2-d180-732d-9978-8ced913a58fe', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a206d2-d199-7a31-bd78-ca2d67b9b180', 5, 0, NULL, false, '2026-11-23 05:13:29.247187+00', 'kontor', '2026-11-23 05:13:29.300885+00', 'kontor', 1002, '', '01a206d2-d125-7495-83b8-971beb23e6b0', 'Ærø title', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', '01a206d2-d17f-7229-87ee-eb8b65c14a3d', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a206d2-d0fc-7dc7-9309-89d667b87bbe', DEFAULT, '01a206d2-d0fb-7891-b7f2-377e43a23147', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a206d2-d180-732d-9978-8ced913a58fe', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a206d2-d239-734f-a4fb-4d7757a58adc', 1, 0, NULL, false, '2026-11-23 05:13:29.40436+00', 'kontor', '2026-11-23 05:13:29.40436+00', 'kontor', 1003, '', '01a206d2-d202-7907-ac84-6ba89c991205', 'Žluťoučký title', '01a206d2-d223-71b8-a9cd-8716111fe2ff', '01a206d2-d237-7d3f-b038-ed814bc780fa', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a206d2-d1ed-7fb7-bc69-8837cf5ff158', DEFAULT, '01a206d2-d1ec-70f2-9d00-e83549d3337b', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a206d2-d238-7ea1-9c6f-b7f9235a7a82', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.cases VALUES ('01a206d2-d23f-7c34-bbd3-912f6ada7458', 5, 0, NULL, false, '2026-11-23 05:13:29.41054+00', 'kontor', '2026-11-23 05:13:29.437962+00', 'kontor', 1004, '', '01a206d2-d202-7907-ac84-6ba89c991205', 'Žluťoučký title', '01a206d2-d223-71b8-a9cd-8716111fe2ff', '01a206d2-d237-7d3f-b038-ed814bc780fa', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a206d2-d1ed-7fb7-bc69-8837cf5ff158', DEFAULT, '01a206d2-d1ec-70f2-9d00-e83549d3337b', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a206d2-d238-7ea1-9c6f-b7f9235a7a82', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.close_reasons VALUES ('fce725f1-98a0-50f7-88b1-bd1b6aaab541', 1, 0, NULL, false, '2026-11-23 05:13:29.043974+00', 'kontor', '2026-11-23 05:13:29.043974+00', 'kontor', 'Best price', '', 'won', 0, true, 'best price', 'best price');
INSERT INTO public.close_reasons VALUES ('e653ffce-06be-5c38-ade9-94da2f0b018c', 1, 0, NULL, false, '2026-11-23 05:13:29.044376+00', 'kontor', '2026-11-23 05:13:29.044376+00', 'kontor', 'Best product', '', 'won', 1, true, 'best product', 'best product');
INSERT INTO public.close_reasons VALUES ('84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 1, 0, NULL, false, '2026-11-23 05:13:29.044406+00', 'kontor', '2026-11-23 05:13:29.044406+00', 'kontor', 'Good relation', '', 'won', 2, true, 'good relation', 'good relation');
INSERT INTO public.close_reasons VALUES ('18f78b4e-d67c-564e-80c9-7012e8c81df0', 1, 0, NULL, false, '2026-11-23 05:13:29.044432+00', 'kontor', '2026-11-23 05:13:29.044432+00', 'kontor', 'Delivery time', '', 'won', 3, true, 'delivery time', 'delivery time');
INSERT INTO public.close_reasons VALUES ('35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 1, 0, NULL, false, '2026-11-23 05:13:29.044458+00', 'kontor', '2026-11-23 05:13:29.044458+00', 'kontor', 'Too expensive', '', 'lost', 4, true, 'too expensive', 'too expensive');
INSERT INTO public.close_reasons VALUES ('177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 1, 0, NULL, false, '2026-11-23 05:13:29.044483+00', 'kontor', '2026-11-23 05:13:29.044483+00', 'kontor', 'Chose a competitor', '', 'lost', 5, true, 'chose a competitor', 'chose a competitor');
INSERT INTO public.close_reasons VALUES ('46d32c63-c963-5db8-b76b-6191767276e7', 1, 0, NULL, false, '2026-11-23 05:13:29.044515+00', 'kontor', '2026-11-23 05:13:29.044515+00', 'kontor', 'Delivery too late', '', 'lost', 6, true, 'delivery too late', 'delivery too late');
INSERT INTO public.close_reasons VALUES ('c0312adf-ea02-5655-b15d-4a5111c50b59', 1, 0, NULL, false, '2026-11-23 05:13:29.044547+00', 'kontor', '2026-11-23 05:13:29.044547+00', 'kontor', 'Postponed indefinitely', '', 'lost', 7, true, 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO public.close_reasons VALUES ('bb670c5f-f407-5a49-b370-163f65850f02', 1, 0, NULL, false, '2026-11-23 05:13:29.044585+00', 'kontor', '2026-11-23 05:13:29.044585+00', 'kontor', 'No need any more', '', 'lost', 8, true, 'no need any more', 'no need any more');
INSERT INTO public.close_reasons VALUES ('01a206d2-d0f3-7c7f-b1b9-fd6d4860c372', 1, 0, NULL, false, '2026-11-23 05:13:29.075669+00', 'kontor', '2026-11-23 05:13:29.075669+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a206d2-d180-732d-9978-8ced913a58fe', 1, 0, NULL, false, '2026-11-23 05:13:29.216497+00', 'kontor', '2026-11-23 05:13:29.216497+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a206d2-d1e8-7e73-b73e-8a8b079b0e95', 1, 0, NULL, false, '2026-11-23 05:13:29.320905+00', 'kontor', '2026-11-23 05:13:29.320905+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.close_reasons VALUES ('01a206d2-d238-7ea1-9c6f-b7f9235a7a82', 1, 0, NULL, false, '2026-11-23 05:13:29.400839+00', 'kontor', '2026-11-23 05:13:29.400839+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 1, 0, NULL, false, '2026-11-23 05:13:29.037353+00', 'kontor', '2026-11-23 05:13:29.037353+00', 'kontor', 'relation', 'Customer', '', 0, true, true, 'customer', 'customer');
INSERT INTO public.codes VALUES ('c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 1, 0, NULL, false, '2026-11-23 05:13:29.037893+00', 'kontor', '2026-11-23 05:13:29.037893+00', 'kontor', 'relation', 'Supplier', '', 1, true, true, 'supplier', 'supplier');
INSERT INTO public.codes VALUES ('b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 1, 0, NULL, false, '2026-11-23 05:13:29.037918+00', 'kontor', '2026-11-23 05:13:29.037918+00', 'kontor', 'relation', 'Prospect', '', 2, true, true, 'prospect', 'prospect');
INSERT INTO public.codes VALUES ('cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 1, 0, NULL, false, '2026-11-23 05:13:29.037937+00', 'kontor', '2026-11-23 05:13:29.037937+00', 'kontor', 'relation', 'Competitor', '', 3, true, true, 'competitor', 'competitor');
INSERT INTO public.codes VALUES ('babb55d1-65de-5810-a96c-669f03a85454', 1, 0, NULL, false, '2026-11-23 05:13:29.037958+00', 'kontor', '2026-11-23 05:13:29.037958+00', 'kontor', 'relation', 'Bank', '', 4, true, true, 'bank', 'bank');
INSERT INTO public.codes VALUES ('62a9c82c-9472-5dfe-ad39-a928cf964d36', 1, 0, NULL, false, '2026-11-23 05:13:29.037971+00', 'kontor', '2026-11-23 05:13:29.037971+00', 'kontor', 'industry', 'Production', '', 0, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f42779a1-c575-5918-921f-96116d2b7862', 1, 0, NULL, false, '2026-11-23 05:13:29.037993+00', 'kontor', '2026-11-23 05:13:29.037993+00', 'kontor', 'industry', 'Distribution', '', 1, true, false, 'distribution', 'distribution');
INSERT INTO public.codes VALUES ('4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 1, 0, NULL, false, '2026-11-23 05:13:29.038016+00', 'kontor', '2026-11-23 05:13:29.038016+00', 'kontor', 'industry', 'Retail', '', 2, true, false, 'retail', 'retail');
INSERT INTO public.codes VALUES ('191e9cb5-05f6-53c0-91b1-d0952b5091ab', 1, 0, NULL, false, '2026-11-23 05:13:29.038032+00', 'kontor', '2026-11-23 05:13:29.038032+00', 'kontor', 'industry', 'Services', '', 3, true, false, 'services', 'services');
INSERT INTO public.codes VALUES ('b1395bde-0f6a-59f7-a5b8-726714c85fda', 1, 0, NULL, false, '2026-11-23 05:13:29.03805+00', 'kontor', '2026-11-23 05:13:29.03805+00', 'kontor', 'industry', 'Construction', '', 4, true, false, 'construction', 'construction');
INSERT INTO public.codes VALUES ('cd926ec2-189c-518e-80e6-04ccac0f84b7', 1, 0, NULL, false, '2026-11-23 05:13:29.038073+00', 'kontor', '2026-11-23 05:13:29.038073+00', 'kontor', 'industry', 'Public sector', '', 5, true, false, 'public sector', 'public sector');
INSERT INTO public.codes VALUES ('e8363b4e-5147-5a4a-a264-0fb951a0b213', 1, 0, NULL, false, '2026-11-23 05:13:29.038099+00', 'kontor', '2026-11-23 05:13:29.038099+00', 'kontor', 'company type', 'Limited company', '', 0, true, false, 'limited company', 'limited company');
INSERT INTO public.codes VALUES ('1c89de45-f721-5a8d-aad4-84e7f7927e81', 1, 0, NULL, false, '2026-11-23 05:13:29.038131+00', 'kontor', '2026-11-23 05:13:29.038131+00', 'kontor', 'company type', 'Sole trader', '', 1, true, false, 'sole trader', 'sole trader');
INSERT INTO public.codes VALUES ('8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 1, 0, NULL, false, '2026-11-23 05:13:29.038153+00', 'kontor', '2026-11-23 05:13:29.038153+00', 'kontor', 'company type', 'Public body', '', 2, true, false, 'public body', 'public body');
INSERT INTO public.codes VALUES ('f6340c67-5d83-5b1e-9085-874c785fa1fe', 1, 0, NULL, false, '2026-11-23 05:13:29.038176+00', 'kontor', '2026-11-23 05:13:29.038176+00', 'kontor', 'company type', 'Association', '', 3, true, false, 'association', 'association');
INSERT INTO public.codes VALUES ('23062138-ba63-5ef5-aafc-db88a2e35520', 1, 0, NULL, false, '2026-11-23 05:13:29.038199+00', 'kontor', '2026-11-23 05:13:29.038199+00', 'kontor', 'class', 'A', '', 0, true, false, 'a', 'a');
INSERT INTO public.codes VALUES ('f0e17198-2799-53a7-9f9f-b7c3eb376b85', 1, 0, NULL, false, '2026-11-23 05:13:29.038207+00', 'kontor', '2026-11-23 05:13:29.038207+00', 'kontor', 'class', 'B', '', 1, true, false, 'b', 'b');
INSERT INTO public.codes VALUES ('f7b013e6-295f-5690-a8c0-a0094080bdcb', 1, 0, NULL, false, '2026-11-23 05:13:29.038216+00', 'kontor', '2026-11-23 05:13:29.038216+00', 'kontor', 'class', 'C', '', 2, true, false, 'c', 'c');
INSERT INTO public.codes VALUES ('681b536f-6a14-5d2a-8938-89723e5aa49c', 1, 0, NULL, false, '2026-11-23 05:13:29.038224+00', 'kontor', '2026-11-23 05:13:29.038224+00', 'kontor', 'level', 'Managing director', '', 0, true, false, 'managing director', 'managing director');
INSERT INTO public.codes VALUES ('844a145c-02d2-59a2-b612-26478a571de1', 1, 0, NULL, false, '2026-11-23 05:13:29.038255+00', 'kontor', '2026-11-23 05:13:29.038255+00', 'kontor', 'level', 'Chief financial officer', '', 1, true, false, 'chief financial officer', 'chief financial officer');
INSERT INTO public.codes VALUES ('06e1e010-11ea-5008-8c57-e5e26d3c3401', 1, 0, NULL, false, '2026-11-23 05:13:29.038296+00', 'kontor', '2026-11-23 05:13:29.038296+00', 'kontor', 'level', 'Head of department', '', 2, true, false, 'head of department', 'head of department');
INSERT INTO public.codes VALUES ('9dcb37b8-adf3-5a6e-8093-94f54a29d281', 1, 0, NULL, false, '2026-11-23 05:13:29.038329+00', 'kontor', '2026-11-23 05:13:29.038329+00', 'kontor', 'level', 'Chief accountant', '', 3, true, false, 'chief accountant', 'chief accountant');
INSERT INTO public.codes VALUES ('b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 1, 0, NULL, false, '2026-11-23 05:13:29.038359+00', 'kontor', '2026-11-23 05:13:29.038359+00', 'kontor', 'level', 'Employee', '', 4, true, false, 'employee', 'employee');
INSERT INTO public.codes VALUES ('bd259363-a9f0-58fd-b140-96bbd57694df', 1, 0, NULL, false, '2026-11-23 05:13:29.038377+00', 'kontor', '2026-11-23 05:13:29.038377+00', 'kontor', 'responsibility', 'Sales', '', 0, true, false, 'sales', 'sales');
INSERT INTO public.codes VALUES ('4844102c-57e2-5990-95e6-252fb5217bd5', 1, 0, NULL, false, '2026-11-23 05:13:29.038393+00', 'kontor', '2026-11-23 05:13:29.038393+00', 'kontor', 'responsibility', 'Purchasing', '', 1, true, false, 'purchasing', 'purchasing');
INSERT INTO public.codes VALUES ('46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 1, 0, NULL, false, '2026-11-23 05:13:29.038415+00', 'kontor', '2026-11-23 05:13:29.038415+00', 'kontor', 'responsibility', 'Production', '', 2, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f4005b4b-1804-5959-a70c-87aaa78c908f', 1, 0, NULL, false, '2026-11-23 05:13:29.038436+00', 'kontor', '2026-11-23 05:13:29.038436+00', 'kontor', 'responsibility', 'Marketing', '', 3, true, false, 'marketing', 'marketing');
INSERT INTO public.codes VALUES ('fd130ce1-b4f9-52bf-917b-13719c148ec5', 1, 0, NULL, false, '2026-11-23 05:13:29.038455+00', 'kontor', '2026-11-23 05:13:29.038455+00', 'kontor', 'responsibility', 'Finance', '', 4, true, false, 'finance', 'finance');
INSERT INTO public.codes VALUES ('dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 1, 0, NULL, false, '2026-11-23 05:13:29.038472+00', 'kontor', '2026-11-23 05:13:29.038472+00', 'kontor', 'responsibility', 'IT', '', 5, true, false, 'it', 'it');
INSERT INTO public.codes VALUES ('6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 1, 0, NULL, false, '2026-11-23 05:13:29.038482+00', 'kontor', '2026-11-23 05:13:29.038482+00', 'kontor', 'responsibility', 'Quality', '', 6, true, false, 'quality', 'quality');
INSERT INTO public.codes VALUES ('85119d13-c1a2-5751-89e1-c95a559d5066', 1, 0, NULL, false, '2026-11-23 05:13:29.038498+00', 'kontor', '2026-11-23 05:13:29.038498+00', 'kontor', 'payment terms', 'Cash in advance', '', 0, true, false, 'cash in advance', 'cash in advance');
INSERT INTO public.codes VALUES ('befefe94-89c2-5b9f-b874-a412db0ee7c8', 1, 0, NULL, false, '2026-11-23 05:13:29.038527+00', 'kontor', '2026-11-23 05:13:29.038527+00', 'kontor', 'payment terms', '8 days net', '', 1, true, false, '8 days net', '8 days net');
INSERT INTO public.codes VALUES ('a4ef36b5-03fa-55d9-af15-eec467734097', 1, 0, NULL, false, '2026-11-23 05:13:29.038548+00', 'kontor', '2026-11-23 05:13:29.038548+00', 'kontor', 'payment terms', '14 days net', '', 2, true, false, '14 days net', '14 days net');
INSERT INTO public.codes VALUES ('40647888-bff5-528e-ad27-3d6d6dbb45a4', 1, 0, NULL, false, '2026-11-23 05:13:29.038571+00', 'kontor', '2026-11-23 05:13:29.038571+00', 'kontor', 'payment terms', '30 days net', '', 3, true, false, '30 days net', '30 days net');
INSERT INTO public.codes VALUES ('e9be3167-cf7d-58e3-a698-2e93f93d2976', 1, 0, NULL, false, '2026-11-23 05:13:29.038594+00', 'kontor', '2026-11-23 05:13:29.038594+00', 'kontor', 'delivery terms', 'EXW', '', 0, true, false, 'exw', 'exw');
INSERT INTO public.codes VALUES ('0ffaa07b-8af3-5df7-a211-741d12431008', 1, 0, NULL, false, '2026-11-23 05:13:29.038608+00', 'kontor', '2026-11-23 05:13:29.038608+00', 'kontor', 'delivery terms', 'FCA', '', 1, true, false, 'fca', 'fca');
INSERT INTO public.codes VALUES ('8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 1, 0, NULL, false, '2026-11-23 05:13:29.038619+00', 'kontor', '2026-11-23 05:13:29.038619+00', 'kontor', 'delivery terms', 'CPT', '', 2, true, false, 'cpt', 'cpt');
INSERT INTO public.codes VALUES ('2ad7b53c-86aa-5941-8635-e1b903593b39', 1, 0, NULL, false, '2026-11-23 05:13:29.03863+00', 'kontor', '2026-11-23 05:13:29.03863+00', 'kontor', 'delivery terms', 'DAP', '', 3, true, false, 'dap', 'dap');
INSERT INTO public.codes VALUES ('53627597-fc45-527f-9212-5f12113924cc', 1, 0, NULL, false, '2026-11-23 05:13:29.038641+00', 'kontor', '2026-11-23 05:13:29.038641+00', 'kontor', 'delivery terms', 'DDP', '', 4, true, false, 'ddp', 'ddp');
INSERT INTO public.codes VALUES ('73684abe-45dc-5012-979d-9cfe6b674ca5', 1, 0, NULL, false, '2026-11-23 05:13:29.038725+00', 'kontor', '2026-11-23 05:13:29.038725+00', 'kontor', 'delivery method', 'Own delivery', '', 0, true, false, 'own delivery', 'own delivery');
INSERT INTO public.codes VALUES ('b8716122-07ed-523f-9d7f-1a0fcf809de5', 1, 0, NULL, false, '2026-11-23 05:13:29.038749+00', 'kontor', '2026-11-23 05:13:29.038749+00', 'kontor', 'delivery method', 'Carrier', '', 1, true, false, 'carrier', 'carrier');
INSERT INTO public.codes VALUES ('c39b8e4d-0223-599b-a465-e925c4357e73', 1, 0, NULL, false, '2026-11-23 05:13:29.038766+00', 'kontor', '2026-11-23 05:13:29.038766+00', 'kontor', 'delivery method', 'Parcel', '', 2, true, false, 'parcel', 'parcel');
INSERT INTO public.codes VALUES ('b9a35691-ddc6-53ca-a025-d1693cba6c88', 1, 0, NULL, false, '2026-11-23 05:13:29.038781+00', 'kontor', '2026-11-23 05:13:29.038781+00', 'kontor', 'delivery method', 'Collected', '', 3, true, false, 'collected', 'collected');
INSERT INTO public.codes VALUES ('01a206d2-d0ec-7413-bba2-40139c1af74e', 1, 0, NULL, false, '2026-11-23 05:13:29.069378+00', 'kontor', '2026-11-23 05:13:29.069378+00', 'kontor', 'industry', 'Ærø name', 'Ærø code', 12, true, false, 'aero name', 'aero name aero code');
INSERT INTO public.codes VALUES ('01a206d2-d104-795b-bca3-8f6ef45b286c', 1, 0, NULL, false, '2026-11-23 05:13:29.092306+00', 'kontor', '2026-11-23 05:13:29.092306+00', 'kontor', 'relation', 'relation word b3baae', '', 0, true, false, 'relation word b3baae', 'relation word b3baae');
INSERT INTO public.codes VALUES ('01a206d2-d105-773c-b16b-c4c3f68b79ac', 1, 0, NULL, false, '2026-11-23 05:13:29.093224+00', 'kontor', '2026-11-23 05:13:29.093224+00', 'kontor', 'relation', 'relation word 3bade6', '', 1, true, false, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO public.codes VALUES ('01a206d2-d105-7f9f-bce4-ef69f87e1b02', 1, 0, NULL, false, '2026-11-23 05:13:29.094054+00', 'kontor', '2026-11-23 05:13:29.094054+00', 'kontor', 'company type', 'company type word 35b47e', '', 0, true, false, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO public.codes VALUES ('01a206d2-d106-77cd-b739-8c42e9b1d25c', 1, 0, NULL, false, '2026-11-23 05:13:29.094907+00', 'kontor', '2026-11-23 05:13:29.094907+00', 'kontor', 'industry', 'industry word 10f828', '', 0, true, false, 'industry word 10f828', 'industry word 10f828');
INSERT INTO public.codes VALUES ('01a206d2-d107-7eb5-884f-538fec605678', 1, 0, NULL, false, '2026-11-23 05:13:29.095783+00', 'kontor', '2026-11-23 05:13:29.095783+00', 'kontor', 'industry', 'industry word a0cbaa', '', 1, true, false, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO public.codes VALUES ('01a206d2-d108-72db-9730-4e0277ca4a1d', 1, 0, NULL, false, '2026-11-23 05:13:29.096835+00', 'kontor', '2026-11-23 05:13:29.096835+00', 'kontor', 'district', 'district word cc8ea0', '', 0, true, false, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO public.codes VALUES ('01a206d2-d109-736d-9be7-7832009f0d00', 1, 0, NULL, false, '2026-11-23 05:13:29.097515+00', 'kontor', '2026-11-23 05:13:29.097515+00', 'kontor', 'class', 'class word 1af8ea', '', 0, true, false, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO public.codes VALUES ('01a206d2-d10a-73ca-a0e9-e13185d260ab', 1, 0, NULL, false, '2026-11-23 05:13:29.098167+00', 'kontor', '2026-11-23 05:13:29.098167+00', 'kontor', 'payment terms', 'payment terms word 4677a1', '', 0, true, false, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO public.codes VALUES ('01a206d2-d10a-7c01-921f-64d0d0231cfc', 1, 0, NULL, false, '2026-11-23 05:13:29.098872+00', 'kontor', '2026-11-23 05:13:29.098872+00', 'kontor', 'delivery terms', 'delivery terms word 43f562', '', 0, true, false, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO public.codes VALUES ('01a206d2-d10b-75b1-8a1a-67a8439e4dbd', 1, 0, NULL, false, '2026-11-23 05:13:29.09955+00', 'kontor', '2026-11-23 05:13:29.09955+00', 'kontor', 'delivery method', 'delivery method word 20e319', '', 0, true, false, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO public.codes VALUES ('01a206d2-d151-7a74-87ab-e1bca9c133f4', 1, 0, NULL, false, '2026-11-23 05:13:29.169508+00', 'kontor', '2026-11-23 05:13:29.169508+00', 'kontor', 'level', 'level word 83298b', '', 0, true, false, 'level word 83298b', 'level word 83298b');
INSERT INTO public.codes VALUES ('01a206d2-d152-7808-8607-586fae4e97af', 1, 0, NULL, false, '2026-11-23 05:13:29.170234+00', 'kontor', '2026-11-23 05:13:29.170234+00', 'kontor', 'responsibility', 'responsibility word d96c88', '', 0, true, false, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO public.codes VALUES ('01a206d2-d152-7ed4-9581-091312d15cca', 1, 0, NULL, false, '2026-11-23 05:13:29.17099+00', 'kontor', '2026-11-23 05:13:29.17099+00', 'kontor', 'responsibility', 'responsibility word c8fc3b', '', 1, true, false, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO public.codes VALUES ('01a206d2-d1e6-74fb-85ca-2234cc7fac32', 1, 0, NULL, false, '2026-11-23 05:13:29.318375+00', 'kontor', '2026-11-23 05:13:29.318375+00', 'kontor', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, false, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('01a206d2-d1f0-799b-a873-ac663f7c5bda', 1, 0, NULL, false, '2026-11-23 05:13:29.329049+00', 'kontor', '2026-11-23 05:13:29.329049+00', 'kontor', 'relation', 'relation word 4c2634', '', 2, true, false, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO public.codes VALUES ('01a206d2-d1f1-7cd1-ace1-14a15854055d', 1, 0, NULL, false, '2026-11-23 05:13:29.329769+00', 'kontor', '2026-11-23 05:13:29.329769+00', 'kontor', 'company type', 'company type word d9fccc', '', 1, true, false, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO public.codes VALUES ('01a206d2-d1f2-752c-9866-1739f6b8ddf1', 1, 0, NULL, false, '2026-11-23 05:13:29.33048+00', 'kontor', '2026-11-23 05:13:29.33048+00', 'kontor', 'industry', 'industry word 19cfc8', '', 2, true, false, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO public.codes VALUES ('01a206d2-d1f3-75fe-8da8-a17324f764bd', 1, 0, NULL, false, '2026-11-23 05:13:29.331167+00', 'kontor', '2026-11-23 05:13:29.331167+00', 'kontor', 'district', 'district word 89c3ef', '', 1, true, false, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO public.codes VALUES ('01a206d2-d1f3-793c-84ad-7f062fbbc703', 1, 0, NULL, false, '2026-11-23 05:13:29.3318+00', 'kontor', '2026-11-23 05:13:29.3318+00', 'kontor', 'class', 'class word 12f870', '', 1, true, false, 'class word 12f870', 'class word 12f870');
INSERT INTO public.codes VALUES ('01a206d2-d1f4-75dc-aee2-7bdecb85a203', 1, 0, NULL, false, '2026-11-23 05:13:29.332451+00', 'kontor', '2026-11-23 05:13:29.332451+00', 'kontor', 'payment terms', 'payment terms word 9a16f2', '', 1, true, false, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO public.codes VALUES ('01a206d2-d1f4-78ef-94f3-7901b501b8eb', 1, 0, NULL, false, '2026-11-23 05:13:29.333085+00', 'kontor', '2026-11-23 05:13:29.333085+00', 'kontor', 'delivery terms', 'delivery terms word 008a96', '', 1, true, false, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO public.codes VALUES ('01a206d2-d1f5-7d2d-b9e4-b078cbef205e', 1, 0, NULL, false, '2026-11-23 05:13:29.33371+00', 'kontor', '2026-11-23 05:13:29.33371+00', 'kontor', 'delivery method', 'delivery method word e9a05c', '', 1, true, false, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO public.codes VALUES ('01a206d2-d21b-7a39-9ec8-9bc4f4c9eb1d', 1, 0, NULL, false, '2026-11-23 05:13:29.371337+00', 'kontor', '2026-11-23 05:13:29.371337+00', 'kontor', 'level', 'level word d86fe8', '', 1, true, false, 'level word d86fe8', 'level word d86fe8');
INSERT INTO public.codes VALUES ('01a206d2-d21c-7893-a5d7-d2dd10d6d144', 1, 0, NULL, false, '2026-11-23 05:13:29.372132+00', 'kontor', '2026-11-23 05:13:29.372132+00', 'kontor', 'responsibility', 'responsibility word af2fd7', '', 2, true, false, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO public.companies VALUES ('01a206d2-d112-70c5-a4b2-f57ddd38042d', 1, 0, NULL, false, '2026-11-23 05:13:29.107775+00', 'kontor', '2026-11-23 05:13:29.107775+00', 'kontor', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a206d2-d105-7f9f-bce4-ef69f87e1b02', '01a206d2-d108-72db-9730-4e0277ca4a1d', '01a206d2-d109-736d-9be7-7832009f0d00', '01a206d2-d0fc-7dc7-9309-89d667b87bbe', 'da', 'SEK', '01a206d2-d10a-73ca-a0e9-e13185d260ab', '01a206d2-d10a-7c01-921f-64d0d0231cfc', '01a206d2-d10b-75b1-8a1a-67a8439e4dbd', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a206d2-d125-7495-83b8-971beb23e6b0', 5, 0, NULL, false, '2026-11-23 05:13:29.125417+00', 'kontor', '2026-11-23 05:13:29.164035+00', 'kontor', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a206d2-d105-7f9f-bce4-ef69f87e1b02', '01a206d2-d108-72db-9730-4e0277ca4a1d', '01a206d2-d109-736d-9be7-7832009f0d00', '01a206d2-d0fc-7dc7-9309-89d667b87bbe', 'da', 'SEK', '01a206d2-d10a-73ca-a0e9-e13185d260ab', '01a206d2-d10a-7c01-921f-64d0d0231cfc', '01a206d2-d10b-75b1-8a1a-67a8439e4dbd', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a206d2-d1f9-7321-a0b3-0264425049bb', 1, 0, NULL, false, '2026-11-23 05:13:29.337444+00', 'kontor', '2026-11-23 05:13:29.337444+00', 'kontor', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a206d2-d1f1-7cd1-ace1-14a15854055d', '01a206d2-d1f3-75fe-8da8-a17324f764bd', '01a206d2-d1f3-793c-84ad-7f062fbbc703', '01a206d2-d1ed-7fb7-bc69-8837cf5ff158', 'cs', 'CZK', '01a206d2-d1f4-75dc-aee2-7bdecb85a203', '01a206d2-d1f4-78ef-94f3-7901b501b8eb', '01a206d2-d1f5-7d2d-b9e4-b078cbef205e', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.companies VALUES ('01a206d2-d202-7907-ac84-6ba89c991205', 5, 0, NULL, false, '2026-11-23 05:13:29.346328+00', 'kontor', '2026-11-23 05:13:29.367801+00', 'kontor', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a206d2-d1f1-7cd1-ace1-14a15854055d', '01a206d2-d1f3-75fe-8da8-a17324f764bd', '01a206d2-d1f3-793c-84ad-7f062fbbc703', '01a206d2-d1ed-7fb7-bc69-8837cf5ff158', 'cs', 'CZK', '01a206d2-d1f4-75dc-aee2-7bdecb85a203', '01a206d2-d1f4-78ef-94f3-7901b501b8eb', '01a206d2-d1f5-7d2d-b9e4-b078cbef205e', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.company_codes VALUES ('449ec920-c27a-54c5-b05c-45806b82b256', 1, 0, NULL, false, '2026-11-23 05:13:29.120917+00', 'kontor', '2026-11-23 05:13:29.120917+00', 'kontor', '01a206d2-d112-70c5-a4b2-f57ddd38042d', '01a206d2-d105-773c-b16b-c4c3f68b79ac');
INSERT INTO public.company_codes VALUES ('f9042785-64ea-5f5a-b51a-0e0874965515', 1, 0, NULL, false, '2026-11-23 05:13:29.121085+00', 'kontor', '2026-11-23 05:13:29.121085+00', 'kontor', '01a206d2-d112-70c5-a4b2-f57ddd38042d', '01a206d2-d104-795b-bca3-8f6ef45b286c');
INSERT INTO public.company_codes VALUES ('f5e6a03e-bc7b-593e-9414-78bb59e98f45', 1, 0, NULL, false, '2026-11-23 05:13:29.121094+00', 'kontor', '2026-11-23 05:13:29.121094+00', 'kontor', '01a206d2-d112-70c5-a4b2-f57ddd38042d', '01a206d2-d106-77cd-b739-8c42e9b1d25c');
INSERT INTO public.company_codes VALUES ('5eee76e7-d073-5e4d-82b1-171a78988a53', 1, 0, NULL, false, '2026-11-23 05:13:29.121099+00', 'kontor', '2026-11-23 05:13:29.121099+00', 'kontor', '01a206d2-d112-70c5-a4b2-f57ddd38042d', '01a206d2-d107-7eb5-884f-538fec605678');
INSERT INTO public.company_codes VALUES ('06983d95-c676-5d13-8fff-592c66f117dc', 1, 0, NULL, false, '2026-11-23 05:13:29.131008+00', 'kontor', '2026-11-23 05:13:29.131008+00', 'kontor', '01a206d2-d125-7495-83b8-971beb23e6b0', '01a206d2-d105-773c-b16b-c4c3f68b79ac');
INSERT INTO public.company_codes VALUES ('e5429283-335e-514b-8c85-5d5709c19ee6', 1, 0, NULL, false, '2026-11-23 05:13:29.131026+00', 'kontor', '2026-11-23 05:13:29.131026+00', 'kontor', '01a206d2-d125-7495-83b8-971beb23e6b0', '01a206d2-d104-795b-bca3-8f6ef45b286c');
INSERT INTO public.company_codes VALUES ('24d9fa8c-b387-55cc-b781-6e472bf619b8', 1, 0, NULL, false, '2026-11-23 05:13:29.131033+00', 'kontor', '2026-11-23 05:13:29.131033+00', 'kontor', '01a206d2-d125-7495-83b8-971beb23e6b0', '01a206d2-d106-77cd-b739-8c42e9b1d25c');
INSERT INTO public.company_codes VALUES ('961f368e-6c49-55c3-bfb4-dc2795305b80', 1, 0, NULL, false, '2026-11-23 05:13:29.131038+00', 'kontor', '2026-11-23 05:13:29.131038+00', 'kontor', '01a206d2-d125-7495-83b8-971beb23e6b0', '01a206d2-d107-7eb5-884f-538fec605678');
INSERT INTO public.company_codes VALUES ('07fb13aa-9741-5103-8d31-a13522585bb5', 1, 0, NULL, false, '2026-11-23 05:13:29.342432+00', 'kontor', '2026-11-23 05:13:29.342432+00', 'kontor', '01a206d2-d1f9-7321-a0b3-0264425049bb', '01a206d2-d105-773c-b16b-c4c3f68b79ac');
INSERT INTO public.company_codes VALUES ('1a0ae134-e9cb-5b96-a592-2bcb573ea811', 1, 0, NULL, false, '2026-11-23 05:13:29.342455+00', 'kontor', '2026-11-23 05:13:29.342455+00', 'kontor', '01a206d2-d1f9-7321-a0b3-0264425049bb', '01a206d2-d1f0-799b-a873-ac663f7c5bda');
INSERT INTO public.company_codes VALUES ('15a49914-3afa-5402-ac43-f592982b0814', 1, 0, NULL, false, '2026-11-23 05:13:29.342462+00', 'kontor', '2026-11-23 05:13:29.342462+00', 'kontor', '01a206d2-d1f9-7321-a0b3-0264425049bb', '01a206d2-d107-7eb5-884f-538fec605678');
INSERT INTO public.company_codes VALUES ('3393ca56-c1f0-54f1-b6e2-1fe481ca2d69', 1, 0, NULL, false, '2026-11-23 05:13:29.342467+00', 'kontor', '2026-11-23 05:13:29.342467+00', 'kontor', '01a206d2-d1f9-7321-a0b3-0264425049bb', '01a206d2-d1f2-752c-9866-1739f6b8ddf1');
INSERT INTO public.company_codes VALUES ('14f7b95a-cb8e-508c-abd7-e237543de2ed', 1, 0, NULL, false, '2026-11-23 05:13:29.350965+00', 'kontor', '2026-11-23 05:13:29.350965+00', 'kontor', '01a206d2-d202-7907-ac84-6ba89c991205', '01a206d2-d105-773c-b16b-c4c3f68b79ac');
INSERT INTO public.company_codes VALUES ('b6af08b7-271c-5d7e-988b-4e7e3b84e845', 1, 0, NULL, false, '2026-11-23 05:13:29.350984+00', 'kontor', '2026-11-23 05:13:29.350984+00', 'kontor', '01a206d2-d202-7907-ac84-6ba89c991205', '01a206d2-d1f0-799b-a873-ac663f7c5bda');
INSERT INTO public.company_codes VALUES ('1a3f3497-f3d9-53c5-b396-dcf528b6d95a', 1, 0, NULL, false, '2026-11-23 05:13:29.35099+00', 'kontor', '2026-11-23 05:13:29.35099+00', 'kontor', '01a206d2-d202-7907-ac84-6ba89c991205', '01a206d2-d107-7eb5-884f-538fec605678');
INSERT INTO public.company_codes VALUES ('25b12fb7-48ba-5f91-87b6-c2f964e00ee6', 1, 0, NULL, false, '2026-11-23 05:13:29.350996+00', 'kontor', '2026-11-23 05:13:29.350996+00', 'kontor', '01a206d2-d202-7907-ac84-6ba89c991205', '01a206d2-d1f2-752c-9866-1739f6b8ddf1');
INSERT INTO public.company_emails VALUES ('01a206d2-d14e-7e98-9114-5317c0523e8f', 1, 0, NULL, false, '2026-11-23 05:13:29.167349+00', 'kontor', '2026-11-23 05:13:29.167349+00', 'kontor', '01a206d2-d125-7495-83b8-971beb23e6b0', 'quotes', 'eva.novak@firma.cz');
INSERT INTO public.company_emails VALUES ('01a206d2-d219-76fe-a37b-234d3a4f1929', 1, 0, NULL, false, '2026-11-23 05:13:29.369608+00', 'kontor', '2026-11-23 05:13:29.369608+00', 'kontor', '01a206d2-d202-7907-ac84-6ba89c991205', 'order confirmations', 'kontakt@example.dk');
INSERT INTO public.company_extras VALUES ('6be00b79-0862-56ad-bf12-a00c276bc3e9', 1, 0, NULL, false, '2026-11-23 05:13:29.148552+00', 'kontor', '2026-11-23 05:13:29.148552+00', 'kontor', '01a206d2-d125-7495-83b8-971beb23e6b0', '01a206d2-d134-7573-93ea-d460c8b5c836', 'Ærø text', 12, 123450, '2026-03-05', true, '01a206d2-d106-77cd-b739-8c42e9b1d25c', 'aero text');
INSERT INTO public.company_extras VALUES ('a7689bf5-1772-553c-805e-63ea3de15b62', 1, 0, NULL, false, '2026-11-23 05:13:29.360421+00', 'kontor', '2026-11-23 05:13:29.360421+00', 'kontor', '01a206d2-d202-7907-ac84-6ba89c991205', '01a206d2-d20b-7d45-8857-536f5ee19826', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a206d2-d107-7eb5-884f-538fec605678', 'zlutoucky text');
INSERT INTO public.company_settings VALUES ('3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 1, 0, NULL, false, '2026-11-23 05:13:29.033727+00', 'kontor', '2026-11-23 05:13:29.033727+00', 'kontor', 'currency', '"EUR"', 'currency');
INSERT INTO public.company_settings VALUES ('01a206d2-d0e7-7c6f-b898-0a01882e08c8', 1, 0, NULL, false, '2026-11-23 05:13:29.065489+00', 'kontor', '2026-11-23 05:13:29.065489+00', 'kontor', 'Ærø setting', 'First line of value
second line', 'aero setting');
INSERT INTO public.company_settings VALUES ('01a206d2-d1e5-7c1e-81ec-58c981a0a02a', 1, 0, NULL, false, '2026-11-23 05:13:29.317541+00', 'kontor', '2026-11-23 05:13:29.317541+00', 'kontor', 'Žluťoučký setting', 'Other words of value', 'zlutoucky setting');
INSERT INTO public.counters VALUES ('company', 1005);
INSERT INTO public.counters VALUES ('case', 1005);
INSERT INTO public.extra_fields VALUES ('01a206d2-d0f0-7d9c-9958-a45c608efab9', 1, 0, NULL, false, '2026-11-23 05:13:29.073244+00', 'kontor', '2026-11-23 05:13:29.073244+00', 'kontor', 'persons', 'Ærø 5', 'number', 'Ærø help', 12, true, 'aero 5', 'aero 5');
INSERT INTO public.extra_fields VALUES ('01a206d2-d134-7573-93ea-d460c8b5c836', 1, 0, NULL, false, '2026-11-23 05:13:29.140997+00', 'kontor', '2026-11-23 05:13:29.140997+00', 'kontor', 'persons', 'Ærø 6', 'number', 'Ærø help', 12, true, 'aero 6', 'aero 6');
INSERT INTO public.extra_fields VALUES ('01a206d2-d1e7-7a2d-9b55-2288fae102c6', 1, 0, NULL, false, '2026-11-23 05:13:29.320023+00', 'kontor', '2026-11-23 05:13:29.320023+00', 'kontor', 'cases', 'Ærø 7', 'money', 'Žluťoučký help', 3, false, 'aero 7', 'aero 7');
INSERT INTO public.extra_fields VALUES ('01a206d2-d20b-7d45-8857-536f5ee19826', 1, 0, NULL, false, '2026-11-23 05:13:29.355879+00', 'kontor', '2026-11-23 05:13:29.355879+00', 'kontor', 'cases', 'Ærø 8', 'money', 'Žluťoučký help', 3, false, 'aero 8', 'aero 8');
INSERT INTO public.journal VALUES (1, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.034635+00', 'setup', NULL, 'company_settings', '3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 'insert', 0);
INSERT INTO public.journal VALUES (2, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039139+00', 'setup', NULL, 'codes', '5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 'insert', 0);
INSERT INTO public.journal VALUES (3, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039361+00', 'setup', NULL, 'codes', 'c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 'insert', 0);
INSERT INTO public.journal VALUES (4, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039478+00', 'setup', NULL, 'codes', 'b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 'insert', 0);
INSERT INTO public.journal VALUES (5, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039575+00', 'setup', NULL, 'codes', 'cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 'insert', 0);
INSERT INTO public.journal VALUES (6, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039659+00', 'setup', NULL, 'codes', 'babb55d1-65de-5810-a96c-669f03a85454', 'insert', 0);
INSERT INTO public.journal VALUES (7, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039755+00', 'setup', NULL, 'codes', '62a9c82c-9472-5dfe-ad39-a928cf964d36', 'insert', 0);
INSERT INTO public.journal VALUES (8, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039806+00', 'setup', NULL, 'codes', 'f42779a1-c575-5918-921f-96116d2b7862', 'insert', 0);
INSERT INTO public.journal VALUES (9, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039845+00', 'setup', NULL, 'codes', '4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 'insert', 0);
INSERT INTO public.journal VALUES (10, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039878+00', 'setup', NULL, 'codes', '191e9cb5-05f6-53c0-91b1-d0952b5091ab', 'insert', 0);
INSERT INTO public.journal VALUES (11, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.03991+00', 'setup', NULL, 'codes', 'b1395bde-0f6a-59f7-a5b8-726714c85fda', 'insert', 0);
INSERT INTO public.journal VALUES (12, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039941+00', 'setup', NULL, 'codes', 'cd926ec2-189c-518e-80e6-04ccac0f84b7', 'insert', 0);
INSERT INTO public.journal VALUES (13, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.039972+00', 'setup', NULL, 'codes', 'e8363b4e-5147-5a4a-a264-0fb951a0b213', 'insert', 0);
INSERT INTO public.journal VALUES (14, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040004+00', 'setup', NULL, 'codes', '1c89de45-f721-5a8d-aad4-84e7f7927e81', 'insert', 0);
INSERT INTO public.journal VALUES (15, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040038+00', 'setup', NULL, 'codes', '8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 'insert', 0);
INSERT INTO public.journal VALUES (16, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040068+00', 'setup', NULL, 'codes', 'f6340c67-5d83-5b1e-9085-874c785fa1fe', 'insert', 0);
INSERT INTO public.journal VALUES (17, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.0401+00', 'setup', NULL, 'codes', '23062138-ba63-5ef5-aafc-db88a2e35520', 'insert', 0);
INSERT INTO public.journal VALUES (18, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040132+00', 'setup', NULL, 'codes', 'f0e17198-2799-53a7-9f9f-b7c3eb376b85', 'insert', 0);
INSERT INTO public.journal VALUES (19, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040165+00', 'setup', NULL, 'codes', 'f7b013e6-295f-5690-a8c0-a0094080bdcb', 'insert', 0);
INSERT INTO public.journal VALUES (20, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.0402+00', 'setup', NULL, 'codes', '681b536f-6a14-5d2a-8938-89723e5aa49c', 'insert', 0);
INSERT INTO public.journal VALUES (21, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040231+00', 'setup', NULL, 'codes', '844a145c-02d2-59a2-b612-26478a571de1', 'insert', 0);
INSERT INTO public.journal VALUES (22, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040262+00', 'setup', NULL, 'codes', '06e1e010-11ea-5008-8c57-e5e26d3c3401', 'insert', 0);
INSERT INTO public.journal VALUES (23, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040293+00', 'setup', NULL, 'codes', '9dcb37b8-adf3-5a6e-8093-94f54a29d281', 'insert', 0);
INSERT INTO public.journal VALUES (24, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040324+00', 'setup', NULL, 'codes', 'b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 'insert', 0);
INSERT INTO public.journal VALUES (25, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040359+00', 'setup', NULL, 'codes', 'bd259363-a9f0-58fd-b140-96bbd57694df', 'insert', 0);
INSERT INTO public.journal VALUES (26, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.04039+00', 'setup', NULL, 'codes', '4844102c-57e2-5990-95e6-252fb5217bd5', 'insert', 0);
INSERT INTO public.journal VALUES (27, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040421+00', 'setup', NULL, 'codes', '46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 'insert', 0);
INSERT INTO public.journal VALUES (28, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040452+00', 'setup', NULL, 'codes', 'f4005b4b-1804-5959-a70c-87aaa78c908f', 'insert', 0);
INSERT INTO public.journal VALUES (29, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040484+00', 'setup', NULL, 'codes', 'fd130ce1-b4f9-52bf-917b-13719c148ec5', 'insert', 0);
INSERT INTO public.journal VALUES (30, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040518+00', 'setup', NULL, 'codes', 'dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 'insert', 0);
INSERT INTO public.journal VALUES (31, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040549+00', 'setup', NULL, 'codes', '6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 'insert', 0);
INSERT INTO public.journal VALUES (32, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.04058+00', 'setup', NULL, 'codes', '85119d13-c1a2-5751-89e1-c95a559d5066', 'insert', 0);
INSERT INTO public.journal VALUES (33, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040611+00', 'setup', NULL, 'codes', 'befefe94-89c2-5b9f-b874-a412db0ee7c8', 'insert', 0);
INSERT INTO public.journal VALUES (34, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040681+00', 'setup', NULL, 'codes', 'a4ef36b5-03fa-55d9-af15-eec467734097', 'insert', 0);
INSERT INTO public.journal VALUES (35, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040737+00', 'setup', NULL, 'codes', '40647888-bff5-528e-ad27-3d6d6dbb45a4', 'insert', 0);
INSERT INTO public.journal VALUES (36, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040772+00', 'setup', NULL, 'codes', 'e9be3167-cf7d-58e3-a698-2e93f93d2976', 'insert', 0);
INSERT INTO public.journal VALUES (37, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040803+00', 'setup', NULL, 'codes', '0ffaa07b-8af3-5df7-a211-741d12431008', 'insert', 0);
INSERT INTO public.journal VALUES (38, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040834+00', 'setup', NULL, 'codes', '8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 'insert', 0);
INSERT INTO public.journal VALUES (39, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040865+00', 'setup', NULL, 'codes', '2ad7b53c-86aa-5941-8635-e1b903593b39', 'insert', 0);
INSERT INTO public.journal VALUES (40, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040898+00', 'setup', NULL, 'codes', '53627597-fc45-527f-9212-5f12113924cc', 'insert', 0);
INSERT INTO public.journal VALUES (41, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.04093+00', 'setup', NULL, 'codes', '73684abe-45dc-5012-979d-9cfe6b674ca5', 'insert', 0);
INSERT INTO public.journal VALUES (42, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040961+00', 'setup', NULL, 'codes', 'b8716122-07ed-523f-9d7f-1a0fcf809de5', 'insert', 0);
INSERT INTO public.journal VALUES (43, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.040992+00', 'setup', NULL, 'codes', 'c39b8e4d-0223-599b-a465-e925c4357e73', 'insert', 0);
INSERT INTO public.journal VALUES (44, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.041022+00', 'setup', NULL, 'codes', 'b9a35691-ddc6-53ca-a025-d1693cba6c88', 'insert', 0);
INSERT INTO public.journal VALUES (45, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.042612+00', 'setup', NULL, 'case_statuses', '9ac6b921-9a39-5a12-b6e6-2c21b67df438', 'insert', 0);
INSERT INTO public.journal VALUES (46, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.042829+00', 'setup', NULL, 'case_statuses', '66a509d3-a192-5b04-bb59-f5225570fc66', 'insert', 0);
INSERT INTO public.journal VALUES (47, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.042921+00', 'setup', NULL, 'case_statuses', 'a0f3d997-bde2-5811-a520-74e6cc625a44', 'insert', 0);
INSERT INTO public.journal VALUES (48, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.043+00', 'setup', NULL, 'case_statuses', '5bccd531-c2f4-5992-a91f-3cea94fc641f', 'insert', 0);
INSERT INTO public.journal VALUES (49, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.043069+00', 'setup', NULL, 'case_statuses', '22013fde-0f5b-5505-9724-9f2e43a7045c', 'insert', 0);
INSERT INTO public.journal VALUES (50, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.043308+00', 'setup', NULL, 'case_statuses', '92e4de3d-d61f-501f-9211-42d0c0d1583b', 'insert', 0);
INSERT INTO public.journal VALUES (51, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.043365+00', 'setup', NULL, 'case_statuses', '3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 'insert', 0);
INSERT INTO public.journal VALUES (52, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.044929+00', 'setup', NULL, 'close_reasons', 'fce725f1-98a0-50f7-88b1-bd1b6aaab541', 'insert', 0);
INSERT INTO public.journal VALUES (53, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045099+00', 'setup', NULL, 'close_reasons', 'e653ffce-06be-5c38-ade9-94da2f0b018c', 'insert', 0);
INSERT INTO public.journal VALUES (54, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045186+00', 'setup', NULL, 'close_reasons', '84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 'insert', 0);
INSERT INTO public.journal VALUES (55, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045265+00', 'setup', NULL, 'close_reasons', '18f78b4e-d67c-564e-80c9-7012e8c81df0', 'insert', 0);
INSERT INTO public.journal VALUES (56, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045466+00', 'setup', NULL, 'close_reasons', '35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 'insert', 0);
INSERT INTO public.journal VALUES (57, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045551+00', 'setup', NULL, 'close_reasons', '177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 'insert', 0);
INSERT INTO public.journal VALUES (58, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045601+00', 'setup', NULL, 'close_reasons', '46d32c63-c963-5db8-b76b-6191767276e7', 'insert', 0);
INSERT INTO public.journal VALUES (59, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045702+00', 'setup', NULL, 'close_reasons', 'c0312adf-ea02-5655-b15d-4a5111c50b59', 'insert', 0);
INSERT INTO public.journal VALUES (60, '01a206d2-d015-7371-8556-ccca10d5c7bc', 'Set up the company', 'kontor', '2026-11-23 05:13:29.045747+00', 'setup', NULL, 'close_reasons', 'bb670c5f-f407-5a49-b370-163f65850f02', 'insert', 0);
INSERT INTO public.journal VALUES (61, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.06662+00', 'here', NULL, 'company_settings', '01a206d2-d0e7-7c6f-b898-0a01882e08c8', 'insert', 0);
INSERT INTO public.journal VALUES (62, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.069996+00', 'here', NULL, 'codes', '01a206d2-d0ec-7413-bba2-40139c1af74e', 'insert', 0);
INSERT INTO public.journal VALUES (63, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.073955+00', 'here', NULL, 'extra_fields', '01a206d2-d0f0-7d9c-9958-a45c608efab9', 'insert', 0);
INSERT INTO public.journal VALUES (64, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.076298+00', 'here', NULL, 'close_reasons', '01a206d2-d0f3-7c7f-b1b9-fd6d4860c372', 'insert', 0);
INSERT INTO public.journal VALUES (65, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.078614+00', 'here', NULL, 'case_statuses', '01a206d2-d0f5-7cb6-a82e-6ec51bb315ff', 'insert', 0);
INSERT INTO public.journal VALUES (66, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.080816+00', 'here', NULL, 'teams', '01a206d2-d0f7-7f65-b9ee-3c8e584045d0', 'insert', 0);
INSERT INTO public.journal VALUES (67, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.083146+00', 'here', NULL, 'users', '01a206d2-d0f9-7e04-99c4-9add0ce9fead', 'insert', 0);
INSERT INTO public.journal VALUES (68, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.084039+00', 'here', NULL, 'teams', '01a206d2-d0fb-7891-b7f2-377e43a23147', 'insert', 0);
INSERT INTO public.journal VALUES (69, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.08487+00', 'here', NULL, 'users', '01a206d2-d0fc-7dc7-9309-89d667b87bbe', 'insert', 0);
INSERT INTO public.journal VALUES (70, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.091044+00', 'here', NULL, 'team_members', '01a206d2-d101-77bd-a120-62a0ee57bcd9', 'insert', 0);
INSERT INTO public.journal VALUES (71, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.092476+00', 'here', NULL, 'codes', '01a206d2-d104-795b-bca3-8f6ef45b286c', 'insert', 0);
INSERT INTO public.journal VALUES (72, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.093351+00', 'here', NULL, 'codes', '01a206d2-d105-773c-b16b-c4c3f68b79ac', 'insert', 0);
INSERT INTO public.journal VALUES (73, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.094181+00', 'here', NULL, 'codes', '01a206d2-d105-7f9f-bce4-ef69f87e1b02', 'insert', 0);
INSERT INTO public.journal VALUES (74, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.09503+00', 'here', NULL, 'codes', '01a206d2-d106-77cd-b739-8c42e9b1d25c', 'insert', 0);
INSERT INTO public.journal VALUES (75, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.096116+00', 'here', NULL, 'codes', '01a206d2-d107-7eb5-884f-538fec605678', 'insert', 0);
INSERT INTO public.journal VALUES (76, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.09692+00', 'here', NULL, 'codes', '01a206d2-d108-72db-9730-4e0277ca4a1d', 'insert', 0);
INSERT INTO public.journal VALUES (77, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.097591+00', 'here', NULL, 'codes', '01a206d2-d109-736d-9be7-7832009f0d00', 'insert', 0);
INSERT INTO public.journal VALUES (78, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.098255+00', 'here', NULL, 'codes', '01a206d2-d10a-73ca-a0e9-e13185d260ab', 'insert', 0);
INSERT INTO public.journal VALUES (79, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.098968+00', 'here', NULL, 'codes', '01a206d2-d10a-7c01-921f-64d0d0231cfc', 'insert', 0);
INSERT INTO public.journal VALUES (80, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.099649+00', 'here', NULL, 'codes', '01a206d2-d10b-75b1-8a1a-67a8439e4dbd', 'insert', 0);
INSERT INTO public.journal VALUES (81, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.109801+00', 'here', NULL, 'companies', '01a206d2-d112-70c5-a4b2-f57ddd38042d', 'insert', 0);
INSERT INTO public.journal VALUES (82, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.121501+00', 'here', NULL, 'company_codes', '449ec920-c27a-54c5-b05c-45806b82b256', 'insert', 0);
INSERT INTO public.journal VALUES (83, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.121718+00', 'here', NULL, 'company_codes', 'f9042785-64ea-5f5a-b51a-0e0874965515', 'insert', 0);
INSERT INTO public.journal VALUES (84, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.121865+00', 'here', NULL, 'company_codes', 'f5e6a03e-bc7b-593e-9414-78bb59e98f45', 'insert', 0);
INSERT INTO public.journal VALUES (85, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.121989+00', 'here', NULL, 'company_codes', '5eee76e7-d073-5e4d-82b1-171a78988a53', 'insert', 0);
INSERT INTO public.journal VALUES (86, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.125847+00', 'here', NULL, 'companies', '01a206d2-d125-7495-83b8-971beb23e6b0', 'insert', 0);
INSERT INTO public.journal VALUES (87, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.131214+00', 'here', NULL, 'company_codes', '06983d95-c676-5d13-8fff-592c66f117dc', 'insert', 0);
INSERT INTO public.journal VALUES (88, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.131437+00', 'here', NULL, 'company_codes', 'e5429283-335e-514b-8c85-5d5709c19ee6', 'insert', 0);
INSERT INTO public.journal VALUES (89, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.131501+00', 'here', NULL, 'company_codes', '24d9fa8c-b387-55cc-b781-6e472bf619b8', 'insert', 0);
INSERT INTO public.journal VALUES (90, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.131545+00', 'here', NULL, 'company_codes', '961f368e-6c49-55c3-bfb4-dc2795305b80', 'insert', 0);
INSERT INTO public.journal VALUES (91, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.141131+00', 'here', NULL, 'extra_fields', '01a206d2-d134-7573-93ea-d460c8b5c836', 'insert', 0);
INSERT INTO public.journal VALUES (92, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.149315+00', 'here', NULL, 'company_extras', '6be00b79-0862-56ad-bf12-a00c276bc3e9', 'insert', 0);
INSERT INTO public.journal VALUES (93, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.154447+00', 'here', NULL, 'addresses', '01a206d2-d141-7afd-ab00-87eeb37bda51', 'insert', 0);
INSERT INTO public.journal VALUES (94, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.167895+00', 'here', NULL, 'company_emails', '01a206d2-d14e-7e98-9114-5317c0523e8f', 'insert', 0);
INSERT INTO public.journal VALUES (95, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.169622+00', 'here', NULL, 'codes', '01a206d2-d151-7a74-87ab-e1bca9c133f4', 'insert', 0);
INSERT INTO public.journal VALUES (96, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.170328+00', 'here', NULL, 'codes', '01a206d2-d152-7808-8607-586fae4e97af', 'insert', 0);
INSERT INTO public.journal VALUES (97, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.171082+00', 'here', NULL, 'codes', '01a206d2-d152-7ed4-9581-091312d15cca', 'insert', 0);
INSERT INTO public.journal VALUES (98, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.175328+00', 'here', NULL, 'persons', '01a206d2-d155-7785-9f4c-f2678511b27b', 'insert', 0);
INSERT INTO public.journal VALUES (99, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.18179+00', 'here', NULL, 'person_codes', '1b266bb3-f5b3-54bd-ab7d-b9a4a6393996', 'insert', 0);
INSERT INTO public.journal VALUES (100, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.181995+00', 'here', NULL, 'person_codes', '0ccf068b-ad9e-5dda-84ab-00b4a554d978', 'insert', 0);
INSERT INTO public.journal VALUES (101, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.184446+00', 'here', NULL, 'persons', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', 'insert', 0);
INSERT INTO public.journal VALUES (102, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.187937+00', 'here', NULL, 'person_codes', 'c7ec7053-25d5-523b-80d5-a8d353a99940', 'insert', 0);
INSERT INTO public.journal VALUES (103, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.188136+00', 'here', NULL, 'person_codes', '2dd8290a-a508-5456-91e4-0e3325072f19', 'insert', 0);
INSERT INTO public.journal VALUES (104, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.196406+00', 'here', NULL, 'person_codes', '2e7d3cdb-0a48-5639-8db5-04c034e44483', 'insert', 0);
INSERT INTO public.journal VALUES (105, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.202196+00', 'here', NULL, 'person_extras', 'ff2be447-6529-57e7-a2b6-6ca7d754be5c', 'insert', 0);
INSERT INTO public.journal VALUES (106, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.213895+00', 'here', NULL, 'person_private', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', 'insert', 0);
INSERT INTO public.journal VALUES (107, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.215395+00', 'here', NULL, 'case_statuses', '01a206d2-d17f-7229-87ee-eb8b65c14a3d', 'insert', 0);
INSERT INTO public.journal VALUES (108, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.216677+00', 'here', NULL, 'close_reasons', '01a206d2-d180-732d-9978-8ced913a58fe', 'insert', 0);
INSERT INTO public.journal VALUES (109, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.228092+00', 'here', NULL, 'cases', '01a206d2-d181-716d-8578-7fe7e6cf83a1', 'insert', 0);
INSERT INTO public.journal VALUES (110, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.240821+00', 'here', NULL, 'case_steps', '01a206d2-d197-7390-a040-0473ef5d2a0b', 'insert', 0);
INSERT INTO public.journal VALUES (111, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.24761+00', 'here', NULL, 'cases', '01a206d2-d199-7a31-bd78-ca2d67b9b180', 'insert', 0);
INSERT INTO public.journal VALUES (112, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.250269+00', 'here', NULL, 'case_steps', '01a206d2-d1a1-7370-a594-06a694a321c9', 'insert', 0);
INSERT INTO public.journal VALUES (113, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.270787+00', 'here', NULL, 'case_extras', 'bc275157-6ce0-5be8-9277-d8cf2239547f', 'insert', 0);
INSERT INTO public.journal VALUES (114, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.283173+00', 'here', NULL, 'case_steps', '01a206d2-d1bf-700d-bdd6-a3b5fe4c0038', 'insert', 0);
INSERT INTO public.journal VALUES (115, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.291558+00', 'here', NULL, 'case_competitors', '01a206d2-d1ca-7701-93fa-0578d7873495', 'insert', 0);
INSERT INTO public.journal VALUES (116, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.305251+00', 'here', NULL, 'case_influencers', '01a206d2-d1d8-71b8-b668-06854beb7186', 'insert', 0);
INSERT INTO public.journal VALUES (117, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.314403+00', 'here', NULL, 'saved_views', '01a206d2-d1e0-782f-8cc4-86add64223e7', 'insert', 0);
INSERT INTO public.journal VALUES (118, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.316742+00', 'here', NULL, 'not_duplicates', '01a206d2-d1e3-798a-8b80-2b256c770f09', 'insert', 0);
INSERT INTO public.journal VALUES (119, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.317666+00', 'here', NULL, 'company_settings', '01a206d2-d1e5-7c1e-81ec-58c981a0a02a', 'insert', 0);
INSERT INTO public.journal VALUES (120, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.318492+00', 'here', NULL, 'codes', '01a206d2-d1e6-74fb-85ca-2234cc7fac32', 'insert', 0);
INSERT INTO public.journal VALUES (121, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.320153+00', 'here', NULL, 'extra_fields', '01a206d2-d1e7-7a2d-9b55-2288fae102c6', 'insert', 0);
INSERT INTO public.journal VALUES (122, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.321053+00', 'here', NULL, 'close_reasons', '01a206d2-d1e8-7e73-b73e-8a8b079b0e95', 'insert', 0);
INSERT INTO public.journal VALUES (123, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.322004+00', 'here', NULL, 'case_statuses', '01a206d2-d1e9-7b96-bcdc-2a735c744f5c', 'insert', 0);
INSERT INTO public.journal VALUES (124, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.32288+00', 'here', NULL, 'teams', '01a206d2-d1ea-7d81-8bbe-415b0145e53f', 'insert', 0);
INSERT INTO public.journal VALUES (125, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.323765+00', 'here', NULL, 'users', '01a206d2-d1eb-7117-88ba-065359cf4f8b', 'insert', 0);
INSERT INTO public.journal VALUES (126, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.324518+00', 'here', NULL, 'teams', '01a206d2-d1ec-70f2-9d00-e83549d3337b', 'insert', 0);
INSERT INTO public.journal VALUES (127, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.325327+00', 'here', NULL, 'users', '01a206d2-d1ed-7fb7-bc69-8837cf5ff158', 'insert', 0);
INSERT INTO public.journal VALUES (128, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.328235+00', 'here', NULL, 'team_members', '01a206d2-d1ef-782c-b95e-6e0ad688b6f0', 'insert', 0);
INSERT INTO public.journal VALUES (129, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.329158+00', 'here', NULL, 'codes', '01a206d2-d1f0-799b-a873-ac663f7c5bda', 'insert', 0);
INSERT INTO public.journal VALUES (130, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.329864+00', 'here', NULL, 'codes', '01a206d2-d1f1-7cd1-ace1-14a15854055d', 'insert', 0);
INSERT INTO public.journal VALUES (131, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.330564+00', 'here', NULL, 'codes', '01a206d2-d1f2-752c-9866-1739f6b8ddf1', 'insert', 0);
INSERT INTO public.journal VALUES (132, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.33125+00', 'here', NULL, 'codes', '01a206d2-d1f3-75fe-8da8-a17324f764bd', 'insert', 0);
INSERT INTO public.journal VALUES (133, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.331876+00', 'here', NULL, 'codes', '01a206d2-d1f3-793c-84ad-7f062fbbc703', 'insert', 0);
INSERT INTO public.journal VALUES (134, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.332538+00', 'here', NULL, 'codes', '01a206d2-d1f4-75dc-aee2-7bdecb85a203', 'insert', 0);
INSERT INTO public.journal VALUES (135, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.333174+00', 'here', NULL, 'codes', '01a206d2-d1f4-78ef-94f3-7901b501b8eb', 'insert', 0);
INSERT INTO public.journal VALUES (136, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.3338+00', 'here', NULL, 'codes', '01a206d2-d1f5-7d2d-b9e4-b078cbef205e', 'insert', 0);
INSERT INTO public.journal VALUES (137, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.337825+00', 'here', NULL, 'companies', '01a206d2-d1f9-7321-a0b3-0264425049bb', 'insert', 0);
INSERT INTO public.journal VALUES (138, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.342567+00', 'here', NULL, 'company_codes', '07fb13aa-9741-5103-8d31-a13522585bb5', 'insert', 0);
INSERT INTO public.journal VALUES (139, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.342709+00', 'here', NULL, 'company_codes', '1a0ae134-e9cb-5b96-a592-2bcb573ea811', 'insert', 0);
INSERT INTO public.journal VALUES (140, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.342763+00', 'here', NULL, 'company_codes', '15a49914-3afa-5402-ac43-f592982b0814', 'insert', 0);
INSERT INTO public.journal VALUES (141, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.342815+00', 'here', NULL, 'company_codes', '3393ca56-c1f0-54f1-b6e2-1fe481ca2d69', 'insert', 0);
INSERT INTO public.journal VALUES (142, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.346749+00', 'here', NULL, 'companies', '01a206d2-d202-7907-ac84-6ba89c991205', 'insert', 0);
INSERT INTO public.journal VALUES (143, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.351088+00', 'here', NULL, 'company_codes', '14f7b95a-cb8e-508c-abd7-e237543de2ed', 'insert', 0);
INSERT INTO public.journal VALUES (144, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.351182+00', 'here', NULL, 'company_codes', 'b6af08b7-271c-5d7e-988b-4e7e3b84e845', 'insert', 0);
INSERT INTO public.journal VALUES (145, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.351229+00', 'here', NULL, 'company_codes', '1a3f3497-f3d9-53c5-b396-dcf528b6d95a', 'insert', 0);
INSERT INTO public.journal VALUES (146, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.35127+00', 'here', NULL, 'company_codes', '25b12fb7-48ba-5f91-87b6-c2f964e00ee6', 'insert', 0);
INSERT INTO public.journal VALUES (147, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.356016+00', 'here', NULL, 'extra_fields', '01a206d2-d20b-7d45-8857-536f5ee19826', 'insert', 0);
INSERT INTO public.journal VALUES (148, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.360646+00', 'here', NULL, 'company_extras', 'a7689bf5-1772-553c-805e-63ea3de15b62', 'insert', 0);
INSERT INTO public.journal VALUES (149, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.363431+00', 'here', NULL, 'addresses', '01a206d2-d213-7db3-85eb-416901816501', 'insert', 0);
INSERT INTO public.journal VALUES (150, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.369771+00', 'here', NULL, 'company_emails', '01a206d2-d219-76fe-a37b-234d3a4f1929', 'insert', 0);
INSERT INTO public.journal VALUES (151, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.371444+00', 'here', NULL, 'codes', '01a206d2-d21b-7a39-9ec8-9bc4f4c9eb1d', 'insert', 0);
INSERT INTO public.journal VALUES (152, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.372224+00', 'here', NULL, 'codes', '01a206d2-d21c-7893-a5d7-d2dd10d6d144', 'insert', 0);
INSERT INTO public.journal VALUES (153, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.374206+00', 'here', NULL, 'persons', '01a206d2-d21d-7072-a437-c572fc84114d', 'insert', 0);
INSERT INTO public.journal VALUES (154, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.37792+00', 'here', NULL, 'person_codes', '9c696b9a-4499-514a-883d-349c79c1b638', 'insert', 0);
INSERT INTO public.journal VALUES (155, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.378004+00', 'here', NULL, 'person_codes', 'a0004c4c-9ba2-53a3-a796-192d83ae075c', 'insert', 0);
INSERT INTO public.journal VALUES (156, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.379933+00', 'here', NULL, 'persons', '01a206d2-d223-71b8-a9cd-8716111fe2ff', 'insert', 0);
INSERT INTO public.journal VALUES (157, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.383238+00', 'here', NULL, 'person_codes', '533fa4d3-a973-5423-984e-fc72ee8001a2', 'insert', 0);
INSERT INTO public.journal VALUES (158, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.383395+00', 'here', NULL, 'person_codes', '335e329b-e2be-5add-b761-32ed388d68a2', 'insert', 0);
INSERT INTO public.journal VALUES (159, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.388089+00', 'here', NULL, 'person_codes', 'b7ffe816-9a8b-5e77-9960-e67f85b92add', 'insert', 0);
INSERT INTO public.journal VALUES (160, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.39107+00', 'here', NULL, 'person_extras', '156eaa5c-4745-503f-8eb2-11e32e2eb3ed', 'insert', 0);
INSERT INTO public.journal VALUES (161, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.398403+00', 'here', NULL, 'person_private', '01a206d2-d223-71b8-a9cd-8716111fe2ff', 'insert', 0);
INSERT INTO public.journal VALUES (162, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.400072+00', 'here', NULL, 'case_statuses', '01a206d2-d237-7d3f-b038-ed814bc780fa', 'insert', 0);
INSERT INTO public.journal VALUES (163, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.400988+00', 'here', NULL, 'close_reasons', '01a206d2-d238-7ea1-9c6f-b7f9235a7a82', 'insert', 0);
INSERT INTO public.journal VALUES (164, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.404672+00', 'here', NULL, 'cases', '01a206d2-d239-734f-a4fb-4d7757a58adc', 'insert', 0);
INSERT INTO public.journal VALUES (165, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.407224+00', 'here', NULL, 'case_steps', '01a206d2-d23e-7ff2-8d66-045df84f500f', 'insert', 0);
INSERT INTO public.journal VALUES (166, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.413369+00', 'here', NULL, 'cases', '01a206d2-d23f-7c34-bbd3-912f6ada7458', 'insert', 0);
INSERT INTO public.journal VALUES (167, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.415692+00', 'here', NULL, 'case_steps', '01a206d2-d247-78e8-ab0e-5cbfae4e9210', 'insert', 0);
INSERT INTO public.journal VALUES (168, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.421166+00', 'here', NULL, 'case_extras', 'fdca955c-e693-53f2-83ae-39f8edee53f3', 'insert', 0);
INSERT INTO public.journal VALUES (169, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.429499+00', 'here', NULL, 'case_steps', '01a206d2-d254-7c9c-9a37-e259e9da111c', 'insert', 0);
INSERT INTO public.journal VALUES (170, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.434453+00', 'here', NULL, 'case_competitors', '01a206d2-d25a-7878-9644-16913ee486e8', 'insert', 0);
INSERT INTO public.journal VALUES (171, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.4402+00', 'here', NULL, 'case_influencers', '01a206d2-d25f-7fe0-9173-46a5f3dce406', 'insert', 0);
INSERT INTO public.journal VALUES (172, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.442453+00', 'here', NULL, 'saved_views', '01a206d2-d262-7e7a-9b6a-bd703493c7e3', 'insert', 0);
INSERT INTO public.journal VALUES (173, '01a206d2-d0d8-726e-b7dc-3860c84b4dc6', 'Two records of everything', 'kontor', '2026-11-23 05:13:29.44332+00', 'here', NULL, 'not_duplicates', '01a206d2-d263-7a3d-be38-337e17ad03bc', 'insert', 0);
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
INSERT INTO public.journal_values VALUES (70, NULL, '{"deleted": false, "team_id": "01a206d2-d0fb-7891-b7f2-377e43a23147", "user_id": "01a206d2-d0fc-7dc7-9309-89d667b87bbe"}');
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
INSERT INTO public.journal_values VALUES (81, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1001, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a206d2-d105-7f9f-bce4-ef69f87e1b02", "class_id": "01a206d2-d109-736d-9be7-7832009f0d00", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a206d2-d108-72db-9730-4e0277ca4a1d", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a206d2-d0fc-7dc7-9309-89d667b87bbe", "register_number": "Ærø register no.", "payment_terms_id": "01a206d2-d10a-73ca-a0e9-e13185d260ab", "delivery_terms_id": "01a206d2-d10a-7c01-921f-64d0d0231cfc", "delivery_method_id": "01a206d2-d10b-75b1-8a1a-67a8439e4dbd"}');
INSERT INTO public.journal_values VALUES (82, NULL, '{"code_id": "01a206d2-d105-773c-b16b-c4c3f68b79ac", "deleted": false, "company_id": "01a206d2-d112-70c5-a4b2-f57ddd38042d"}');
INSERT INTO public.journal_values VALUES (83, NULL, '{"code_id": "01a206d2-d104-795b-bca3-8f6ef45b286c", "deleted": false, "company_id": "01a206d2-d112-70c5-a4b2-f57ddd38042d"}');
INSERT INTO public.journal_values VALUES (84, NULL, '{"code_id": "01a206d2-d106-77cd-b739-8c42e9b1d25c", "deleted": false, "company_id": "01a206d2-d112-70c5-a4b2-f57ddd38042d"}');
INSERT INTO public.journal_values VALUES (85, NULL, '{"code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "company_id": "01a206d2-d112-70c5-a4b2-f57ddd38042d"}');
INSERT INTO public.journal_values VALUES (86, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1002, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a206d2-d105-7f9f-bce4-ef69f87e1b02", "class_id": "01a206d2-d109-736d-9be7-7832009f0d00", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a206d2-d108-72db-9730-4e0277ca4a1d", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a206d2-d0fc-7dc7-9309-89d667b87bbe", "register_number": "Ærø register no.", "payment_terms_id": "01a206d2-d10a-73ca-a0e9-e13185d260ab", "delivery_terms_id": "01a206d2-d10a-7c01-921f-64d0d0231cfc", "delivery_method_id": "01a206d2-d10b-75b1-8a1a-67a8439e4dbd"}');
INSERT INTO public.journal_values VALUES (87, NULL, '{"code_id": "01a206d2-d105-773c-b16b-c4c3f68b79ac", "deleted": false, "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0"}');
INSERT INTO public.journal_values VALUES (88, NULL, '{"code_id": "01a206d2-d104-795b-bca3-8f6ef45b286c", "deleted": false, "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0"}');
INSERT INTO public.journal_values VALUES (89, NULL, '{"code_id": "01a206d2-d106-77cd-b739-8c42e9b1d25c", "deleted": false, "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0"}');
INSERT INTO public.journal_values VALUES (90, NULL, '{"code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0"}');
INSERT INTO public.journal_values VALUES (91, NULL, '{"help": "Ærø help", "kind": "number", "name": "Ærø 6", "active": true, "record": "persons", "deleted": false, "position": 12}');
INSERT INTO public.journal_values VALUES (92, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "code_id": "01a206d2-d106-77cd-b739-8c42e9b1d25c", "deleted": false, "field_id": "01a206d2-d134-7573-93ea-d460c8b5c836", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0"}');
INSERT INTO public.journal_values VALUES (93, NULL, '{"city": "Ærø city", "name": "Ærø name", "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "purpose": "invoice", "street2": "Ærø address line 2", "post_code": "Ærø post code", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0"}');
INSERT INTO public.journal_values VALUES (94, NULL, '{"email": "eva.novak@firma.cz", "deleted": false, "purpose": "quotes", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0"}');
INSERT INTO public.journal_values VALUES (95, NULL, '{"code": "", "name": "level word 83298b", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (96, NULL, '{"code": "", "name": "responsibility word d96c88", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (97, NULL, '{"code": "", "name": "responsibility word c8fc3b", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (98, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a206d2-d151-7a74-87ab-e1bca9c133f4", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (99, NULL, '{"code_id": "01a206d2-d152-7808-8607-586fae4e97af", "deleted": false, "person_id": "01a206d2-d155-7785-9f4c-f2678511b27b"}');
INSERT INTO public.journal_values VALUES (100, NULL, '{"code_id": "01a206d2-d152-7ed4-9581-091312d15cca", "deleted": false, "person_id": "01a206d2-d155-7785-9f4c-f2678511b27b"}');
INSERT INTO public.journal_values VALUES (101, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a206d2-d151-7a74-87ab-e1bca9c133f4", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (102, NULL, '{"code_id": "01a206d2-d152-7808-8607-586fae4e97af", "deleted": false, "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27"}');
INSERT INTO public.journal_values VALUES (103, NULL, '{"code_id": "01a206d2-d152-7ed4-9581-091312d15cca", "deleted": false, "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27"}');
INSERT INTO public.journal_values VALUES (104, NULL, '{"code_id": "01a206d2-d106-77cd-b739-8c42e9b1d25c", "deleted": false, "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27"}');
INSERT INTO public.journal_values VALUES (105, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "code_id": "01a206d2-d106-77cd-b739-8c42e9b1d25c", "deleted": false, "field_id": "01a206d2-d134-7573-93ea-d460c8b5c836", "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27"}');
INSERT INTO public.journal_values VALUES (106, NULL, '{"family": "Ærø family", "deleted": false, "birthday": "2026-03-05", "interests": "Ærø interests", "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27", "private_email": "eva.novak@firma.cz", "private_notes": "First line of private notes\nsecond line", "private_phone": "+4533123456"}');
INSERT INTO public.journal_values VALUES (107, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (108, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "deleted": false, "outcome": "won", "position": 12}');
INSERT INTO public.journal_values VALUES (109, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1001, "deleted": false, "team_id": "01a206d2-d0fb-7891-b7f2-377e43a23147", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27", "status_id": "01a206d2-d17f-7229-87ee-eb8b65c14a3d", "strengths": "First line of our strengths\nsecond line", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a206d2-d0fc-7dc7-9309-89d667b87bbe", "close_reason_id": "01a206d2-d180-732d-9978-8ced913a58fe"}');
INSERT INTO public.journal_values VALUES (110, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a206d2-d181-716d-8578-7fe7e6cf83a1", "current": true, "deleted": false, "status_id": "01a206d2-d17f-7229-87ee-eb8b65c14a3d", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a206d2-d180-732d-9978-8ced913a58fe"}');
INSERT INTO public.journal_values VALUES (111, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1002, "deleted": false, "team_id": "01a206d2-d0fb-7891-b7f2-377e43a23147", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27", "status_id": "01a206d2-d17f-7229-87ee-eb8b65c14a3d", "strengths": "First line of our strengths\nsecond line", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a206d2-d0fc-7dc7-9309-89d667b87bbe", "close_reason_id": "01a206d2-d180-732d-9978-8ced913a58fe"}');
INSERT INTO public.journal_values VALUES (112, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a206d2-d199-7a31-bd78-ca2d67b9b180", "current": true, "deleted": false, "status_id": "01a206d2-d17f-7229-87ee-eb8b65c14a3d", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a206d2-d180-732d-9978-8ced913a58fe"}');
INSERT INTO public.journal_values VALUES (146, NULL, '{"code_id": "01a206d2-d1f2-752c-9866-1739f6b8ddf1", "deleted": false, "company_id": "01a206d2-d202-7907-ac84-6ba89c991205"}');
INSERT INTO public.journal_values VALUES (113, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "case_id": "01a206d2-d199-7a31-bd78-ca2d67b9b180", "code_id": "01a206d2-d106-77cd-b739-8c42e9b1d25c", "deleted": false, "field_id": "01a206d2-d134-7573-93ea-d460c8b5c836"}');
INSERT INTO public.journal_values VALUES (114, NULL, '{"days": 12, "since": "2026-04-06", "until": "2026-04-08", "value": 123450, "case_id": "01a206d2-d199-7a31-bd78-ca2d67b9b180", "current": false, "deleted": false, "status_id": "01a206d2-d17f-7229-87ee-eb8b65c14a3d", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a206d2-d180-732d-9978-8ced913a58fe"}');
INSERT INTO public.journal_values VALUES (115, NULL, '{"notes": "First line of notes\nsecond line", "case_id": "01a206d2-d199-7a31-bd78-ca2d67b9b180", "deleted": false, "strengths": "Ærø their strengths", "company_id": "01a206d2-d125-7495-83b8-971beb23e6b0", "weaknesses": "Ærø their weaknesses"}');
INSERT INTO public.journal_values VALUES (116, NULL, '{"role": "approves", "notes": "Ærø notes", "case_id": "01a206d2-d199-7a31-bd78-ca2d67b9b180", "deleted": false, "attitude": "neutral", "person_id": "01a206d2-d15f-7dbe-a703-c1f811ed9c27"}');
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
INSERT INTO public.journal_values VALUES (128, NULL, '{"deleted": false, "team_id": "01a206d2-d1ec-70f2-9d00-e83549d3337b", "user_id": "01a206d2-d1ed-7fb7-bc69-8837cf5ff158"}');
INSERT INTO public.journal_values VALUES (129, NULL, '{"code": "", "name": "relation word 4c2634", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (130, NULL, '{"code": "", "name": "company type word d9fccc", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (131, NULL, '{"code": "", "name": "industry word 19cfc8", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (132, NULL, '{"code": "", "name": "district word 89c3ef", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (133, NULL, '{"code": "", "name": "class word 12f870", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (134, NULL, '{"code": "", "name": "payment terms word 9a16f2", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (135, NULL, '{"code": "", "name": "delivery terms word 008a96", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (136, NULL, '{"code": "", "name": "delivery method word e9a05c", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (137, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1003, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a206d2-d1f1-7cd1-ace1-14a15854055d", "class_id": "01a206d2-d1f3-793c-84ad-7f062fbbc703", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a206d2-d1f3-75fe-8da8-a17324f764bd", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a206d2-d1ed-7fb7-bc69-8837cf5ff158", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a206d2-d1f4-75dc-aee2-7bdecb85a203", "delivery_terms_id": "01a206d2-d1f4-78ef-94f3-7901b501b8eb", "delivery_method_id": "01a206d2-d1f5-7d2d-b9e4-b078cbef205e"}');
INSERT INTO public.journal_values VALUES (138, NULL, '{"code_id": "01a206d2-d105-773c-b16b-c4c3f68b79ac", "deleted": false, "company_id": "01a206d2-d1f9-7321-a0b3-0264425049bb"}');
INSERT INTO public.journal_values VALUES (139, NULL, '{"code_id": "01a206d2-d1f0-799b-a873-ac663f7c5bda", "deleted": false, "company_id": "01a206d2-d1f9-7321-a0b3-0264425049bb"}');
INSERT INTO public.journal_values VALUES (140, NULL, '{"code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "company_id": "01a206d2-d1f9-7321-a0b3-0264425049bb"}');
INSERT INTO public.journal_values VALUES (141, NULL, '{"code_id": "01a206d2-d1f2-752c-9866-1739f6b8ddf1", "deleted": false, "company_id": "01a206d2-d1f9-7321-a0b3-0264425049bb"}');
INSERT INTO public.journal_values VALUES (142, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1004, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a206d2-d1f1-7cd1-ace1-14a15854055d", "class_id": "01a206d2-d1f3-793c-84ad-7f062fbbc703", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a206d2-d1f3-75fe-8da8-a17324f764bd", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a206d2-d1ed-7fb7-bc69-8837cf5ff158", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a206d2-d1f4-75dc-aee2-7bdecb85a203", "delivery_terms_id": "01a206d2-d1f4-78ef-94f3-7901b501b8eb", "delivery_method_id": "01a206d2-d1f5-7d2d-b9e4-b078cbef205e"}');
INSERT INTO public.journal_values VALUES (143, NULL, '{"code_id": "01a206d2-d105-773c-b16b-c4c3f68b79ac", "deleted": false, "company_id": "01a206d2-d202-7907-ac84-6ba89c991205"}');
INSERT INTO public.journal_values VALUES (144, NULL, '{"code_id": "01a206d2-d1f0-799b-a873-ac663f7c5bda", "deleted": false, "company_id": "01a206d2-d202-7907-ac84-6ba89c991205"}');
INSERT INTO public.journal_values VALUES (145, NULL, '{"code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "company_id": "01a206d2-d202-7907-ac84-6ba89c991205"}');
INSERT INTO public.journal_values VALUES (147, NULL, '{"help": "Žluťoučký help", "kind": "money", "name": "Ærø 8", "active": false, "record": "cases", "deleted": false, "position": 3}');
INSERT INTO public.journal_values VALUES (148, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "field_id": "01a206d2-d20b-7d45-8857-536f5ee19826", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205"}');
INSERT INTO public.journal_values VALUES (149, NULL, '{"city": "Žluťoučký city", "name": "Žluťoučký name", "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "purpose": "delivery", "street2": "Žluťoučký address line 2", "post_code": "Žluťoučký post code", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205"}');
INSERT INTO public.journal_values VALUES (150, NULL, '{"email": "kontakt@example.dk", "deleted": false, "purpose": "order confirmations", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205"}');
INSERT INTO public.journal_values VALUES (151, NULL, '{"code": "", "name": "level word d86fe8", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (152, NULL, '{"code": "", "name": "responsibility word af2fd7", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (153, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a206d2-d21b-7a39-9ec8-9bc4f4c9eb1d", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (154, NULL, '{"code_id": "01a206d2-d21c-7893-a5d7-d2dd10d6d144", "deleted": false, "person_id": "01a206d2-d21d-7072-a437-c572fc84114d"}');
INSERT INTO public.journal_values VALUES (155, NULL, '{"code_id": "01a206d2-d152-7ed4-9581-091312d15cca", "deleted": false, "person_id": "01a206d2-d21d-7072-a437-c572fc84114d"}');
INSERT INTO public.journal_values VALUES (156, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a206d2-d21b-7a39-9ec8-9bc4f4c9eb1d", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (157, NULL, '{"code_id": "01a206d2-d21c-7893-a5d7-d2dd10d6d144", "deleted": false, "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff"}');
INSERT INTO public.journal_values VALUES (158, NULL, '{"code_id": "01a206d2-d152-7ed4-9581-091312d15cca", "deleted": false, "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff"}');
INSERT INTO public.journal_values VALUES (159, NULL, '{"code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff"}');
INSERT INTO public.journal_values VALUES (160, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "field_id": "01a206d2-d20b-7d45-8857-536f5ee19826", "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff"}');
INSERT INTO public.journal_values VALUES (161, NULL, '{"family": "Žluťoučký family", "deleted": false, "birthday": "2026-04-06", "interests": "Žluťoučký interests", "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff", "private_email": "kontakt@example.dk", "private_notes": "Other words of private notes", "private_phone": "+420224095111"}');
INSERT INTO public.journal_values VALUES (162, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (163, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "deleted": false, "outcome": "lost", "position": 3}');
INSERT INTO public.journal_values VALUES (164, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1003, "deleted": false, "team_id": "01a206d2-d1ec-70f2-9d00-e83549d3337b", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff", "status_id": "01a206d2-d237-7d3f-b038-ed814bc780fa", "strengths": "Other words of our strengths", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a206d2-d1ed-7fb7-bc69-8837cf5ff158", "close_reason_id": "01a206d2-d238-7ea1-9c6f-b7f9235a7a82"}');
INSERT INTO public.journal_values VALUES (165, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a206d2-d239-734f-a4fb-4d7757a58adc", "current": true, "deleted": false, "status_id": "01a206d2-d237-7d3f-b038-ed814bc780fa", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a206d2-d238-7ea1-9c6f-b7f9235a7a82"}');
INSERT INTO public.journal_values VALUES (166, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1004, "deleted": false, "team_id": "01a206d2-d1ec-70f2-9d00-e83549d3337b", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff", "status_id": "01a206d2-d237-7d3f-b038-ed814bc780fa", "strengths": "Other words of our strengths", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a206d2-d1ed-7fb7-bc69-8837cf5ff158", "close_reason_id": "01a206d2-d238-7ea1-9c6f-b7f9235a7a82"}');
INSERT INTO public.journal_values VALUES (167, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a206d2-d23f-7c34-bbd3-912f6ada7458", "current": true, "deleted": false, "status_id": "01a206d2-d237-7d3f-b038-ed814bc780fa", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a206d2-d238-7ea1-9c6f-b7f9235a7a82"}');
INSERT INTO public.journal_values VALUES (168, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "case_id": "01a206d2-d23f-7c34-bbd3-912f6ada7458", "code_id": "01a206d2-d107-7eb5-884f-538fec605678", "deleted": false, "field_id": "01a206d2-d20b-7d45-8857-536f5ee19826"}');
INSERT INTO public.journal_values VALUES (169, NULL, '{"days": 3, "since": "2026-04-07", "until": "2026-04-09", "value": 5, "case_id": "01a206d2-d23f-7c34-bbd3-912f6ada7458", "current": false, "deleted": false, "status_id": "01a206d2-d237-7d3f-b038-ed814bc780fa", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a206d2-d238-7ea1-9c6f-b7f9235a7a82"}');
INSERT INTO public.journal_values VALUES (170, NULL, '{"notes": "Other words of notes", "case_id": "01a206d2-d23f-7c34-bbd3-912f6ada7458", "deleted": false, "strengths": "Žluťoučký their strengths", "company_id": "01a206d2-d202-7907-ac84-6ba89c991205", "weaknesses": "Žluťoučký their weaknesses"}');
INSERT INTO public.journal_values VALUES (171, NULL, '{"role": "advises", "notes": "Žluťoučký notes", "case_id": "01a206d2-d23f-7c34-bbd3-912f6ada7458", "deleted": false, "attitude": "against us", "person_id": "01a206d2-d223-71b8-a9cd-8716111fe2ff"}');
INSERT INTO public.journal_values VALUES (172, NULL, '{"name": "Žluťoučký name", "owner": "Žluťoučký of", "deleted": false, "position": 3, "list_name": "Žluťoučký list", "definition": "Other words of definition"}');
INSERT INTO public.journal_values VALUES (173, NULL, '{"one": "Žluťoučký one", "kind": "Žluťoučký table", "other": "Žluťoučký the other", "deleted": false}');
INSERT INTO public.meta VALUES ('id', '01a206d2-d0c4-746b-9fd1-b31d3820e6df');
INSERT INTO public.meta VALUES ('schema', '6');
INSERT INTO public.not_duplicates VALUES ('01a206d2-d1e3-798a-8b80-2b256c770f09', 1, 0, NULL, false, '2026-11-23 05:13:29.316163+00', 'kontor', '2026-11-23 05:13:29.316163+00', 'kontor', 'Ærø table', 'Ærø one', 'Ærø the other', 'aero table');
INSERT INTO public.not_duplicates VALUES ('01a206d2-d263-7a3d-be38-337e17ad03bc', 1, 0, NULL, false, '2026-11-23 05:13:29.443195+00', 'kontor', '2026-11-23 05:13:29.443195+00', 'kontor', 'Žluťoučký table', 'Žluťoučký one', 'Žluťoučký the other', 'zlutoucky table');
INSERT INTO public.person_codes VALUES ('1b266bb3-f5b3-54bd-ab7d-b9a4a6393996', 1, 0, NULL, false, '2026-11-23 05:13:29.181276+00', 'kontor', '2026-11-23 05:13:29.181276+00', 'kontor', '01a206d2-d155-7785-9f4c-f2678511b27b', '01a206d2-d152-7808-8607-586fae4e97af');
INSERT INTO public.person_codes VALUES ('0ccf068b-ad9e-5dda-84ab-00b4a554d978', 1, 0, NULL, false, '2026-11-23 05:13:29.181431+00', 'kontor', '2026-11-23 05:13:29.181431+00', 'kontor', '01a206d2-d155-7785-9f4c-f2678511b27b', '01a206d2-d152-7ed4-9581-091312d15cca');
INSERT INTO public.person_codes VALUES ('c7ec7053-25d5-523b-80d5-a8d353a99940', 1, 0, NULL, false, '2026-11-23 05:13:29.187788+00', 'kontor', '2026-11-23 05:13:29.187788+00', 'kontor', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', '01a206d2-d152-7808-8607-586fae4e97af');
INSERT INTO public.person_codes VALUES ('2dd8290a-a508-5456-91e4-0e3325072f19', 1, 0, NULL, false, '2026-11-23 05:13:29.187803+00', 'kontor', '2026-11-23 05:13:29.187803+00', 'kontor', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', '01a206d2-d152-7ed4-9581-091312d15cca');
INSERT INTO public.person_codes VALUES ('2e7d3cdb-0a48-5639-8db5-04c034e44483', 1, 0, NULL, false, '2026-11-23 05:13:29.19624+00', 'kontor', '2026-11-23 05:13:29.19624+00', 'kontor', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', '01a206d2-d106-77cd-b739-8c42e9b1d25c');
INSERT INTO public.person_codes VALUES ('9c696b9a-4499-514a-883d-349c79c1b638', 1, 0, NULL, false, '2026-11-23 05:13:29.377735+00', 'kontor', '2026-11-23 05:13:29.377735+00', 'kontor', '01a206d2-d21d-7072-a437-c572fc84114d', '01a206d2-d21c-7893-a5d7-d2dd10d6d144');
INSERT INTO public.person_codes VALUES ('a0004c4c-9ba2-53a3-a796-192d83ae075c', 1, 0, NULL, false, '2026-11-23 05:13:29.377755+00', 'kontor', '2026-11-23 05:13:29.377755+00', 'kontor', '01a206d2-d21d-7072-a437-c572fc84114d', '01a206d2-d152-7ed4-9581-091312d15cca');
INSERT INTO public.person_codes VALUES ('533fa4d3-a973-5423-984e-fc72ee8001a2', 1, 0, NULL, false, '2026-11-23 05:13:29.38312+00', 'kontor', '2026-11-23 05:13:29.38312+00', 'kontor', '01a206d2-d223-71b8-a9cd-8716111fe2ff', '01a206d2-d21c-7893-a5d7-d2dd10d6d144');
INSERT INTO public.person_codes VALUES ('335e329b-e2be-5add-b761-32ed388d68a2', 1, 0, NULL, false, '2026-11-23 05:13:29.38314+00', 'kontor', '2026-11-23 05:13:29.38314+00', 'kontor', '01a206d2-d223-71b8-a9cd-8716111fe2ff', '01a206d2-d152-7ed4-9581-091312d15cca');
INSERT INTO public.person_codes VALUES ('b7ffe816-9a8b-5e77-9960-e67f85b92add', 1, 0, NULL, false, '2026-11-23 05:13:29.388+00', 'kontor', '2026-11-23 05:13:29.388+00', 'kontor', '01a206d2-d223-71b8-a9cd-8716111fe2ff', '01a206d2-d107-7eb5-884f-538fec605678');
INSERT INTO public.person_extras VALUES ('ff2be447-6529-57e7-a2b6-6ca7d754be5c', 1, 0, NULL, false, '2026-11-23 05:13:29.201378+00', 'kontor', '2026-11-23 05:13:29.201378+00', 'kontor', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', '01a206d2-d134-7573-93ea-d460c8b5c836', 'Ærø text', 12, 123450, '2026-03-05', true, '01a206d2-d106-77cd-b739-8c42e9b1d25c', 'aero text');
INSERT INTO public.person_extras VALUES ('156eaa5c-4745-503f-8eb2-11e32e2eb3ed', 1, 0, NULL, false, '2026-11-23 05:13:29.390853+00', 'kontor', '2026-11-23 05:13:29.390853+00', 'kontor', '01a206d2-d223-71b8-a9cd-8716111fe2ff', '01a206d2-d20b-7d45-8857-536f5ee19826', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a206d2-d107-7eb5-884f-538fec605678', 'zlutoucky text');
INSERT INTO public.person_private VALUES ('01a206d2-d15f-7dbe-a703-c1f811ed9c27', 1, 0, NULL, false, '2026-11-23 05:13:29.212918+00', 'kontor', '2026-11-23 05:13:29.212918+00', 'kontor', '01a206d2-d15f-7dbe-a703-c1f811ed9c27', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO public.person_private VALUES ('01a206d2-d223-71b8-a9cd-8716111fe2ff', 1, 0, NULL, false, '2026-11-23 05:13:29.39825+00', 'kontor', '2026-11-23 05:13:29.39825+00', 'kontor', '01a206d2-d223-71b8-a9cd-8716111fe2ff', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO public.persons VALUES ('01a206d2-d155-7785-9f4c-f2678511b27b', 1, 0, NULL, false, '2026-11-23 05:13:29.174325+00', 'kontor', '2026-11-23 05:13:29.174325+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a206d2-d125-7495-83b8-971beb23e6b0', 'Ærø function', '01a206d2-d151-7a74-87ab-e1bca9c133f4', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a206d2-d15f-7dbe-a703-c1f811ed9c27', 4, 0, NULL, false, '2026-11-23 05:13:29.184142+00', 'kontor', '2026-11-23 05:13:29.209745+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a206d2-d125-7495-83b8-971beb23e6b0', 'Ærø function', '01a206d2-d151-7a74-87ab-e1bca9c133f4', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a206d2-d21d-7072-a437-c572fc84114d', 1, 0, NULL, false, '2026-11-23 05:13:29.373858+00', 'kontor', '2026-11-23 05:13:29.373858+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a206d2-d202-7907-ac84-6ba89c991205', 'Žluťoučký function', '01a206d2-d21b-7a39-9ec8-9bc4f4c9eb1d', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.persons VALUES ('01a206d2-d223-71b8-a9cd-8716111fe2ff', 4, 0, NULL, false, '2026-11-23 05:13:29.379662+00', 'kontor', '2026-11-23 05:13:29.396485+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a206d2-d202-7907-ac84-6ba89c991205', 'Žluťoučký function', '01a206d2-d21b-7a39-9ec8-9bc4f4c9eb1d', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.saved_views VALUES ('01a206d2-d1e0-782f-8cc4-86add64223e7', 1, 0, NULL, false, '2026-11-23 05:13:29.313645+00', 'kontor', '2026-11-23 05:13:29.313645+00', 'kontor', 'Ærø list', 'Ærø name', 'Ærø of', 'First line of definition
second line', 12, 'aero name', 'aero name');
INSERT INTO public.saved_views VALUES ('01a206d2-d262-7e7a-9b6a-bd703493c7e3', 1, 0, NULL, false, '2026-11-23 05:13:29.442309+00', 'kontor', '2026-11-23 05:13:29.442309+00', 'kontor', 'Žluťoučký list', 'Žluťoučký name', 'Žluťoučký of', 'Other words of definition', 3, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.scopes VALUES (0, 'Everybody');
INSERT INTO public.search_text VALUES ('01a206d2-d112-70c5-a4b2-f57ddd38042d', 'companies', 1, 'Ærø name', '1001
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
second line', '2026-11-23 05:13:29.107775+00', '''1001'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a206d2-d125-7495-83b8-971beb23e6b0', 'companies', 9, 'Ærø name', '1002
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
eva.novak@firma.cz', '2026-11-23 05:13:29.164035+00', '''1002'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''text'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a206d2-d155-7785-9f4c-f2678511b27b', 'persons', 10, 'Ærø first name Ærø last name', 'Ærø title
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
second line', '2026-11-23 05:13:29.174325+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a206d2-d15f-7dbe-a703-c1f811ed9c27', 'persons', 15, 'Ærø first name Ærø last name', 'Ærø title
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
Ærø text', '2026-11-23 05:13:29.209745+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''text'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a206d2-d181-716d-8578-7fe7e6cf83a1', 'cases', 16, 'Ærø title', '1001
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
second line', '2026-11-23 05:13:29.226231+00', '''1001'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a206d2-d199-7a31-bd78-ca2d67b9b180', 'cases', 24, 'Ærø title', '1002
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
Ærø notes', '2026-11-23 05:13:29.300885+00', '''1002'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''text'' ''their'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a206d2-d1f9-7321-a0b3-0264425049bb', 'companies', 25, 'Žluťoučký name', '1003
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
Other words of notes', '2026-11-23 05:13:29.337444+00', '''1003'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206d2-d202-7907-ac84-6ba89c991205', 'companies', 33, 'Žluťoučký name', '1004
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
kontakt@example.dk', '2026-11-23 05:13:29.367801+00', '''1004'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''text'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206d2-d21d-7072-a437-c572fc84114d', 'persons', 34, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
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
Other words of notes', '2026-11-23 05:13:29.373858+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206d2-d223-71b8-a9cd-8716111fe2ff', 'persons', 39, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
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
Žluťoučký text', '2026-11-23 05:13:29.396485+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''text'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206d2-d239-734f-a4fb-4d7757a58adc', 'cases', 40, 'Žluťoučký title', '1003
Žluťoučký name
Žluťoučký first name Žluťoučký last name
Other words of our strengths
Other words of our weaknesses
Žluťoučký next step
Other words of plan and strategy
Žluťoučký former no.
Other words of notes', '2026-11-23 05:13:29.40436+00', '''1003'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a206d2-d23f-7c34-bbd3-912f6ada7458', 'cases', 48, 'Žluťoučký title', '1004
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
Žluťoučký notes', '2026-11-23 05:13:29.437962+00', '''1004'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''text'' ''their'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.team_members VALUES ('01a206d2-d101-77bd-a120-62a0ee57bcd9', 1, 0, NULL, false, '2026-11-23 05:13:29.090403+00', 'kontor', '2026-11-23 05:13:29.090403+00', 'kontor', '01a206d2-d0fb-7891-b7f2-377e43a23147', '01a206d2-d0fc-7dc7-9309-89d667b87bbe');
INSERT INTO public.team_members VALUES ('01a206d2-d1ef-782c-b95e-6e0ad688b6f0', 1, 0, NULL, false, '2026-11-23 05:13:29.328084+00', 'kontor', '2026-11-23 05:13:29.328084+00', 'kontor', '01a206d2-d1ec-70f2-9d00-e83549d3337b', '01a206d2-d1ed-7fb7-bc69-8837cf5ff158');
INSERT INTO public.teams VALUES ('01a206d2-d0f7-7f65-b9ee-3c8e584045d0', 1, 0, NULL, false, '2026-11-23 05:13:29.080096+00', 'kontor', '2026-11-23 05:13:29.080096+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a206d2-d0fb-7891-b7f2-377e43a23147', 2, 0, NULL, false, '2026-11-23 05:13:29.083909+00', 'kontor', '2026-11-23 05:13:29.088761+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a206d2-d1ea-7d81-8bbe-415b0145e53f', 1, 0, NULL, false, '2026-11-23 05:13:29.322729+00', 'kontor', '2026-11-23 05:13:29.322729+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.teams VALUES ('01a206d2-d1ec-70f2-9d00-e83549d3337b', 2, 0, NULL, false, '2026-11-23 05:13:29.324388+00', 'kontor', '2026-11-23 05:13:29.327407+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.users VALUES ('01a206d2-d0f9-7e04-99c4-9add0ce9fead', 1, 0, NULL, false, '2026-11-23 05:13:29.082393+00', 'kontor', '2026-11-23 05:13:29.082393+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a206d2-d0fc-7dc7-9309-89d667b87bbe', 1, 0, NULL, false, '2026-11-23 05:13:29.084734+00', 'kontor', '2026-11-23 05:13:29.084734+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a206d2-d1eb-7117-88ba-065359cf4f8b', 1, 0, NULL, false, '2026-11-23 05:13:29.323611+00', 'kontor', '2026-11-23 05:13:29.323611+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO public.users VALUES ('01a206d2-d1ed-7fb7-bc69-8837cf5ff158', 1, 0, NULL, false, '2026-11-23 05:13:29.325184+00', 'kontor', '2026-11-23 05:13:29.325184+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
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
CREATE INDEX ix_case_extras_case_id_field_id ON public.case_extras USING btree (case_id, field_id);
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
CREATE INDEX ix_company_extras_company_id_field_id ON public.company_extras USING btree (company_id, field_id);
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
CREATE INDEX ix_person_extras_person_id_field_id ON public.person_extras USING btree (person_id, field_id);
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
