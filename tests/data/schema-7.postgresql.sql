CREATE FUNCTION public.activities_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.subject_key := kontor_fold(concat_ws(' ', nullif(NEW."subject"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."subject"::text, ''), nullif(NEW."place"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.activity_plans_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''), nullif(NEW."code"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.activity_templates_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''), nullif(NEW."category"::text, ''), nullif(NEW."subject"::text, ''))); RETURN NEW; END $$;
CREATE FUNCTION public.activity_types_keys() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.name_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''))); NEW.search_key := kontor_fold(concat_ws(' ', nullif(NEW."name"::text, ''), nullif(NEW."code"::text, ''))); RETURN NEW; END $$;
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
CREATE FUNCTION public.kontor_search_activities(ids uuid[], there boolean, fresh boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF there THEN
    PERFORM FROM search_text WHERE record = ANY(ids) ORDER BY record FOR UPDATE;
    DELETE FROM search_text WHERE record IN (SELECT id FROM activities WHERE id = ANY(ids) AND deleted);
  END IF;
  INSERT INTO search_text AS old (table_name, record, seq, title, body, changed_at, words)
    SELECT table_name, id, nextval('search_seq'), title, body, changed_at, words
    FROM (SELECT 'activities' AS table_name, activities.*, kontor_words('activities', title, body, numbers) AS words FROM (SELECT activities.id, coalesce(activities.subject, '') AS title, concat_ws('
', nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = activities.company_id), ''), nullif((SELECT persons_1.name
FROM persons AS persons_1
WHERE persons_1.id = activities.person_id), ''), nullif(activities.place, ''), nullif(activities.text, ''), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT persons_2.name
FROM persons AS persons_2
WHERE persons_2.id = attendees_1.person_id), ''), nullif(attendees_1.name, ''), nullif(attendees_1.email, '')), ''), '
' ORDER BY attendees_1.id) AS string_agg_1
FROM attendees AS attendees_1
WHERE attendees_1.activity_id = activities.id AND attendees_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(attachments_1.name, ''), nullif(attachments_1.description, ''), nullif(attachments_1.text, '')), ''), '
' ORDER BY attachments_1.id) AS string_agg_2
FROM attachments AS attachments_1
WHERE attachments_1.activity_id = activities.id AND attachments_1.deleted = false)) AS body, concat_ws('
', '') AS numbers, activities.changed_at, activities.deleted
FROM activities WHERE NOT activities.deleted) activities WHERE true AND activities.id = ANY(ids)) r ORDER BY changed_at NULLS FIRST, id
    ON CONFLICT (record) DO UPDATE SET title = excluded.title, body = excluded.body, changed_at = excluded.changed_at,
      words = excluded.words, seq = CASE WHEN fresh THEN excluded.seq ELSE old.seq END;
END $$;
CREATE FUNCTION public.kontor_search_activities_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_activities(ARRAY(SELECT id FROM now), false, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_activities_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_activities(ARRAY(SELECT id FROM now), true, true); RETURN NULL; END $$;
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
FROM cases WHERE NOT cases.deleted) cases WHERE true UNION ALL SELECT 'activities' AS table_name, activities.*, kontor_words('activities', title, body, numbers) AS words FROM (SELECT activities.id, coalesce(activities.subject, '') AS title, concat_ws('
', nullif((SELECT companies_1.name
FROM companies AS companies_1
WHERE companies_1.id = activities.company_id), ''), nullif((SELECT persons_1.name
FROM persons AS persons_1
WHERE persons_1.id = activities.person_id), ''), nullif(activities.place, ''), nullif(activities.text, ''), (SELECT string_agg(nullif(concat_ws('
', nullif((SELECT persons_2.name
FROM persons AS persons_2
WHERE persons_2.id = attendees_1.person_id), ''), nullif(attendees_1.name, ''), nullif(attendees_1.email, '')), ''), '
' ORDER BY attendees_1.id) AS string_agg_1
FROM attendees AS attendees_1
WHERE attendees_1.activity_id = activities.id AND attendees_1.deleted = false), (SELECT string_agg(nullif(concat_ws('
', nullif(attachments_1.name, ''), nullif(attachments_1.description, ''), nullif(attachments_1.text, '')), ''), '
' ORDER BY attachments_1.id) AS string_agg_2
FROM attachments AS attachments_1
WHERE attachments_1.activity_id = activities.id AND attachments_1.deleted = false)) AS body, concat_ws('
', '') AS numbers, activities.changed_at, activities.deleted
FROM activities WHERE NOT activities.deleted) activities WHERE true) r ORDER BY changed_at NULLS FIRST, id
$$;
CREATE FUNCTION public.kontor_search_attachments_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_activities(ARRAY(SELECT activity_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_attachments_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_activities(ARRAY(SELECT activity_id FROM now UNION SELECT activity_id FROM was), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_attendees_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_activities(ARRAY(SELECT activity_id FROM now), true, true); RETURN NULL; END $$;
CREATE FUNCTION public.kontor_search_attendees_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM kontor_search_activities(ARRAY(SELECT activity_id FROM now UNION SELECT activity_id FROM was), true, true); RETURN NULL; END $$;
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
    AS $$ BEGIN PERFORM kontor_search_companies(ARRAY(SELECT id FROM now), true, true); IF EXISTS (SELECT h.id FROM persons h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_persons(ARRAY(SELECT h.id FROM persons h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.id FROM cases h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.id FROM cases h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.case_id FROM case_competitors h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.case_id FROM case_competitors h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.id FROM activities h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_activities(ARRAY(SELECT h.id FROM activities h JOIN now ON h.company_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; RETURN NULL; END $$;
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
    AS $$ BEGIN PERFORM kontor_search_persons(ARRAY(SELECT id FROM now), true, true); IF EXISTS (SELECT h.id FROM cases h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.id FROM cases h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.case_id FROM case_influencers h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_cases(ARRAY(SELECT h.case_id FROM case_influencers h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.id FROM activities h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_activities(ARRAY(SELECT h.id FROM activities h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; IF EXISTS (SELECT h.activity_id FROM attendees h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name) THEN PERFORM kontor_search_activities(ARRAY(SELECT h.activity_id FROM attendees h JOIN now ON h.person_id = now.id JOIN was ON was.id = now.id WHERE now.name IS DISTINCT FROM was.name), true, false); END IF; RETURN NULL; END $$;
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
CREATE TABLE public.activities (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    type_id uuid NOT NULL,
    subject character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    company_id uuid,
    person_id uuid,
    case_id uuid,
    planned_on date,
    planned_at integer,
    zone character varying(60) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    duration bigint,
    all_day boolean NOT NULL,
    responsible_id uuid,
    team_id uuid,
    status character varying(20) NOT NULL,
    priority character varying(20) NOT NULL,
    due date GENERATED ALWAYS AS (
CASE
    WHEN (((status)::text = 'cancelled'::text) OR ((status)::text = 'completed'::text)) THEN NULL::date
    ELSE ends_on
END) STORED,
    closed boolean GENERATED ALWAYS AS ((((status)::text = 'cancelled'::text) OR ((status)::text = 'completed'::text))) STORED NOT NULL,
    done_on date,
    completed_by_id uuid,
    place character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    direction character varying(20),
    initiated_by character varying(20),
    minutes bigint,
    cost bigint NOT NULL,
    currency character varying(3) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    evaluation character varying(20),
    failed boolean NOT NULL,
    reminder bigint,
    remind_at timestamp with time zone,
    reminded_at timestamp with time zone,
    snoozed_until timestamp with time zone,
    rrule character varying(500) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    recurs_from character varying(20) NOT NULL,
    parent_id uuid,
    template_id uuid,
    plan_id uuid,
    uid character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    begins_at timestamp with time zone,
    ends_at timestamp with time zone,
    ends_on date,
    text character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    subject_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_activities_duration CHECK (((duration IS NULL) OR ((duration >= 1) AND (duration <= 5260320)))),
    CONSTRAINT ck_activities_planned_at CHECK (((planned_at IS NULL) OR ((planned_at >= 0) AND (planned_at <= 1439))))
);
CREATE TABLE public.activity_plans (
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
    notes character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    active boolean DEFAULT true NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.activity_templates (
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
    category character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    type_id uuid NOT NULL,
    subject character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    direction character varying(20),
    initiated_by character varying(20),
    minutes bigint,
    cost bigint NOT NULL,
    currency character varying(3) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    text character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    active boolean DEFAULT true NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.activity_types (
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
    "position" bigint NOT NULL,
    symbol character varying(20) NOT NULL,
    colour character varying(7) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    duration bigint,
    active boolean DEFAULT true NOT NULL,
    name_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    search_key character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
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
CREATE TABLE public.attachments (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    activity_id uuid NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    description character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    media_type character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    sha256 character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    text character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.attendees (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    activity_id uuid NOT NULL,
    person_id uuid,
    user_id uuid,
    name character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    email character varying(254) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    role character varying(20) NOT NULL,
    response character varying(20) NOT NULL
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
CREATE TABLE public.contents (
    scope bigint NOT NULL,
    sha256 character varying(64) NOT NULL COLLATE pg_catalog."C",
    n integer NOT NULL,
    data bytea NOT NULL
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
CREATE TABLE public.plan_steps (
    id uuid NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    scope bigint DEFAULT '0'::bigint NOT NULL,
    server_version bigint,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(100) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    changed_by character varying(100) DEFAULT ''::character varying NOT NULL,
    plan_id uuid NOT NULL,
    "position" bigint NOT NULL,
    type_id uuid NOT NULL,
    subject character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    priority character varying(20) NOT NULL,
    after bigint NOT NULL,
    unit character varying(20) NOT NULL,
    duration bigint,
    text character varying(100000) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
INSERT INTO public.activities VALUES ('01a20764-d111-7726-ae39-33874debad71', 1, 0, NULL, false, '2026-11-23 07:52:57.363306+00', 'kontor', '2026-11-23 07:52:57.363306+00', 'kontor', '01a20764-d0ec-72cc-b523-b4110d2d6779', 'Ærø subject', '01a20764-cff7-732d-b536-7b815340801f', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-d09f-791b-b9b9-d859c49e623d', '2026-03-05', 570, 'Europe/Copenhagen', 12, true, '01a20764-cfb1-7c10-9b43-74d73b7df8ef', '01a20764-cfaf-7c94-9149-2bf4b1dc454f', 'in progress', 'normal', DEFAULT, DEFAULT, NULL, NULL, 'Ærø place', 'inbound', 'us', 12, 123450, 'SEK', 'positive', true, 12, '2026-03-05 06:48:00+00', NULL, NULL, 'FREQ=WEEKLY;BYDAY=MO', 'due date', NULL, '01a20764-d107-7538-b5b2-577e11a55f41', NULL, '', NULL, NULL, '2026-03-05', 'First line of text
second line', 'aero subject', 'aero subject aero place');
INSERT INTO public.activities VALUES ('01a20764-d11d-7426-b06a-a8ae5a1236ec', 3, 0, NULL, false, '2026-11-23 07:52:57.37407+00', 'kontor', '2026-11-23 07:52:57.400542+00', 'kontor', '01a20764-d0ec-72cc-b523-b4110d2d6779', 'Ærø subject', '01a20764-cff7-732d-b536-7b815340801f', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-d09f-791b-b9b9-d859c49e623d', '2026-03-05', 570, 'Europe/Copenhagen', 12, true, '01a20764-cfb1-7c10-9b43-74d73b7df8ef', '01a20764-cfaf-7c94-9149-2bf4b1dc454f', 'in progress', 'normal', DEFAULT, DEFAULT, NULL, NULL, 'Ærø place', 'inbound', 'us', 12, 123450, 'SEK', 'positive', true, 12, '2026-03-05 06:48:00+00', NULL, NULL, 'FREQ=WEEKLY;BYDAY=MO', 'due date', NULL, '01a20764-d107-7538-b5b2-577e11a55f41', NULL, '', NULL, NULL, '2026-03-05', 'First line of text
second line', 'aero subject', 'aero subject aero place');
INSERT INTO public.activities VALUES ('01a20764-d23f-7e39-8cb6-953e6f17a9d8', 1, 0, NULL, false, '2026-11-23 07:52:57.663742+00', 'kontor', '2026-11-23 07:52:57.663742+00', 'kontor', '01a20764-d22e-7b2a-a51f-ba215e81c21d', 'Žluťoučký subject', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d1f1-702d-8da8-0031e7bd0182', '2026-04-06', 1425, 'Europe/Bucharest', 3, false, '01a20764-d157-7344-baef-4a2072c19062', '01a20764-d156-7f38-8d9b-032f5b7ecb80', 'waiting', 'high', DEFAULT, DEFAULT, NULL, NULL, 'Žluťoučký place', 'outbound', 'them', 3, 5, 'CZK', 'neutral', false, 3, '2026-04-06 20:42:00+00', NULL, NULL, 'FREQ=DAILY;INTERVAL=3', 'closing date', NULL, '01a20764-d23b-7e9b-945f-8a468c5515c9', NULL, '', '2026-04-06 20:45:00+00', '2026-04-06 20:48:00+00', '2026-04-06', 'Other words of text', 'zlutoucky subject', 'zlutoucky subject zlutoucky place');
INSERT INTO public.activities VALUES ('01a20764-d245-791e-8378-61224e6214e2', 3, 0, NULL, false, '2026-11-23 07:52:57.669801+00', 'kontor', '2026-11-23 07:52:57.685874+00', 'kontor', '01a20764-d22e-7b2a-a51f-ba215e81c21d', 'Žluťoučký subject', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d1f1-702d-8da8-0031e7bd0182', '2026-04-06', 1425, 'Europe/Bucharest', 3, false, '01a20764-d157-7344-baef-4a2072c19062', '01a20764-d156-7f38-8d9b-032f5b7ecb80', 'waiting', 'high', DEFAULT, DEFAULT, NULL, NULL, 'Žluťoučký place', 'outbound', 'them', 3, 5, 'CZK', 'neutral', false, 3, '2026-04-06 20:42:00+00', NULL, NULL, 'FREQ=DAILY;INTERVAL=3', 'closing date', NULL, '01a20764-d23b-7e9b-945f-8a468c5515c9', NULL, '', '2026-04-06 20:45:00+00', '2026-04-06 20:48:00+00', '2026-04-06', 'Other words of text', 'zlutoucky subject', 'zlutoucky subject zlutoucky place');
INSERT INTO public.activity_plans VALUES ('01a20764-d0f5-710b-b3ea-a2fa5086296a', 1, 0, NULL, false, '2026-11-23 07:52:57.334581+00', 'kontor', '2026-11-23 07:52:57.334581+00', 'kontor', 'Ærø name', 'Ærø code', 'First line of notes
second line', true, 'aero name', 'aero name aero code');
INSERT INTO public.activity_plans VALUES ('01a20764-d0f9-766b-80bc-1ae8fabe6adc', 2, 0, NULL, false, '2026-11-23 07:52:57.337543+00', 'kontor', '2026-11-23 07:52:57.344411+00', 'kontor', 'Ærø name', 'Ærø code', 'First line of notes
second line', true, 'aero name', 'aero name aero code');
INSERT INTO public.activity_plans VALUES ('01a20764-d233-7f04-86ef-f4c63e42bbae', 1, 0, NULL, false, '2026-11-23 07:52:57.651419+00', 'kontor', '2026-11-23 07:52:57.651419+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'Other words of notes', false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.activity_plans VALUES ('01a20764-d234-7423-bd1f-3a70cb981fd2', 2, 0, NULL, false, '2026-11-23 07:52:57.652646+00', 'kontor', '2026-11-23 07:52:57.655872+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'Other words of notes', false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.activity_templates VALUES ('01a20764-d0f1-7246-bb2a-85811b2921e3', 1, 0, NULL, false, '2026-11-23 07:52:57.330984+00', 'kontor', '2026-11-23 07:52:57.330984+00', 'kontor', 'Ærø name', 'Ærø group', '01a20764-d0ec-72cc-b523-b4110d2d6779', 'Ærø subject', 'inbound', 'us', 12, 123450, 'SEK', 'First line of text
second line', true, 'aero name', 'aero name aero group aero subject');
INSERT INTO public.activity_templates VALUES ('01a20764-d107-7538-b5b2-577e11a55f41', 1, 0, NULL, false, '2026-11-23 07:52:57.352167+00', 'kontor', '2026-11-23 07:52:57.352167+00', 'kontor', 'Ærø name', 'Ærø group', '01a20764-d0ec-72cc-b523-b4110d2d6779', 'Ærø subject', 'inbound', 'us', 12, 123450, 'SEK', 'First line of text
second line', true, 'aero name', 'aero name aero group aero subject');
INSERT INTO public.activity_templates VALUES ('01a20764-d231-7ff4-93c7-e539d2c6c32e', 1, 0, NULL, false, '2026-11-23 07:52:57.64982+00', 'kontor', '2026-11-23 07:52:57.64982+00', 'kontor', 'Žluťoučký name', 'Žluťoučký group', '01a20764-d22e-7b2a-a51f-ba215e81c21d', 'Žluťoučký subject', 'outbound', 'them', 3, 5, 'CZK', 'Other words of text', false, 'zlutoucky name', 'zlutoucky name zlutoucky group zlutoucky subject');
INSERT INTO public.activity_templates VALUES ('01a20764-d23b-7e9b-945f-8a468c5515c9', 1, 0, NULL, false, '2026-11-23 07:52:57.659406+00', 'kontor', '2026-11-23 07:52:57.659406+00', 'kontor', 'Žluťoučký name', 'Žluťoučký group', '01a20764-d22e-7b2a-a51f-ba215e81c21d', 'Žluťoučký subject', 'outbound', 'them', 3, 5, 'CZK', 'Other words of text', false, 'zlutoucky name', 'zlutoucky name zlutoucky group zlutoucky subject');
INSERT INTO public.activity_types VALUES ('0b1298d1-5dda-59f2-9428-7cd0229a7d43', 1, 0, NULL, false, '2026-11-23 07:52:56.950864+00', 'kontor', '2026-11-23 07:52:56.950864+00', 'kontor', 'Meeting', '', 0, 'meeting', '#8a63d2', 60, true, 'meeting', 'meeting');
INSERT INTO public.activity_types VALUES ('ab4b86bb-e316-58a2-b8c2-d13fddef7ee5', 1, 0, NULL, false, '2026-11-23 07:52:56.951438+00', 'kontor', '2026-11-23 07:52:56.951438+00', 'kontor', 'Phone call', '', 1, 'call', '#2f9e62', 15, true, 'phone call', 'phone call');
INSERT INTO public.activity_types VALUES ('6a9a13a5-f6c2-5ed1-bf4b-d35c0203359c', 1, 0, NULL, false, '2026-11-23 07:52:56.951475+00', 'kontor', '2026-11-23 07:52:56.951475+00', 'kontor', 'Letter', '', 2, 'letter', '#8b8f98', NULL, true, 'letter', 'letter');
INSERT INTO public.activity_types VALUES ('92af7697-8b98-54d7-981d-c5f5f7e3391e', 1, 0, NULL, false, '2026-11-23 07:52:56.951498+00', 'kontor', '2026-11-23 07:52:56.951498+00', 'kontor', 'Fax', '', 3, 'letter', '#8b8f98', NULL, true, 'fax', 'fax');
INSERT INTO public.activity_types VALUES ('59031aac-c0fa-5c96-8477-ab27cb23c7fb', 1, 0, NULL, false, '2026-11-23 07:52:56.951514+00', 'kontor', '2026-11-23 07:52:56.951514+00', 'kontor', 'E-mail', '', 4, 'e-mail', '#3aa7b8', NULL, true, 'e-mail', 'e-mail');
INSERT INTO public.activity_types VALUES ('430b4480-ccd3-5a03-8c50-2d6f43829bc6', 1, 0, NULL, false, '2026-11-23 07:52:56.951536+00', 'kontor', '2026-11-23 07:52:56.951536+00', 'kontor', 'Inquiry', '', 5, 'document', '#c98a1b', NULL, true, 'inquiry', 'inquiry');
INSERT INTO public.activity_types VALUES ('35d8e1ff-0f24-5353-8081-f4db22cd6aff', 1, 0, NULL, false, '2026-11-23 07:52:56.95156+00', 'kontor', '2026-11-23 07:52:56.95156+00', 'kontor', 'Quote', '', 6, 'document', '#c2589c', NULL, true, 'quote', 'quote');
INSERT INTO public.activity_types VALUES ('9fa987b0-5eca-5f06-a45b-ce2867b22de9', 1, 0, NULL, false, '2026-11-23 07:52:56.95158+00', 'kontor', '2026-11-23 07:52:56.95158+00', 'kontor', 'Contract', '', 7, 'document', '#7a8b3a', NULL, true, 'contract', 'contract');
INSERT INTO public.activity_types VALUES ('674baf54-b4d1-5bb7-bd3d-9ec9ece3a402', 1, 0, NULL, false, '2026-11-23 07:52:56.951605+00', 'kontor', '2026-11-23 07:52:56.951605+00', 'kontor', 'Note', '', 8, 'note', '#b5813c', NULL, true, 'note', 'note');
INSERT INTO public.activity_types VALUES ('c64aafd3-9341-561c-95af-6cd824d335d2', 1, 0, NULL, false, '2026-11-23 07:52:56.951627+00', 'kontor', '2026-11-23 07:52:56.951627+00', 'kontor', 'Task', '', 9, 'task', '#5b8def', NULL, true, 'task', 'task');
INSERT INTO public.activity_types VALUES ('01a20764-d0e9-7c95-9f68-ac1df265c2fe', 1, 0, NULL, false, '2026-11-23 07:52:57.322256+00', 'kontor', '2026-11-23 07:52:57.322256+00', 'kontor', 'Ærø name', 'Ærø code', 12, 'meeting', '#2f6fde', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.activity_types VALUES ('01a20764-d0ec-72cc-b523-b4110d2d6779', 1, 0, NULL, false, '2026-11-23 07:52:57.324978+00', 'kontor', '2026-11-23 07:52:57.324978+00', 'kontor', 'Ærø name', 'Ærø code', 12, 'meeting', '#2f6fde', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.activity_types VALUES ('01a20764-d22c-715d-b750-5f2acf80df13', 1, 0, NULL, false, '2026-11-23 07:52:57.645216+00', 'kontor', '2026-11-23 07:52:57.645216+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 3, 'call', '#c98a1b', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.activity_types VALUES ('01a20764-d22e-7b2a-a51f-ba215e81c21d', 1, 0, NULL, false, '2026-11-23 07:52:57.646926+00', 'kontor', '2026-11-23 07:52:57.646926+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 3, 'call', '#c98a1b', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.addresses VALUES ('01a20764-d029-76f1-94c5-1acd7450333c', 1, 0, NULL, false, '2026-11-23 07:52:57.130741+00', 'kontor', '2026-11-23 07:52:57.130741+00', 'kontor', '01a20764-cff7-732d-b536-7b815340801f', 'invoice', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK');
INSERT INTO public.addresses VALUES ('01a20764-d19e-73f6-b304-fe4927e0e6aa', 1, 0, NULL, false, '2026-11-23 07:52:57.503345+00', 'kontor', '2026-11-23 07:52:57.503345+00', 'kontor', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'delivery', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ');
INSERT INTO public.attachments VALUES ('01a20764-d13c-700f-9875-18bfa02dae4b', 1, 0, NULL, false, '2026-11-23 07:52:57.405617+00', 'kontor', '2026-11-23 07:52:57.405617+00', 'kontor', '01a20764-d11d-7426-b06a-a8ae5a1236ec', 'Ærø name', 'Ærø description', '', 0, '', '');
INSERT INTO public.attachments VALUES ('01a20764-d258-7701-ab06-9cb0ae3a3275', 1, 0, NULL, false, '2026-11-23 07:52:57.688935+00', 'kontor', '2026-11-23 07:52:57.688935+00', 'kontor', '01a20764-d245-791e-8378-61224e6214e2', 'Žluťoučký name', 'Žluťoučký description', '', 0, '', '');
INSERT INTO public.attendees VALUES ('01a20764-d12e-77be-bb65-ab44c398adac', 1, 0, NULL, false, '2026-11-23 07:52:57.391552+00', 'kontor', '2026-11-23 07:52:57.391552+00', 'kontor', '01a20764-d11d-7426-b06a-a8ae5a1236ec', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-cfb1-7c10-9b43-74d73b7df8ef', 'Ærø name', 'eva.novak@firma.cz', 'required', 'accepted');
INSERT INTO public.attendees VALUES ('01a20764-d24f-7a3a-8b08-288aced9b33b', 1, 0, NULL, false, '2026-11-23 07:52:57.679449+00', 'kontor', '2026-11-23 07:52:57.679449+00', 'kontor', '01a20764-d245-791e-8378-61224e6214e2', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d157-7344-baef-4a2072c19062', 'Žluťoučký name', 'kontakt@example.dk', 'optional', 'tentative');
INSERT INTO public.case_competitors VALUES ('01a20764-d0d3-7570-984d-1ad914ea2138', 1, 0, NULL, false, '2026-11-23 07:52:57.299944+00', 'kontor', '2026-11-23 07:52:57.299944+00', 'kontor', '01a20764-d09f-791b-b9b9-d859c49e623d', '01a20764-cff7-732d-b536-7b815340801f', 'Ærø their strengths', 'Ærø their weaknesses', 'First line of notes
second line');
INSERT INTO public.case_competitors VALUES ('01a20764-d21c-7e75-9737-b914e38c2497', 1, 0, NULL, false, '2026-11-23 07:52:57.629346+00', 'kontor', '2026-11-23 07:52:57.629346+00', 'kontor', '01a20764-d1f1-702d-8da8-0031e7bd0182', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'Žluťoučký their strengths', 'Žluťoučký their weaknesses', 'Other words of notes');
INSERT INTO public.case_extras VALUES ('5e4fef67-2dc2-5334-8150-216c70586007', 1, 0, NULL, false, '2026-11-23 07:52:57.272399+00', 'kontor', '2026-11-23 07:52:57.272399+00', 'kontor', '01a20764-d09f-791b-b9b9-d859c49e623d', '01a20764-d014-7755-b02a-4aff60ae93d3', 'Ærø text', 12, 123450, '2026-03-05', true, '01a20764-cfc4-7946-a77b-3c64179cb9d8', 'aero text');
INSERT INTO public.case_extras VALUES ('c7f0971e-5fea-5b8b-9a4f-65244302b356', 1, 0, NULL, false, '2026-11-23 07:52:57.608654+00', 'kontor', '2026-11-23 07:52:57.608654+00', 'kontor', '01a20764-d1f1-702d-8da8-0031e7bd0182', '01a20764-d192-7501-b9ac-bbd99bb9c834', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a20764-cfc5-7a7d-83f5-22fa97a44bb6', 'zlutoucky text');
INSERT INTO public.case_influencers VALUES ('01a20764-d0e2-722a-bba1-2babcba9d02a', 1, 0, NULL, false, '2026-11-23 07:52:57.315401+00', 'kontor', '2026-11-23 07:52:57.315401+00', 'kontor', '01a20764-d09f-791b-b9b9-d859c49e623d', '01a20764-d054-709e-9697-d4d71f00e910', 'approves', 'neutral', 'Ærø notes');
INSERT INTO public.case_influencers VALUES ('01a20764-d228-7f25-a491-fdbbc87955e8', 1, 0, NULL, false, '2026-11-23 07:52:57.641429+00', 'kontor', '2026-11-23 07:52:57.641429+00', 'kontor', '01a20764-d1f1-702d-8da8-0031e7bd0182', '01a20764-d1ba-7c69-87e7-9b5afa462878', 'advises', 'against us', 'Žluťoučký notes');
INSERT INTO public.case_statuses VALUES ('9ac6b921-9a39-5a12-b6e6-2c21b67df438', 1, 0, NULL, false, '2026-11-23 07:52:56.942544+00', 'kontor', '2026-11-23 07:52:56.942544+00', 'kontor', 'New', 0, '#5b8def', 'preparation', 'open', 10, 'new', 'new');
INSERT INTO public.case_statuses VALUES ('66a509d3-a192-5b04-bb59-f5225570fc66', 1, 0, NULL, false, '2026-11-23 07:52:56.943225+00', 'kontor', '2026-11-23 07:52:56.943225+00', 'kontor', 'Contacted', 1, '#3aa7b8', 'preparation', 'open', 20, 'contacted', 'contacted');
INSERT INTO public.case_statuses VALUES ('a0f3d997-bde2-5811-a520-74e6cc625a44', 1, 0, NULL, false, '2026-11-23 07:52:56.943263+00', 'kontor', '2026-11-23 07:52:56.943263+00', 'kontor', 'Quote missing', 2, '#c98a1b', 'preparation', 'open', 30, 'quote missing', 'quote missing');
INSERT INTO public.case_statuses VALUES ('5bccd531-c2f4-5992-a91f-3cea94fc641f', 1, 0, NULL, false, '2026-11-23 07:52:56.943301+00', 'kontor', '2026-11-23 07:52:56.943301+00', 'kontor', 'Quote sent', 3, '#8a63d2', 'preparation', 'open', 50, 'quote sent', 'quote sent');
INSERT INTO public.case_statuses VALUES ('22013fde-0f5b-5505-9724-9f2e43a7045c', 1, 0, NULL, false, '2026-11-23 07:52:56.943333+00', 'kontor', '2026-11-23 07:52:56.943333+00', 'kontor', 'Negotiation', 4, '#c2589c', 'preparation', 'open', 70, 'negotiation', 'negotiation');
INSERT INTO public.case_statuses VALUES ('92e4de3d-d61f-501f-9211-42d0c0d1583b', 1, 0, NULL, false, '2026-11-23 07:52:56.943367+00', 'kontor', '2026-11-23 07:52:56.943367+00', 'kontor', 'Won', 90, '#2f9e62', 'realisation', 'won', 100, 'won', 'won');
INSERT INTO public.case_statuses VALUES ('3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 1, 0, NULL, false, '2026-11-23 07:52:56.943384+00', 'kontor', '2026-11-23 07:52:56.943384+00', 'kontor', 'Lost', 91, '#8b8f98', 'preparation', 'lost', 0, 'lost', 'lost');
INSERT INTO public.case_statuses VALUES ('01a20764-cfa2-7bb1-9c50-239cb6d3a01a', 1, 0, NULL, false, '2026-11-23 07:52:56.996046+00', 'kontor', '2026-11-23 07:52:56.996046+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a20764-d087-7415-ace1-a58a6f6b58cc', 1, 0, NULL, false, '2026-11-23 07:52:57.223446+00', 'kontor', '2026-11-23 07:52:57.223446+00', 'kontor', 'Ærø name', 12, '#2f6fde', 'preparation', 'open', 40, 'aero name', 'aero name');
INSERT INTO public.case_statuses VALUES ('01a20764-d152-7c32-bd9f-a7b9da2b8489', 1, 0, NULL, false, '2026-11-23 07:52:57.426877+00', 'kontor', '2026-11-23 07:52:57.426877+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_statuses VALUES ('01a20764-d1e1-784c-8a9e-5a7ccd059ca1', 1, 0, NULL, false, '2026-11-23 07:52:57.569843+00', 'kontor', '2026-11-23 07:52:57.569843+00', 'kontor', 'Žluťoučký name', 3, '#c98a1b', 'realisation', 'open', 70, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.case_steps VALUES ('01a20764-d09b-7645-9e0e-e94d9bf240e0', 1, 0, NULL, false, '2026-11-23 07:52:57.24481+00', 'kontor', '2026-11-23 07:52:57.24481+00', 'kontor', '01a20764-d089-7d28-8cfe-2022509f5657', '01a20764-d087-7415-ace1-a58a6f6b58cc', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a20764-d088-7b41-808d-6cc6df49890e', true);
INSERT INTO public.case_steps VALUES ('01a20764-d0a7-7f99-a05c-01b1b6e7e6f0', 1, 0, NULL, false, '2026-11-23 07:52:57.256152+00', 'kontor', '2026-11-23 07:52:57.256152+00', 'kontor', '01a20764-d09f-791b-b9b9-d859c49e623d', '01a20764-d087-7415-ace1-a58a6f6b58cc', '2026-03-05', NULL, NULL, 123450, 40, '2026-03-05', '01a20764-d088-7b41-808d-6cc6df49890e', true);
INSERT INTO public.case_steps VALUES ('01a20764-d0c6-74da-be03-af2f57e1168f', 1, 0, NULL, false, '2026-11-23 07:52:57.287152+00', 'kontor', '2026-11-23 07:52:57.287152+00', 'kontor', '01a20764-d09f-791b-b9b9-d859c49e623d', '01a20764-d087-7415-ace1-a58a6f6b58cc', '2026-04-06', '2026-04-08', 12, 123450, 40, '2026-03-05', '01a20764-d088-7b41-808d-6cc6df49890e', false);
INSERT INTO public.case_steps VALUES ('01a20764-d1ef-76ee-9e5d-e900fe06f8bf', 1, 0, NULL, false, '2026-11-23 07:52:57.583751+00', 'kontor', '2026-11-23 07:52:57.583751+00', 'kontor', '01a20764-d1e4-7581-9b79-ffb060890856', '01a20764-d1e1-784c-8a9e-5a7ccd059ca1', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a20764-d1e3-7d3b-8b32-0e4d18b603bf', true);
INSERT INTO public.case_steps VALUES ('01a20764-d1fb-79ce-b9b1-1e1585e1a9e7', 1, 0, NULL, false, '2026-11-23 07:52:57.596102+00', 'kontor', '2026-11-23 07:52:57.596102+00', 'kontor', '01a20764-d1f1-702d-8da8-0031e7bd0182', '01a20764-d1e1-784c-8a9e-5a7ccd059ca1', '2026-04-06', NULL, NULL, 5, 70, '2026-04-06', '01a20764-d1e3-7d3b-8b32-0e4d18b603bf', true);
INSERT INTO public.case_steps VALUES ('01a20764-d214-70a7-962f-39932ed24ba4', 1, 0, NULL, false, '2026-11-23 07:52:57.621215+00', 'kontor', '2026-11-23 07:52:57.621215+00', 'kontor', '01a20764-d1f1-702d-8da8-0031e7bd0182', '01a20764-d1e1-784c-8a9e-5a7ccd059ca1', '2026-04-07', '2026-04-09', 3, 5, 70, '2026-04-06', '01a20764-d1e3-7d3b-8b32-0e4d18b603bf', false);
INSERT INTO public.cases VALUES ('01a20764-d089-7d28-8cfe-2022509f5657', 1, 0, NULL, false, '2026-11-23 07:52:57.234914+00', 'kontor', '2026-11-23 07:52:57.234914+00', 'kontor', 1001, '', '01a20764-cff7-732d-b536-7b815340801f', 'Ærø title', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-d087-7415-ace1-a58a6f6b58cc', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a20764-cfb1-7c10-9b43-74d73b7df8ef', DEFAULT, '01a20764-cfaf-7c94-9149-2bf4b1dc454f', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a20764-d088-7b41-808d-6cc6df49890e', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1001 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a20764-d09f-791b-b9b9-d859c49e623d', 5, 0, NULL, false, '2026-11-23 07:52:57.252882+00', 'kontor', '2026-11-23 07:52:57.309829+00', 'kontor', 1002, '', '01a20764-cff7-732d-b536-7b815340801f', 'Ærø title', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-d087-7415-ace1-a58a6f6b58cc', 123450, 'SEK', 40, DEFAULT, '2026-03-05', '2026-03-05', '01a20764-cfb1-7c10-9b43-74d73b7df8ef', DEFAULT, '01a20764-cfaf-7c94-9149-2bf4b1dc454f', 'normal', '2026-03-05', '2026-03-05', '2026-03-05', '01a20764-d088-7b41-808d-6cc6df49890e', false, NULL, 'First line of our strengths
second line', 'First line of our weaknesses
second line', 'Ærø next step', '2026-03-05', 'First line of plan and strategy
second line', 'Ærø former no.', 'First line of notes
second line', 'aero title', '1002 aero title aero next step aero former no.');
INSERT INTO public.cases VALUES ('01a20764-d1e4-7581-9b79-ffb060890856', 1, 0, NULL, false, '2026-11-23 07:52:57.578625+00', 'kontor', '2026-11-23 07:52:57.578625+00', 'kontor', 1003, '', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'Žluťoučký title', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d1e1-784c-8a9e-5a7ccd059ca1', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a20764-d157-7344-baef-4a2072c19062', DEFAULT, '01a20764-d156-7f38-8d9b-032f5b7ecb80', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a20764-d1e3-7d3b-8b32-0e4d18b603bf', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1003 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.cases VALUES ('01a20764-d1f1-702d-8da8-0031e7bd0182', 5, 0, NULL, false, '2026-11-23 07:52:57.591777+00', 'kontor', '2026-11-23 07:52:57.637022+00', 'kontor', 1004, '', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'Žluťoučký title', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d1e1-784c-8a9e-5a7ccd059ca1', 5, 'CZK', 70, DEFAULT, '2026-04-06', '2026-04-06', '01a20764-d157-7344-baef-4a2072c19062', DEFAULT, '01a20764-d156-7f38-8d9b-032f5b7ecb80', 'high', '2026-04-06', '2026-03-04', '2026-04-06', '01a20764-d1e3-7d3b-8b32-0e4d18b603bf', false, NULL, 'Other words of our strengths', 'Other words of our weaknesses', 'Žluťoučký next step', '2026-04-06', 'Other words of plan and strategy', 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky title', '1004 zlutoucky title zlutoucky next step zlutoucky former no.');
INSERT INTO public.close_reasons VALUES ('fce725f1-98a0-50f7-88b1-bd1b6aaab541', 1, 0, NULL, false, '2026-11-23 07:52:56.946716+00', 'kontor', '2026-11-23 07:52:56.946716+00', 'kontor', 'Best price', '', 'won', 0, true, 'best price', 'best price');
INSERT INTO public.close_reasons VALUES ('e653ffce-06be-5c38-ade9-94da2f0b018c', 1, 0, NULL, false, '2026-11-23 07:52:56.947282+00', 'kontor', '2026-11-23 07:52:56.947282+00', 'kontor', 'Best product', '', 'won', 1, true, 'best product', 'best product');
INSERT INTO public.close_reasons VALUES ('84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 1, 0, NULL, false, '2026-11-23 07:52:56.947324+00', 'kontor', '2026-11-23 07:52:56.947324+00', 'kontor', 'Good relation', '', 'won', 2, true, 'good relation', 'good relation');
INSERT INTO public.close_reasons VALUES ('18f78b4e-d67c-564e-80c9-7012e8c81df0', 1, 0, NULL, false, '2026-11-23 07:52:56.947362+00', 'kontor', '2026-11-23 07:52:56.947362+00', 'kontor', 'Delivery time', '', 'won', 3, true, 'delivery time', 'delivery time');
INSERT INTO public.close_reasons VALUES ('35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 1, 0, NULL, false, '2026-11-23 07:52:56.947397+00', 'kontor', '2026-11-23 07:52:56.947397+00', 'kontor', 'Too expensive', '', 'lost', 4, true, 'too expensive', 'too expensive');
INSERT INTO public.close_reasons VALUES ('177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 1, 0, NULL, false, '2026-11-23 07:52:56.947432+00', 'kontor', '2026-11-23 07:52:56.947432+00', 'kontor', 'Chose a competitor', '', 'lost', 5, true, 'chose a competitor', 'chose a competitor');
INSERT INTO public.close_reasons VALUES ('46d32c63-c963-5db8-b76b-6191767276e7', 1, 0, NULL, false, '2026-11-23 07:52:56.94748+00', 'kontor', '2026-11-23 07:52:56.94748+00', 'kontor', 'Delivery too late', '', 'lost', 6, true, 'delivery too late', 'delivery too late');
INSERT INTO public.close_reasons VALUES ('c0312adf-ea02-5655-b15d-4a5111c50b59', 1, 0, NULL, false, '2026-11-23 07:52:56.947525+00', 'kontor', '2026-11-23 07:52:56.947525+00', 'kontor', 'Postponed indefinitely', '', 'lost', 7, true, 'postponed indefinitely', 'postponed indefinitely');
INSERT INTO public.close_reasons VALUES ('bb670c5f-f407-5a49-b370-163f65850f02', 1, 0, NULL, false, '2026-11-23 07:52:56.947581+00', 'kontor', '2026-11-23 07:52:56.947581+00', 'kontor', 'No need any more', '', 'lost', 8, true, 'no need any more', 'no need any more');
INSERT INTO public.close_reasons VALUES ('01a20764-cf9d-7511-9261-5dde504b9d22', 1, 0, NULL, false, '2026-11-23 07:52:56.990872+00', 'kontor', '2026-11-23 07:52:56.990872+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a20764-d088-7b41-808d-6cc6df49890e', 1, 0, NULL, false, '2026-11-23 07:52:57.224785+00', 'kontor', '2026-11-23 07:52:57.224785+00', 'kontor', 'Ærø name', 'Ærø code', 'won', 12, true, 'aero name', 'aero name aero code');
INSERT INTO public.close_reasons VALUES ('01a20764-d150-76ce-bac4-a3515e8778ca', 1, 0, NULL, false, '2026-11-23 07:52:57.425201+00', 'kontor', '2026-11-23 07:52:57.425201+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.close_reasons VALUES ('01a20764-d1e3-7d3b-8b32-0e4d18b603bf', 1, 0, NULL, false, '2026-11-23 07:52:57.571776+00', 'kontor', '2026-11-23 07:52:57.571776+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'lost', 3, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 1, 0, NULL, false, '2026-11-23 07:52:56.935566+00', 'kontor', '2026-11-23 07:52:56.935566+00', 'kontor', 'relation', 'Customer', '', 0, true, true, 'customer', 'customer');
INSERT INTO public.codes VALUES ('c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 1, 0, NULL, false, '2026-11-23 07:52:56.936286+00', 'kontor', '2026-11-23 07:52:56.936286+00', 'kontor', 'relation', 'Supplier', '', 1, true, true, 'supplier', 'supplier');
INSERT INTO public.codes VALUES ('b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 1, 0, NULL, false, '2026-11-23 07:52:56.936325+00', 'kontor', '2026-11-23 07:52:56.936325+00', 'kontor', 'relation', 'Prospect', '', 2, true, true, 'prospect', 'prospect');
INSERT INTO public.codes VALUES ('cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 1, 0, NULL, false, '2026-11-23 07:52:56.936358+00', 'kontor', '2026-11-23 07:52:56.936358+00', 'kontor', 'relation', 'Competitor', '', 3, true, true, 'competitor', 'competitor');
INSERT INTO public.codes VALUES ('babb55d1-65de-5810-a96c-669f03a85454', 1, 0, NULL, false, '2026-11-23 07:52:56.936393+00', 'kontor', '2026-11-23 07:52:56.936393+00', 'kontor', 'relation', 'Bank', '', 4, true, true, 'bank', 'bank');
INSERT INTO public.codes VALUES ('62a9c82c-9472-5dfe-ad39-a928cf964d36', 1, 0, NULL, false, '2026-11-23 07:52:56.936414+00', 'kontor', '2026-11-23 07:52:56.936414+00', 'kontor', 'industry', 'Production', '', 0, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f42779a1-c575-5918-921f-96116d2b7862', 1, 0, NULL, false, '2026-11-23 07:52:56.93645+00', 'kontor', '2026-11-23 07:52:56.93645+00', 'kontor', 'industry', 'Distribution', '', 1, true, false, 'distribution', 'distribution');
INSERT INTO public.codes VALUES ('4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 1, 0, NULL, false, '2026-11-23 07:52:56.936489+00', 'kontor', '2026-11-23 07:52:56.936489+00', 'kontor', 'industry', 'Retail', '', 2, true, false, 'retail', 'retail');
INSERT INTO public.codes VALUES ('191e9cb5-05f6-53c0-91b1-d0952b5091ab', 1, 0, NULL, false, '2026-11-23 07:52:56.936514+00', 'kontor', '2026-11-23 07:52:56.936514+00', 'kontor', 'industry', 'Services', '', 3, true, false, 'services', 'services');
INSERT INTO public.codes VALUES ('b1395bde-0f6a-59f7-a5b8-726714c85fda', 1, 0, NULL, false, '2026-11-23 07:52:56.936551+00', 'kontor', '2026-11-23 07:52:56.936551+00', 'kontor', 'industry', 'Construction', '', 4, true, false, 'construction', 'construction');
INSERT INTO public.codes VALUES ('cd926ec2-189c-518e-80e6-04ccac0f84b7', 1, 0, NULL, false, '2026-11-23 07:52:56.936592+00', 'kontor', '2026-11-23 07:52:56.936592+00', 'kontor', 'industry', 'Public sector', '', 5, true, false, 'public sector', 'public sector');
INSERT INTO public.codes VALUES ('e8363b4e-5147-5a4a-a264-0fb951a0b213', 1, 0, NULL, false, '2026-11-23 07:52:56.936634+00', 'kontor', '2026-11-23 07:52:56.936634+00', 'kontor', 'company type', 'Limited company', '', 0, true, false, 'limited company', 'limited company');
INSERT INTO public.codes VALUES ('1c89de45-f721-5a8d-aad4-84e7f7927e81', 1, 0, NULL, false, '2026-11-23 07:52:56.93668+00', 'kontor', '2026-11-23 07:52:56.93668+00', 'kontor', 'company type', 'Sole trader', '', 1, true, false, 'sole trader', 'sole trader');
INSERT INTO public.codes VALUES ('8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 1, 0, NULL, false, '2026-11-23 07:52:56.936717+00', 'kontor', '2026-11-23 07:52:56.936717+00', 'kontor', 'company type', 'Public body', '', 2, true, false, 'public body', 'public body');
INSERT INTO public.codes VALUES ('f6340c67-5d83-5b1e-9085-874c785fa1fe', 1, 0, NULL, false, '2026-11-23 07:52:56.936755+00', 'kontor', '2026-11-23 07:52:56.936755+00', 'kontor', 'company type', 'Association', '', 3, true, false, 'association', 'association');
INSERT INTO public.codes VALUES ('23062138-ba63-5ef5-aafc-db88a2e35520', 1, 0, NULL, false, '2026-11-23 07:52:56.936792+00', 'kontor', '2026-11-23 07:52:56.936792+00', 'kontor', 'class', 'A', '', 0, true, false, 'a', 'a');
INSERT INTO public.codes VALUES ('f0e17198-2799-53a7-9f9f-b7c3eb376b85', 1, 0, NULL, false, '2026-11-23 07:52:56.936807+00', 'kontor', '2026-11-23 07:52:56.936807+00', 'kontor', 'class', 'B', '', 1, true, false, 'b', 'b');
INSERT INTO public.codes VALUES ('f7b013e6-295f-5690-a8c0-a0094080bdcb', 1, 0, NULL, false, '2026-11-23 07:52:56.93682+00', 'kontor', '2026-11-23 07:52:56.93682+00', 'kontor', 'class', 'C', '', 2, true, false, 'c', 'c');
INSERT INTO public.codes VALUES ('681b536f-6a14-5d2a-8938-89723e5aa49c', 1, 0, NULL, false, '2026-11-23 07:52:56.936833+00', 'kontor', '2026-11-23 07:52:56.936833+00', 'kontor', 'level', 'Managing director', '', 0, true, false, 'managing director', 'managing director');
INSERT INTO public.codes VALUES ('844a145c-02d2-59a2-b612-26478a571de1', 1, 0, NULL, false, '2026-11-23 07:52:56.936885+00', 'kontor', '2026-11-23 07:52:56.936885+00', 'kontor', 'level', 'Chief financial officer', '', 1, true, false, 'chief financial officer', 'chief financial officer');
INSERT INTO public.codes VALUES ('06e1e010-11ea-5008-8c57-e5e26d3c3401', 1, 0, NULL, false, '2026-11-23 07:52:56.93695+00', 'kontor', '2026-11-23 07:52:56.93695+00', 'kontor', 'level', 'Head of department', '', 2, true, false, 'head of department', 'head of department');
INSERT INTO public.codes VALUES ('9dcb37b8-adf3-5a6e-8093-94f54a29d281', 1, 0, NULL, false, '2026-11-23 07:52:56.937008+00', 'kontor', '2026-11-23 07:52:56.937008+00', 'kontor', 'level', 'Chief accountant', '', 3, true, false, 'chief accountant', 'chief accountant');
INSERT INTO public.codes VALUES ('b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 1, 0, NULL, false, '2026-11-23 07:52:56.937057+00', 'kontor', '2026-11-23 07:52:56.937057+00', 'kontor', 'level', 'Employee', '', 4, true, false, 'employee', 'employee');
INSERT INTO public.codes VALUES ('bd259363-a9f0-58fd-b140-96bbd57694df', 1, 0, NULL, false, '2026-11-23 07:52:56.937088+00', 'kontor', '2026-11-23 07:52:56.937088+00', 'kontor', 'responsibility', 'Sales', '', 0, true, false, 'sales', 'sales');
INSERT INTO public.codes VALUES ('4844102c-57e2-5990-95e6-252fb5217bd5', 1, 0, NULL, false, '2026-11-23 07:52:56.937111+00', 'kontor', '2026-11-23 07:52:56.937111+00', 'kontor', 'responsibility', 'Purchasing', '', 1, true, false, 'purchasing', 'purchasing');
INSERT INTO public.codes VALUES ('46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 1, 0, NULL, false, '2026-11-23 07:52:56.937146+00', 'kontor', '2026-11-23 07:52:56.937146+00', 'kontor', 'responsibility', 'Production', '', 2, true, false, 'production', 'production');
INSERT INTO public.codes VALUES ('f4005b4b-1804-5959-a70c-87aaa78c908f', 1, 0, NULL, false, '2026-11-23 07:52:56.937181+00', 'kontor', '2026-11-23 07:52:56.937181+00', 'kontor', 'responsibility', 'Marketing', '', 3, true, false, 'marketing', 'marketing');
INSERT INTO public.codes VALUES ('fd130ce1-b4f9-52bf-917b-13719c148ec5', 1, 0, NULL, false, '2026-11-23 07:52:56.937213+00', 'kontor', '2026-11-23 07:52:56.937213+00', 'kontor', 'responsibility', 'Finance', '', 4, true, false, 'finance', 'finance');
INSERT INTO public.codes VALUES ('dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 1, 0, NULL, false, '2026-11-23 07:52:56.93724+00', 'kontor', '2026-11-23 07:52:56.93724+00', 'kontor', 'responsibility', 'IT', '', 5, true, false, 'it', 'it');
INSERT INTO public.codes VALUES ('6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 1, 0, NULL, false, '2026-11-23 07:52:56.937257+00', 'kontor', '2026-11-23 07:52:56.937257+00', 'kontor', 'responsibility', 'Quality', '', 6, true, false, 'quality', 'quality');
INSERT INTO public.codes VALUES ('85119d13-c1a2-5751-89e1-c95a559d5066', 1, 0, NULL, false, '2026-11-23 07:52:56.937284+00', 'kontor', '2026-11-23 07:52:56.937284+00', 'kontor', 'payment terms', 'Cash in advance', '', 0, true, false, 'cash in advance', 'cash in advance');
INSERT INTO public.codes VALUES ('befefe94-89c2-5b9f-b874-a412db0ee7c8', 1, 0, NULL, false, '2026-11-23 07:52:56.937324+00', 'kontor', '2026-11-23 07:52:56.937324+00', 'kontor', 'payment terms', '8 days net', '', 1, true, false, '8 days net', '8 days net');
INSERT INTO public.codes VALUES ('a4ef36b5-03fa-55d9-af15-eec467734097', 1, 0, NULL, false, '2026-11-23 07:52:56.937354+00', 'kontor', '2026-11-23 07:52:56.937354+00', 'kontor', 'payment terms', '14 days net', '', 2, true, false, '14 days net', '14 days net');
INSERT INTO public.codes VALUES ('40647888-bff5-528e-ad27-3d6d6dbb45a4', 1, 0, NULL, false, '2026-11-23 07:52:56.937391+00', 'kontor', '2026-11-23 07:52:56.937391+00', 'kontor', 'payment terms', '30 days net', '', 3, true, false, '30 days net', '30 days net');
INSERT INTO public.codes VALUES ('e9be3167-cf7d-58e3-a698-2e93f93d2976', 1, 0, NULL, false, '2026-11-23 07:52:56.937428+00', 'kontor', '2026-11-23 07:52:56.937428+00', 'kontor', 'delivery terms', 'EXW', '', 0, true, false, 'exw', 'exw');
INSERT INTO public.codes VALUES ('0ffaa07b-8af3-5df7-a211-741d12431008', 1, 0, NULL, false, '2026-11-23 07:52:56.937447+00', 'kontor', '2026-11-23 07:52:56.937447+00', 'kontor', 'delivery terms', 'FCA', '', 1, true, false, 'fca', 'fca');
INSERT INTO public.codes VALUES ('8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 1, 0, NULL, false, '2026-11-23 07:52:56.937463+00', 'kontor', '2026-11-23 07:52:56.937463+00', 'kontor', 'delivery terms', 'CPT', '', 2, true, false, 'cpt', 'cpt');
INSERT INTO public.codes VALUES ('2ad7b53c-86aa-5941-8635-e1b903593b39', 1, 0, NULL, false, '2026-11-23 07:52:56.937481+00', 'kontor', '2026-11-23 07:52:56.937481+00', 'kontor', 'delivery terms', 'DAP', '', 3, true, false, 'dap', 'dap');
INSERT INTO public.codes VALUES ('53627597-fc45-527f-9212-5f12113924cc', 1, 0, NULL, false, '2026-11-23 07:52:56.937501+00', 'kontor', '2026-11-23 07:52:56.937501+00', 'kontor', 'delivery terms', 'DDP', '', 4, true, false, 'ddp', 'ddp');
INSERT INTO public.codes VALUES ('73684abe-45dc-5012-979d-9cfe6b674ca5', 1, 0, NULL, false, '2026-11-23 07:52:56.93752+00', 'kontor', '2026-11-23 07:52:56.93752+00', 'kontor', 'delivery method', 'Own delivery', '', 0, true, false, 'own delivery', 'own delivery');
INSERT INTO public.codes VALUES ('b8716122-07ed-523f-9d7f-1a0fcf809de5', 1, 0, NULL, false, '2026-11-23 07:52:56.93756+00', 'kontor', '2026-11-23 07:52:56.93756+00', 'kontor', 'delivery method', 'Carrier', '', 1, true, false, 'carrier', 'carrier');
INSERT INTO public.codes VALUES ('c39b8e4d-0223-599b-a465-e925c4357e73', 1, 0, NULL, false, '2026-11-23 07:52:56.937586+00', 'kontor', '2026-11-23 07:52:56.937586+00', 'kontor', 'delivery method', 'Parcel', '', 2, true, false, 'parcel', 'parcel');
INSERT INTO public.codes VALUES ('b9a35691-ddc6-53ca-a025-d1693cba6c88', 1, 0, NULL, false, '2026-11-23 07:52:56.937611+00', 'kontor', '2026-11-23 07:52:56.937611+00', 'kontor', 'delivery method', 'Collected', '', 3, true, false, 'collected', 'collected');
INSERT INTO public.codes VALUES ('01a20764-cf92-7eef-bda8-4ee36003d8f8', 1, 0, NULL, false, '2026-11-23 07:52:56.979469+00', 'kontor', '2026-11-23 07:52:56.979469+00', 'kontor', 'industry', 'Ærø name', 'Ærø code', 12, true, false, 'aero name', 'aero name aero code');
INSERT INTO public.codes VALUES ('01a20764-cfbf-74b9-b350-d8db8c8cb868', 1, 0, NULL, false, '2026-11-23 07:52:57.023771+00', 'kontor', '2026-11-23 07:52:57.023771+00', 'kontor', 'relation', 'relation word b3baae', '', 0, true, false, 'relation word b3baae', 'relation word b3baae');
INSERT INTO public.codes VALUES ('01a20764-cfc1-7b07-a295-d9cf586c28eb', 1, 0, NULL, false, '2026-11-23 07:52:57.025565+00', 'kontor', '2026-11-23 07:52:57.025565+00', 'kontor', 'relation', 'relation word 3bade6', '', 1, true, false, 'relation word 3bade6', 'relation word 3bade6');
INSERT INTO public.codes VALUES ('01a20764-cfc2-792e-a901-94b08b73e4d4', 1, 0, NULL, false, '2026-11-23 07:52:57.027176+00', 'kontor', '2026-11-23 07:52:57.027176+00', 'kontor', 'company type', 'company type word 35b47e', '', 0, true, false, 'company type word 35b47e', 'company type word 35b47e');
INSERT INTO public.codes VALUES ('01a20764-cfc4-7946-a77b-3c64179cb9d8', 1, 0, NULL, false, '2026-11-23 07:52:57.028483+00', 'kontor', '2026-11-23 07:52:57.028483+00', 'kontor', 'industry', 'industry word 10f828', '', 0, true, false, 'industry word 10f828', 'industry word 10f828');
INSERT INTO public.codes VALUES ('01a20764-cfc5-7a7d-83f5-22fa97a44bb6', 1, 0, NULL, false, '2026-11-23 07:52:57.030003+00', 'kontor', '2026-11-23 07:52:57.030003+00', 'kontor', 'industry', 'industry word a0cbaa', '', 1, true, false, 'industry word a0cbaa', 'industry word a0cbaa');
INSERT INTO public.codes VALUES ('01a20764-cfc7-7bd3-a797-4c0fc95a8efa', 1, 0, NULL, false, '2026-11-23 07:52:57.032208+00', 'kontor', '2026-11-23 07:52:57.032208+00', 'kontor', 'district', 'district word cc8ea0', '', 0, true, false, 'district word cc8ea0', 'district word cc8ea0');
INSERT INTO public.codes VALUES ('01a20764-cfc9-71db-9ad6-dc48732727a1', 1, 0, NULL, false, '2026-11-23 07:52:57.033388+00', 'kontor', '2026-11-23 07:52:57.033388+00', 'kontor', 'class', 'class word 1af8ea', '', 0, true, false, 'class word 1af8ea', 'class word 1af8ea');
INSERT INTO public.codes VALUES ('01a20764-cfca-7c0e-9396-d833d4a4672f', 1, 0, NULL, false, '2026-11-23 07:52:57.034441+00', 'kontor', '2026-11-23 07:52:57.034441+00', 'kontor', 'payment terms', 'payment terms word 4677a1', '', 0, true, false, 'payment terms word 4677a1', 'payment terms word 4677a1');
INSERT INTO public.codes VALUES ('01a20764-cfcb-7a77-a497-cf69936da544', 1, 0, NULL, false, '2026-11-23 07:52:57.035582+00', 'kontor', '2026-11-23 07:52:57.035582+00', 'kontor', 'delivery terms', 'delivery terms word 43f562', '', 0, true, false, 'delivery terms word 43f562', 'delivery terms word 43f562');
INSERT INTO public.codes VALUES ('01a20764-cfcc-7eb9-a33d-074149296a6a', 1, 0, NULL, false, '2026-11-23 07:52:57.036685+00', 'kontor', '2026-11-23 07:52:57.036685+00', 'kontor', 'delivery method', 'delivery method word 20e319', '', 0, true, false, 'delivery method word 20e319', 'delivery method word 20e319');
INSERT INTO public.codes VALUES ('01a20764-d03c-74a6-bbf1-2fb45f3ec5b8', 1, 0, NULL, false, '2026-11-23 07:52:57.148433+00', 'kontor', '2026-11-23 07:52:57.148433+00', 'kontor', 'level', 'level word 83298b', '', 0, true, false, 'level word 83298b', 'level word 83298b');
INSERT INTO public.codes VALUES ('01a20764-d03d-74fc-a026-77f426ad8b99', 1, 0, NULL, false, '2026-11-23 07:52:57.149655+00', 'kontor', '2026-11-23 07:52:57.149655+00', 'kontor', 'responsibility', 'responsibility word d96c88', '', 0, true, false, 'responsibility word d96c88', 'responsibility word d96c88');
INSERT INTO public.codes VALUES ('01a20764-d03e-73d6-a99f-6ee4a94d8571', 1, 0, NULL, false, '2026-11-23 07:52:57.150828+00', 'kontor', '2026-11-23 07:52:57.150828+00', 'kontor', 'responsibility', 'responsibility word c8fc3b', '', 1, true, false, 'responsibility word c8fc3b', 'responsibility word c8fc3b');
INSERT INTO public.codes VALUES ('01a20764-d14c-7979-8895-a3052e25e843', 1, 0, NULL, false, '2026-11-23 07:52:57.421026+00', 'kontor', '2026-11-23 07:52:57.421026+00', 'kontor', 'district', 'Žluťoučký name', 'Žluťoučký code', 3, false, false, 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.codes VALUES ('01a20764-d15e-72a5-85cd-df6095ae9bfb', 1, 0, NULL, false, '2026-11-23 07:52:57.439314+00', 'kontor', '2026-11-23 07:52:57.439314+00', 'kontor', 'relation', 'relation word 4c2634', '', 2, true, false, 'relation word 4c2634', 'relation word 4c2634');
INSERT INTO public.codes VALUES ('01a20764-d160-76d2-908c-10b2e13f047f', 1, 0, NULL, false, '2026-11-23 07:52:57.440903+00', 'kontor', '2026-11-23 07:52:57.440903+00', 'kontor', 'company type', 'company type word d9fccc', '', 1, true, false, 'company type word d9fccc', 'company type word d9fccc');
INSERT INTO public.codes VALUES ('01a20764-d162-7c88-acea-5322ce0811aa', 1, 0, NULL, false, '2026-11-23 07:52:57.442301+00', 'kontor', '2026-11-23 07:52:57.442301+00', 'kontor', 'industry', 'industry word 19cfc8', '', 2, true, false, 'industry word 19cfc8', 'industry word 19cfc8');
INSERT INTO public.codes VALUES ('01a20764-d163-7b16-9c7b-a62dddfa874d', 1, 0, NULL, false, '2026-11-23 07:52:57.444107+00', 'kontor', '2026-11-23 07:52:57.444107+00', 'kontor', 'district', 'district word 89c3ef', '', 1, true, false, 'district word 89c3ef', 'district word 89c3ef');
INSERT INTO public.codes VALUES ('01a20764-d165-76ba-971f-7d2c6f23e7f3', 1, 0, NULL, false, '2026-11-23 07:52:57.4456+00', 'kontor', '2026-11-23 07:52:57.4456+00', 'kontor', 'class', 'class word 12f870', '', 1, true, false, 'class word 12f870', 'class word 12f870');
INSERT INTO public.codes VALUES ('01a20764-d166-7b52-9bcc-31af0544c507', 1, 0, NULL, false, '2026-11-23 07:52:57.447146+00', 'kontor', '2026-11-23 07:52:57.447146+00', 'kontor', 'payment terms', 'payment terms word 9a16f2', '', 1, true, false, 'payment terms word 9a16f2', 'payment terms word 9a16f2');
INSERT INTO public.codes VALUES ('01a20764-d168-7132-8a0c-47f0ef2c12d2', 1, 0, NULL, false, '2026-11-23 07:52:57.448521+00', 'kontor', '2026-11-23 07:52:57.448521+00', 'kontor', 'delivery terms', 'delivery terms word 008a96', '', 1, true, false, 'delivery terms word 008a96', 'delivery terms word 008a96');
INSERT INTO public.codes VALUES ('01a20764-d169-7cc3-b5ee-85cde685ad16', 1, 0, NULL, false, '2026-11-23 07:52:57.449971+00', 'kontor', '2026-11-23 07:52:57.449971+00', 'kontor', 'delivery method', 'delivery method word e9a05c', '', 1, true, false, 'delivery method word e9a05c', 'delivery method word e9a05c');
INSERT INTO public.codes VALUES ('01a20764-d1ac-7988-bd2c-78ab245b36a5', 1, 0, NULL, false, '2026-11-23 07:52:57.516807+00', 'kontor', '2026-11-23 07:52:57.516807+00', 'kontor', 'level', 'level word d86fe8', '', 1, true, false, 'level word d86fe8', 'level word d86fe8');
INSERT INTO public.codes VALUES ('01a20764-d1ad-7b58-942a-b8955eba7253', 1, 0, NULL, false, '2026-11-23 07:52:57.518079+00', 'kontor', '2026-11-23 07:52:57.518079+00', 'kontor', 'responsibility', 'responsibility word af2fd7', '', 2, true, false, 'responsibility word af2fd7', 'responsibility word af2fd7');
INSERT INTO public.companies VALUES ('01a20764-cfd8-72d4-90cb-46d04e280a06', 1, 0, NULL, false, '2026-11-23 07:52:57.049681+00', 'kontor', '2026-11-23 07:52:57.049681+00', 'kontor', 1001, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a20764-cfc2-792e-a901-94b08b73e4d4', '01a20764-cfc7-7bd3-a797-4c0fc95a8efa', '01a20764-cfc9-71db-9ad6-dc48732727a1', '01a20764-cfb1-7c10-9b43-74d73b7df8ef', 'da', 'SEK', '01a20764-cfca-7c0e-9396-d833d4a4672f', '01a20764-cfcb-7a77-a497-cf69936da544', '01a20764-cfcc-7eb9-a33d-074149296a6a', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1001 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a20764-cff7-732d-b536-7b815340801f', 5, 0, NULL, false, '2026-11-23 07:52:57.080662+00', 'kontor', '2026-11-23 07:52:57.140881+00', 'kontor', 1002, '', 'Ærø name', 'Ærø street', 'Ærø address line 2', 'Ærø post code', 'Ærø city', 'Ærø region', 'DK', '+4533123456', '+4533123456', 'eva.novak@firma.cz', 'https://www.firma.ro/produse?id=4', 'Ærø register no.', 'Ærø vat no.', '01a20764-cfc2-792e-a901-94b08b73e4d4', '01a20764-cfc7-7bd3-a797-4c0fc95a8efa', '01a20764-cfc9-71db-9ad6-dc48732727a1', '01a20764-cfb1-7c10-9b43-74d73b7df8ef', 'da', 'SEK', '01a20764-cfca-7c0e-9396-d833d4a4672f', '01a20764-cfcb-7a77-a497-cf69936da544', '01a20764-cfcc-7eb9-a33d-074149296a6a', 123450, true, 'Ærø former no.', 'First line of notes
second line', 'aero name', 'aero city', '1002 aero name aero post code aero city +4533123456 eva.novak@firma.cz aero register no. aero vat no. aero former no.');
INSERT INTO public.companies VALUES ('01a20764-d170-7cbe-b1e8-0bd8fe462dea', 1, 0, NULL, false, '2026-11-23 07:52:57.457414+00', 'kontor', '2026-11-23 07:52:57.457414+00', 'kontor', 1003, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a20764-d160-76d2-908c-10b2e13f047f', '01a20764-d163-7b16-9c7b-a62dddfa874d', '01a20764-d165-76ba-971f-7d2c6f23e7f3', '01a20764-d157-7344-baef-4a2072c19062', 'cs', 'CZK', '01a20764-d166-7b52-9bcc-31af0544c507', '01a20764-d168-7132-8a0c-47f0ef2c12d2', '01a20764-d169-7cc3-b5ee-85cde685ad16', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1003 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.companies VALUES ('01a20764-d182-7a82-9a1f-a43cfb9b71e7', 5, 0, NULL, false, '2026-11-23 07:52:57.475226+00', 'kontor', '2026-11-23 07:52:57.511158+00', 'kontor', 1004, '', 'Žluťoučký name', 'Žluťoučký street', 'Žluťoučký address line 2', 'Žluťoučký post code', 'Žluťoučký city', 'Žluťoučký region', 'CZ', '+420224095111', '+420224095111', 'kontakt@example.dk', 'https://example.dk', 'Žluťoučký register no.', 'Žluťoučký vat no.', '01a20764-d160-76d2-908c-10b2e13f047f', '01a20764-d163-7b16-9c7b-a62dddfa874d', '01a20764-d165-76ba-971f-7d2c6f23e7f3', '01a20764-d157-7344-baef-4a2072c19062', 'cs', 'CZK', '01a20764-d166-7b52-9bcc-31af0544c507', '01a20764-d168-7132-8a0c-47f0ef2c12d2', '01a20764-d169-7cc3-b5ee-85cde685ad16', 5, false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky name', 'zlutoucky city', '1004 zlutoucky name zlutoucky post code zlutoucky city +420224095111 kontakt@example.dk zlutoucky register no. zlutoucky vat no. zlutoucky former no.');
INSERT INTO public.company_codes VALUES ('14191de3-6773-5321-9c0c-806edc2e57ff', 1, 0, NULL, false, '2026-11-23 07:52:57.071339+00', 'kontor', '2026-11-23 07:52:57.071339+00', 'kontor', '01a20764-cfd8-72d4-90cb-46d04e280a06', '01a20764-cfc1-7b07-a295-d9cf586c28eb');
INSERT INTO public.company_codes VALUES ('938d8ca2-f030-5ed1-9d7e-06d7aa02ccfc', 1, 0, NULL, false, '2026-11-23 07:52:57.071635+00', 'kontor', '2026-11-23 07:52:57.071635+00', 'kontor', '01a20764-cfd8-72d4-90cb-46d04e280a06', '01a20764-cfbf-74b9-b350-d8db8c8cb868');
INSERT INTO public.company_codes VALUES ('c7355a84-6744-530a-9c43-94373aae0036', 1, 0, NULL, false, '2026-11-23 07:52:57.071647+00', 'kontor', '2026-11-23 07:52:57.071647+00', 'kontor', '01a20764-cfd8-72d4-90cb-46d04e280a06', '01a20764-cfc5-7a7d-83f5-22fa97a44bb6');
INSERT INTO public.company_codes VALUES ('9706419d-4ba6-5883-b3f8-1fd4a17016c7', 1, 0, NULL, false, '2026-11-23 07:52:57.071655+00', 'kontor', '2026-11-23 07:52:57.071655+00', 'kontor', '01a20764-cfd8-72d4-90cb-46d04e280a06', '01a20764-cfc4-7946-a77b-3c64179cb9d8');
INSERT INTO public.company_codes VALUES ('58e6742c-67e3-534c-8a82-964837ffbdaf', 1, 0, NULL, false, '2026-11-23 07:52:57.091177+00', 'kontor', '2026-11-23 07:52:57.091177+00', 'kontor', '01a20764-cff7-732d-b536-7b815340801f', '01a20764-cfc1-7b07-a295-d9cf586c28eb');
INSERT INTO public.company_codes VALUES ('b8474b02-a135-581d-9583-4f8098c008cc', 1, 0, NULL, false, '2026-11-23 07:52:57.091216+00', 'kontor', '2026-11-23 07:52:57.091216+00', 'kontor', '01a20764-cff7-732d-b536-7b815340801f', '01a20764-cfbf-74b9-b350-d8db8c8cb868');
INSERT INTO public.company_codes VALUES ('f66e5787-59bc-5b1e-8751-38134b67a360', 1, 0, NULL, false, '2026-11-23 07:52:57.091225+00', 'kontor', '2026-11-23 07:52:57.091225+00', 'kontor', '01a20764-cff7-732d-b536-7b815340801f', '01a20764-cfc5-7a7d-83f5-22fa97a44bb6');
INSERT INTO public.company_codes VALUES ('7a75c8ba-61c1-5041-b690-63f1a30d7d5f', 1, 0, NULL, false, '2026-11-23 07:52:57.091234+00', 'kontor', '2026-11-23 07:52:57.091234+00', 'kontor', '01a20764-cff7-732d-b536-7b815340801f', '01a20764-cfc4-7946-a77b-3c64179cb9d8');
INSERT INTO public.company_codes VALUES ('30724836-0fda-5e4c-aefc-3262968cf8b0', 1, 0, NULL, false, '2026-11-23 07:52:57.46843+00', 'kontor', '2026-11-23 07:52:57.46843+00', 'kontor', '01a20764-d170-7cbe-b1e8-0bd8fe462dea', '01a20764-cfc1-7b07-a295-d9cf586c28eb');
INSERT INTO public.company_codes VALUES ('9322601f-5502-5dfc-a6e2-4e378cde7525', 1, 0, NULL, false, '2026-11-23 07:52:57.46847+00', 'kontor', '2026-11-23 07:52:57.46847+00', 'kontor', '01a20764-d170-7cbe-b1e8-0bd8fe462dea', '01a20764-d15e-72a5-85cd-df6095ae9bfb');
INSERT INTO public.company_codes VALUES ('9c59333d-3f84-52cd-a595-62dd3d293362', 1, 0, NULL, false, '2026-11-23 07:52:57.468493+00', 'kontor', '2026-11-23 07:52:57.468493+00', 'kontor', '01a20764-d170-7cbe-b1e8-0bd8fe462dea', '01a20764-cfc5-7a7d-83f5-22fa97a44bb6');
INSERT INTO public.company_codes VALUES ('44b3dbe2-e234-513f-8dac-f0fb88eae198', 1, 0, NULL, false, '2026-11-23 07:52:57.468501+00', 'kontor', '2026-11-23 07:52:57.468501+00', 'kontor', '01a20764-d170-7cbe-b1e8-0bd8fe462dea', '01a20764-d162-7c88-acea-5322ce0811aa');
INSERT INTO public.company_codes VALUES ('37c8a313-6955-50e8-8ae5-aec7c62cc6a1', 1, 0, NULL, false, '2026-11-23 07:52:57.483115+00', 'kontor', '2026-11-23 07:52:57.483115+00', 'kontor', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', '01a20764-cfc1-7b07-a295-d9cf586c28eb');
INSERT INTO public.company_codes VALUES ('f93a05f2-f07a-54eb-9e4a-03cc4751ed29', 1, 0, NULL, false, '2026-11-23 07:52:57.483145+00', 'kontor', '2026-11-23 07:52:57.483145+00', 'kontor', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', '01a20764-d15e-72a5-85cd-df6095ae9bfb');
INSERT INTO public.company_codes VALUES ('efe8472c-0def-5320-a12b-3a594a968215', 1, 0, NULL, false, '2026-11-23 07:52:57.483152+00', 'kontor', '2026-11-23 07:52:57.483152+00', 'kontor', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', '01a20764-cfc5-7a7d-83f5-22fa97a44bb6');
INSERT INTO public.company_codes VALUES ('aa1ab9be-8cdc-57ac-9fe8-2c962eb18fd7', 1, 0, NULL, false, '2026-11-23 07:52:57.483157+00', 'kontor', '2026-11-23 07:52:57.483157+00', 'kontor', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', '01a20764-d162-7c88-acea-5322ce0811aa');
INSERT INTO public.company_emails VALUES ('01a20764-d038-72fb-8c71-5c930b3297fd', 1, 0, NULL, false, '2026-11-23 07:52:57.144769+00', 'kontor', '2026-11-23 07:52:57.144769+00', 'kontor', '01a20764-cff7-732d-b536-7b815340801f', 'quotes', 'eva.novak@firma.cz');
INSERT INTO public.company_emails VALUES ('01a20764-d1a9-7048-b8ab-6e6a66746d8a', 1, 0, NULL, false, '2026-11-23 07:52:57.513967+00', 'kontor', '2026-11-23 07:52:57.513967+00', 'kontor', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'order confirmations', 'kontakt@example.dk');
INSERT INTO public.company_extras VALUES ('476e3724-1aff-58f9-8229-6ab01b1b9493', 1, 0, NULL, false, '2026-11-23 07:52:57.120875+00', 'kontor', '2026-11-23 07:52:57.120875+00', 'kontor', '01a20764-cff7-732d-b536-7b815340801f', '01a20764-d014-7755-b02a-4aff60ae93d3', 'Ærø text', 12, 123450, '2026-03-05', true, '01a20764-cfc4-7946-a77b-3c64179cb9d8', 'aero text');
INSERT INTO public.company_extras VALUES ('e4bfd99e-4827-5e6c-8d1b-24538bf790fe', 1, 0, NULL, false, '2026-11-23 07:52:57.498248+00', 'kontor', '2026-11-23 07:52:57.498248+00', 'kontor', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', '01a20764-d192-7501-b9ac-bbd99bb9c834', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a20764-cfc5-7a7d-83f5-22fa97a44bb6', 'zlutoucky text');
INSERT INTO public.company_settings VALUES ('3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 1, 0, NULL, false, '2026-11-23 07:52:56.929386+00', 'kontor', '2026-11-23 07:52:56.929386+00', 'kontor', 'currency', '"EUR"', 'currency');
INSERT INTO public.company_settings VALUES ('01a20764-cf8a-7328-b41f-ee36f2fb9472', 1, 0, NULL, false, '2026-11-23 07:52:56.973581+00', 'kontor', '2026-11-23 07:52:56.973581+00', 'kontor', 'Ærø setting', 'First line of value
second line', 'aero setting');
INSERT INTO public.company_settings VALUES ('01a20764-d14b-7570-ae64-7e5f69fec7de', 1, 0, NULL, false, '2026-11-23 07:52:57.419584+00', 'kontor', '2026-11-23 07:52:57.419584+00', 'kontor', 'Žluťoučký setting', 'Other words of value', 'zlutoucky setting');
INSERT INTO public.counters VALUES ('company', 1005);
INSERT INTO public.counters VALUES ('case', 1005);
INSERT INTO public.extra_fields VALUES ('01a20764-cf99-7aed-a3ab-03843d50671a', 1, 0, NULL, false, '2026-11-23 07:52:56.986422+00', 'kontor', '2026-11-23 07:52:56.986422+00', 'kontor', 'persons', 'Ærø 5', 'number', 'Ærø help', 12, true, 'aero 5', 'aero 5');
INSERT INTO public.extra_fields VALUES ('01a20764-d014-7755-b02a-4aff60ae93d3', 1, 0, NULL, false, '2026-11-23 07:52:57.108411+00', 'kontor', '2026-11-23 07:52:57.108411+00', 'kontor', 'persons', 'Ærø 6', 'number', 'Ærø help', 12, true, 'aero 6', 'aero 6');
INSERT INTO public.extra_fields VALUES ('01a20764-d14f-7ed5-9744-918bf9c55038', 1, 0, NULL, false, '2026-11-23 07:52:57.423881+00', 'kontor', '2026-11-23 07:52:57.423881+00', 'kontor', 'cases', 'Ærø 7', 'money', 'Žluťoučký help', 3, false, 'aero 7', 'aero 7');
INSERT INTO public.extra_fields VALUES ('01a20764-d192-7501-b9ac-bbd99bb9c834', 1, 0, NULL, false, '2026-11-23 07:52:57.49051+00', 'kontor', '2026-11-23 07:52:57.49051+00', 'kontor', 'cases', 'Ærø 8', 'money', 'Žluťoučký help', 3, false, 'aero 8', 'aero 8');
INSERT INTO public.journal VALUES (1, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.930961+00', 'setup', NULL, 'company_settings', '3ec3914c-550a-5dc7-8a13-63288e1ffc9d', 'insert', 0);
INSERT INTO public.journal VALUES (2, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.938181+00', 'setup', NULL, 'codes', '5c172fa4-6d1a-572d-96c0-faf4dc76c05e', 'insert', 0);
INSERT INTO public.journal VALUES (3, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.93855+00', 'setup', NULL, 'codes', 'c21e9f3d-b80c-55c7-9cd2-6519f5581f4d', 'insert', 0);
INSERT INTO public.journal VALUES (4, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.938811+00', 'setup', NULL, 'codes', 'b7722fda-a9ba-50b7-ab8b-8963e9e2c5a6', 'insert', 0);
INSERT INTO public.journal VALUES (5, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.938982+00', 'setup', NULL, 'codes', 'cfbf7f34-a330-5b3a-b8bc-9af03acf5f52', 'insert', 0);
INSERT INTO public.journal VALUES (6, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939143+00', 'setup', NULL, 'codes', 'babb55d1-65de-5810-a96c-669f03a85454', 'insert', 0);
INSERT INTO public.journal VALUES (7, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939316+00', 'setup', NULL, 'codes', '62a9c82c-9472-5dfe-ad39-a928cf964d36', 'insert', 0);
INSERT INTO public.journal VALUES (8, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939418+00', 'setup', NULL, 'codes', 'f42779a1-c575-5918-921f-96116d2b7862', 'insert', 0);
INSERT INTO public.journal VALUES (9, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939486+00', 'setup', NULL, 'codes', '4dd5cd87-fb29-5bfe-a400-b1adf97070c6', 'insert', 0);
INSERT INTO public.journal VALUES (10, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939549+00', 'setup', NULL, 'codes', '191e9cb5-05f6-53c0-91b1-d0952b5091ab', 'insert', 0);
INSERT INTO public.journal VALUES (11, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939591+00', 'setup', NULL, 'codes', 'b1395bde-0f6a-59f7-a5b8-726714c85fda', 'insert', 0);
INSERT INTO public.journal VALUES (12, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939627+00', 'setup', NULL, 'codes', 'cd926ec2-189c-518e-80e6-04ccac0f84b7', 'insert', 0);
INSERT INTO public.journal VALUES (13, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939666+00', 'setup', NULL, 'codes', 'e8363b4e-5147-5a4a-a264-0fb951a0b213', 'insert', 0);
INSERT INTO public.journal VALUES (14, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939699+00', 'setup', NULL, 'codes', '1c89de45-f721-5a8d-aad4-84e7f7927e81', 'insert', 0);
INSERT INTO public.journal VALUES (15, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.93973+00', 'setup', NULL, 'codes', '8c54b2e6-7e72-5e8c-af8a-f404d14b04f4', 'insert', 0);
INSERT INTO public.journal VALUES (16, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939761+00', 'setup', NULL, 'codes', 'f6340c67-5d83-5b1e-9085-874c785fa1fe', 'insert', 0);
INSERT INTO public.journal VALUES (17, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939792+00', 'setup', NULL, 'codes', '23062138-ba63-5ef5-aafc-db88a2e35520', 'insert', 0);
INSERT INTO public.journal VALUES (18, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939824+00', 'setup', NULL, 'codes', 'f0e17198-2799-53a7-9f9f-b7c3eb376b85', 'insert', 0);
INSERT INTO public.journal VALUES (19, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939858+00', 'setup', NULL, 'codes', 'f7b013e6-295f-5690-a8c0-a0094080bdcb', 'insert', 0);
INSERT INTO public.journal VALUES (20, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939889+00', 'setup', NULL, 'codes', '681b536f-6a14-5d2a-8938-89723e5aa49c', 'insert', 0);
INSERT INTO public.journal VALUES (21, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.93992+00', 'setup', NULL, 'codes', '844a145c-02d2-59a2-b612-26478a571de1', 'insert', 0);
INSERT INTO public.journal VALUES (22, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939951+00', 'setup', NULL, 'codes', '06e1e010-11ea-5008-8c57-e5e26d3c3401', 'insert', 0);
INSERT INTO public.journal VALUES (23, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.939981+00', 'setup', NULL, 'codes', '9dcb37b8-adf3-5a6e-8093-94f54a29d281', 'insert', 0);
INSERT INTO public.journal VALUES (24, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940014+00', 'setup', NULL, 'codes', 'b113cb70-82f1-5ef9-8dc5-5c36ede5d615', 'insert', 0);
INSERT INTO public.journal VALUES (25, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940044+00', 'setup', NULL, 'codes', 'bd259363-a9f0-58fd-b140-96bbd57694df', 'insert', 0);
INSERT INTO public.journal VALUES (26, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940075+00', 'setup', NULL, 'codes', '4844102c-57e2-5990-95e6-252fb5217bd5', 'insert', 0);
INSERT INTO public.journal VALUES (27, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940106+00', 'setup', NULL, 'codes', '46f0e6ad-d3d6-56a2-a72e-dc7ad1b076dc', 'insert', 0);
INSERT INTO public.journal VALUES (28, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940186+00', 'setup', NULL, 'codes', 'f4005b4b-1804-5959-a70c-87aaa78c908f', 'insert', 0);
INSERT INTO public.journal VALUES (29, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940235+00', 'setup', NULL, 'codes', 'fd130ce1-b4f9-52bf-917b-13719c148ec5', 'insert', 0);
INSERT INTO public.journal VALUES (30, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940266+00', 'setup', NULL, 'codes', 'dd6ccf6c-2e83-59ed-9260-aedd51c8fef1', 'insert', 0);
INSERT INTO public.journal VALUES (31, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940298+00', 'setup', NULL, 'codes', '6a599279-1ba7-5eb1-a19c-ea43c8ff3b5a', 'insert', 0);
INSERT INTO public.journal VALUES (32, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940328+00', 'setup', NULL, 'codes', '85119d13-c1a2-5751-89e1-c95a559d5066', 'insert', 0);
INSERT INTO public.journal VALUES (33, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940359+00', 'setup', NULL, 'codes', 'befefe94-89c2-5b9f-b874-a412db0ee7c8', 'insert', 0);
INSERT INTO public.journal VALUES (34, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940393+00', 'setup', NULL, 'codes', 'a4ef36b5-03fa-55d9-af15-eec467734097', 'insert', 0);
INSERT INTO public.journal VALUES (35, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940424+00', 'setup', NULL, 'codes', '40647888-bff5-528e-ad27-3d6d6dbb45a4', 'insert', 0);
INSERT INTO public.journal VALUES (36, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940454+00', 'setup', NULL, 'codes', 'e9be3167-cf7d-58e3-a698-2e93f93d2976', 'insert', 0);
INSERT INTO public.journal VALUES (37, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940485+00', 'setup', NULL, 'codes', '0ffaa07b-8af3-5df7-a211-741d12431008', 'insert', 0);
INSERT INTO public.journal VALUES (38, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940516+00', 'setup', NULL, 'codes', '8dd8aa3a-2af5-5748-869c-c3a1ba6463a9', 'insert', 0);
INSERT INTO public.journal VALUES (39, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940549+00', 'setup', NULL, 'codes', '2ad7b53c-86aa-5941-8635-e1b903593b39', 'insert', 0);
INSERT INTO public.journal VALUES (40, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940579+00', 'setup', NULL, 'codes', '53627597-fc45-527f-9212-5f12113924cc', 'insert', 0);
INSERT INTO public.journal VALUES (41, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.94061+00', 'setup', NULL, 'codes', '73684abe-45dc-5012-979d-9cfe6b674ca5', 'insert', 0);
INSERT INTO public.journal VALUES (42, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.94064+00', 'setup', NULL, 'codes', 'b8716122-07ed-523f-9d7f-1a0fcf809de5', 'insert', 0);
INSERT INTO public.journal VALUES (43, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940671+00', 'setup', NULL, 'codes', 'c39b8e4d-0223-599b-a465-e925c4357e73', 'insert', 0);
INSERT INTO public.journal VALUES (44, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.940704+00', 'setup', NULL, 'codes', 'b9a35691-ddc6-53ca-a025-d1693cba6c88', 'insert', 0);
INSERT INTO public.journal VALUES (45, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.943917+00', 'setup', NULL, 'case_statuses', '9ac6b921-9a39-5a12-b6e6-2c21b67df438', 'insert', 0);
INSERT INTO public.journal VALUES (46, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.944218+00', 'setup', NULL, 'case_statuses', '66a509d3-a192-5b04-bb59-f5225570fc66', 'insert', 0);
INSERT INTO public.journal VALUES (47, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.944355+00', 'setup', NULL, 'case_statuses', 'a0f3d997-bde2-5811-a520-74e6cc625a44', 'insert', 0);
INSERT INTO public.journal VALUES (48, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.944473+00', 'setup', NULL, 'case_statuses', '5bccd531-c2f4-5992-a91f-3cea94fc641f', 'insert', 0);
INSERT INTO public.journal VALUES (49, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.944588+00', 'setup', NULL, 'case_statuses', '22013fde-0f5b-5505-9724-9f2e43a7045c', 'insert', 0);
INSERT INTO public.journal VALUES (50, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.945197+00', 'setup', NULL, 'case_statuses', '92e4de3d-d61f-501f-9211-42d0c0d1583b', 'insert', 0);
INSERT INTO public.journal VALUES (51, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.945292+00', 'setup', NULL, 'case_statuses', '3c7c02d0-8c85-5588-baf5-4271ccb5e7a6', 'insert', 0);
INSERT INTO public.journal VALUES (52, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.948023+00', 'setup', NULL, 'close_reasons', 'fce725f1-98a0-50f7-88b1-bd1b6aaab541', 'insert', 0);
INSERT INTO public.journal VALUES (53, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.948254+00', 'setup', NULL, 'close_reasons', 'e653ffce-06be-5c38-ade9-94da2f0b018c', 'insert', 0);
INSERT INTO public.journal VALUES (54, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.948373+00', 'setup', NULL, 'close_reasons', '84ddd8f3-a3c6-5caa-835c-d8b730ff030f', 'insert', 0);
INSERT INTO public.journal VALUES (55, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.948481+00', 'setup', NULL, 'close_reasons', '18f78b4e-d67c-564e-80c9-7012e8c81df0', 'insert', 0);
INSERT INTO public.journal VALUES (56, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.949044+00', 'setup', NULL, 'close_reasons', '35f1584c-3f0d-5cc3-9047-4d62d01f6e55', 'insert', 0);
INSERT INTO public.journal VALUES (57, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.949163+00', 'setup', NULL, 'close_reasons', '177cdcc1-4de7-5d4a-8f86-aa3dae7f8cea', 'insert', 0);
INSERT INTO public.journal VALUES (58, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.949232+00', 'setup', NULL, 'close_reasons', '46d32c63-c963-5db8-b76b-6191767276e7', 'insert', 0);
INSERT INTO public.journal VALUES (59, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.949297+00', 'setup', NULL, 'close_reasons', 'c0312adf-ea02-5655-b15d-4a5111c50b59', 'insert', 0);
INSERT INTO public.journal VALUES (60, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.94935+00', 'setup', NULL, 'close_reasons', 'bb670c5f-f407-5a49-b370-163f65850f02', 'insert', 0);
INSERT INTO public.journal VALUES (61, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952096+00', 'setup', NULL, 'activity_types', '0b1298d1-5dda-59f2-9428-7cd0229a7d43', 'insert', 0);
INSERT INTO public.journal VALUES (62, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952344+00', 'setup', NULL, 'activity_types', 'ab4b86bb-e316-58a2-b8c2-d13fddef7ee5', 'insert', 0);
INSERT INTO public.journal VALUES (63, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952463+00', 'setup', NULL, 'activity_types', '6a9a13a5-f6c2-5ed1-bf4b-d35c0203359c', 'insert', 0);
INSERT INTO public.journal VALUES (64, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952562+00', 'setup', NULL, 'activity_types', '92af7697-8b98-54d7-981d-c5f5f7e3391e', 'insert', 0);
INSERT INTO public.journal VALUES (65, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952657+00', 'setup', NULL, 'activity_types', '59031aac-c0fa-5c96-8477-ab27cb23c7fb', 'insert', 0);
INSERT INTO public.journal VALUES (66, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952767+00', 'setup', NULL, 'activity_types', '430b4480-ccd3-5a03-8c50-2d6f43829bc6', 'insert', 0);
INSERT INTO public.journal VALUES (67, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952837+00', 'setup', NULL, 'activity_types', '35d8e1ff-0f24-5353-8081-f4db22cd6aff', 'insert', 0);
INSERT INTO public.journal VALUES (68, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.95289+00', 'setup', NULL, 'activity_types', '9fa987b0-5eca-5f06-a45b-ce2867b22de9', 'insert', 0);
INSERT INTO public.journal VALUES (69, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952939+00', 'setup', NULL, 'activity_types', '674baf54-b4d1-5bb7-bd3d-9ec9ece3a402', 'insert', 0);
INSERT INTO public.journal VALUES (70, '01a20764-cd8f-7024-a06b-aa3b48149ac9', 'Set up the company', 'kontor', '2026-11-23 07:52:56.952986+00', 'setup', NULL, 'activity_types', 'c64aafd3-9341-561c-95af-6cd824d335d2', 'insert', 0);
INSERT INTO public.journal VALUES (71, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:56.975377+00', 'here', NULL, 'company_settings', '01a20764-cf8a-7328-b41f-ee36f2fb9472', 'insert', 0);
INSERT INTO public.journal VALUES (72, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:56.98049+00', 'here', NULL, 'codes', '01a20764-cf92-7eef-bda8-4ee36003d8f8', 'insert', 0);
INSERT INTO public.journal VALUES (73, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:56.987611+00', 'here', NULL, 'extra_fields', '01a20764-cf99-7aed-a3ab-03843d50671a', 'insert', 0);
INSERT INTO public.journal VALUES (74, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:56.991971+00', 'here', NULL, 'close_reasons', '01a20764-cf9d-7511-9261-5dde504b9d22', 'insert', 0);
INSERT INTO public.journal VALUES (75, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:56.99709+00', 'here', NULL, 'case_statuses', '01a20764-cfa2-7bb1-9c50-239cb6d3a01a', 'insert', 0);
INSERT INTO public.journal VALUES (76, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.001649+00', 'here', NULL, 'teams', '01a20764-cfa7-7275-9113-cf51b4262708', 'insert', 0);
INSERT INTO public.journal VALUES (77, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.006224+00', 'here', NULL, 'users', '01a20764-cfac-7324-a65e-5297d3201064', 'insert', 0);
INSERT INTO public.journal VALUES (78, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.008568+00', 'here', NULL, 'teams', '01a20764-cfaf-7c94-9149-2bf4b1dc454f', 'insert', 0);
INSERT INTO public.journal VALUES (79, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.010371+00', 'here', NULL, 'users', '01a20764-cfb1-7c10-9b43-74d73b7df8ef', 'insert', 0);
INSERT INTO public.journal VALUES (80, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.021308+00', 'here', NULL, 'team_members', '01a20764-cfbb-7e1a-99d3-17e75f26b47d', 'insert', 0);
INSERT INTO public.journal VALUES (81, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.024061+00', 'here', NULL, 'codes', '01a20764-cfbf-74b9-b350-d8db8c8cb868', 'insert', 0);
INSERT INTO public.journal VALUES (82, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.025819+00', 'here', NULL, 'codes', '01a20764-cfc1-7b07-a295-d9cf586c28eb', 'insert', 0);
INSERT INTO public.journal VALUES (83, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.027363+00', 'here', NULL, 'codes', '01a20764-cfc2-792e-a901-94b08b73e4d4', 'insert', 0);
INSERT INTO public.journal VALUES (84, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.028675+00', 'here', NULL, 'codes', '01a20764-cfc4-7946-a77b-3c64179cb9d8', 'insert', 0);
INSERT INTO public.journal VALUES (85, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.030897+00', 'here', NULL, 'codes', '01a20764-cfc5-7a7d-83f5-22fa97a44bb6', 'insert', 0);
INSERT INTO public.journal VALUES (86, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.032362+00', 'here', NULL, 'codes', '01a20764-cfc7-7bd3-a797-4c0fc95a8efa', 'insert', 0);
INSERT INTO public.journal VALUES (87, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.03352+00', 'here', NULL, 'codes', '01a20764-cfc9-71db-9ad6-dc48732727a1', 'insert', 0);
INSERT INTO public.journal VALUES (88, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.034592+00', 'here', NULL, 'codes', '01a20764-cfca-7c0e-9396-d833d4a4672f', 'insert', 0);
INSERT INTO public.journal VALUES (89, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.035728+00', 'here', NULL, 'codes', '01a20764-cfcb-7a77-a497-cf69936da544', 'insert', 0);
INSERT INTO public.journal VALUES (90, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.036858+00', 'here', NULL, 'codes', '01a20764-cfcc-7eb9-a33d-074149296a6a', 'insert', 0);
INSERT INTO public.journal VALUES (91, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.052092+00', 'here', NULL, 'companies', '01a20764-cfd8-72d4-90cb-46d04e280a06', 'insert', 0);
INSERT INTO public.journal VALUES (92, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.072309+00', 'here', NULL, 'company_codes', '14191de3-6773-5321-9c0c-806edc2e57ff', 'insert', 0);
INSERT INTO public.journal VALUES (93, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.072639+00', 'here', NULL, 'company_codes', '938d8ca2-f030-5ed1-9d7e-06d7aa02ccfc', 'insert', 0);
INSERT INTO public.journal VALUES (94, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.072878+00', 'here', NULL, 'company_codes', 'c7355a84-6744-530a-9c43-94373aae0036', 'insert', 0);
INSERT INTO public.journal VALUES (95, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.073062+00', 'here', NULL, 'company_codes', '9706419d-4ba6-5883-b3f8-1fd4a17016c7', 'insert', 0);
INSERT INTO public.journal VALUES (96, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.081404+00', 'here', NULL, 'companies', '01a20764-cff7-732d-b536-7b815340801f', 'insert', 0);
INSERT INTO public.journal VALUES (97, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.091571+00', 'here', NULL, 'company_codes', '58e6742c-67e3-534c-8a82-964837ffbdaf', 'insert', 0);
INSERT INTO public.journal VALUES (98, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.091834+00', 'here', NULL, 'company_codes', 'b8474b02-a135-581d-9583-4f8098c008cc', 'insert', 0);
INSERT INTO public.journal VALUES (99, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.091929+00', 'here', NULL, 'company_codes', 'f66e5787-59bc-5b1e-8751-38134b67a360', 'insert', 0);
INSERT INTO public.journal VALUES (100, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.092+00', 'here', NULL, 'company_codes', '7a75c8ba-61c1-5041-b690-63f1a30d7d5f', 'insert', 0);
INSERT INTO public.journal VALUES (101, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.108645+00', 'here', NULL, 'extra_fields', '01a20764-d014-7755-b02a-4aff60ae93d3', 'insert', 0);
INSERT INTO public.journal VALUES (102, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.12217+00', 'here', NULL, 'company_extras', '476e3724-1aff-58f9-8229-6ab01b1b9493', 'insert', 0);
INSERT INTO public.journal VALUES (103, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.131534+00', 'here', NULL, 'addresses', '01a20764-d029-76f1-94c5-1acd7450333c', 'insert', 0);
INSERT INTO public.journal VALUES (104, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.145538+00', 'here', NULL, 'company_emails', '01a20764-d038-72fb-8c71-5c930b3297fd', 'insert', 0);
INSERT INTO public.journal VALUES (105, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.148607+00', 'here', NULL, 'codes', '01a20764-d03c-74a6-bbf1-2fb45f3ec5b8', 'insert', 0);
INSERT INTO public.journal VALUES (106, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.149793+00', 'here', NULL, 'codes', '01a20764-d03d-74fc-a026-77f426ad8b99', 'insert', 0);
INSERT INTO public.journal VALUES (107, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.150946+00', 'here', NULL, 'codes', '01a20764-d03e-73d6-a99f-6ee4a94d8571', 'insert', 0);
INSERT INTO public.journal VALUES (108, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.158634+00', 'here', NULL, 'persons', '01a20764-d044-772d-858d-74db0b0233af', 'insert', 0);
INSERT INTO public.journal VALUES (109, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.169269+00', 'here', NULL, 'person_codes', '8bba2c23-46b3-5e62-802d-c915e272d9ba', 'insert', 0);
INSERT INTO public.journal VALUES (110, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.169618+00', 'here', NULL, 'person_codes', 'a56b55fa-2397-59d1-850c-1a1054aa53bc', 'insert', 0);
INSERT INTO public.journal VALUES (111, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.17361+00', 'here', NULL, 'persons', '01a20764-d054-709e-9697-d4d71f00e910', 'insert', 0);
INSERT INTO public.journal VALUES (112, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.180119+00', 'here', NULL, 'person_codes', 'b39226a7-eaa0-59b0-a713-7312def005c5', 'insert', 0);
INSERT INTO public.journal VALUES (113, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.18039+00', 'here', NULL, 'person_codes', '6c68ce41-8d13-53ec-8f13-d4a17316842e', 'insert', 0);
INSERT INTO public.journal VALUES (114, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.19443+00', 'here', NULL, 'person_codes', 'bc3a8140-8eab-5c26-a371-7e83034ad385', 'insert', 0);
INSERT INTO public.journal VALUES (115, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.2048+00', 'here', NULL, 'person_extras', '7285f059-9df9-5dd8-a566-6b15472d2a98', 'insert', 0);
INSERT INTO public.journal VALUES (116, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.221753+00', 'here', NULL, 'person_private', '01a20764-d054-709e-9697-d4d71f00e910', 'insert', 0);
INSERT INTO public.journal VALUES (117, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.223632+00', 'here', NULL, 'case_statuses', '01a20764-d087-7415-ace1-a58a6f6b58cc', 'insert', 0);
INSERT INTO public.journal VALUES (118, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.224962+00', 'here', NULL, 'close_reasons', '01a20764-d088-7b41-808d-6cc6df49890e', 'insert', 0);
INSERT INTO public.journal VALUES (119, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.23715+00', 'here', NULL, 'cases', '01a20764-d089-7d28-8cfe-2022509f5657', 'insert', 0);
INSERT INTO public.journal VALUES (120, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.245928+00', 'here', NULL, 'case_steps', '01a20764-d09b-7645-9e0e-e94d9bf240e0', 'insert', 0);
INSERT INTO public.journal VALUES (121, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.253374+00', 'here', NULL, 'cases', '01a20764-d09f-791b-b9b9-d859c49e623d', 'insert', 0);
INSERT INTO public.journal VALUES (122, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.256416+00', 'here', NULL, 'case_steps', '01a20764-d0a7-7f99-a05c-01b1b6e7e6f0', 'insert', 0);
INSERT INTO public.journal VALUES (123, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.273452+00', 'here', NULL, 'case_extras', '5e4fef67-2dc2-5334-8150-216c70586007', 'insert', 0);
INSERT INTO public.journal VALUES (124, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.287593+00', 'here', NULL, 'case_steps', '01a20764-d0c6-74da-be03-af2f57e1168f', 'insert', 0);
INSERT INTO public.journal VALUES (125, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.301197+00', 'here', NULL, 'case_competitors', '01a20764-d0d3-7570-984d-1ad914ea2138', 'insert', 0);
INSERT INTO public.journal VALUES (126, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.316221+00', 'here', NULL, 'case_influencers', '01a20764-d0e2-722a-bba1-2babcba9d02a', 'insert', 0);
INSERT INTO public.journal VALUES (127, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.323158+00', 'here', NULL, 'activity_types', '01a20764-d0e9-7c95-9f68-ac1df265c2fe', 'insert', 0);
INSERT INTO public.journal VALUES (128, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.3252+00', 'here', NULL, 'activity_types', '01a20764-d0ec-72cc-b523-b4110d2d6779', 'insert', 0);
INSERT INTO public.journal VALUES (129, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.331847+00', 'here', NULL, 'activity_templates', '01a20764-d0f1-7246-bb2a-85811b2921e3', 'insert', 0);
INSERT INTO public.journal VALUES (130, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.335779+00', 'here', NULL, 'activity_plans', '01a20764-d0f5-710b-b3ea-a2fa5086296a', 'insert', 0);
INSERT INTO public.journal VALUES (131, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.337748+00', 'here', NULL, 'activity_plans', '01a20764-d0f9-766b-80bc-1ae8fabe6adc', 'insert', 0);
INSERT INTO public.journal VALUES (132, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.348641+00', 'here', NULL, 'plan_steps', '01a20764-d102-775a-a06f-cedead967981', 'insert', 0);
INSERT INTO public.journal VALUES (133, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.352486+00', 'here', NULL, 'activity_templates', '01a20764-d107-7538-b5b2-577e11a55f41', 'insert', 0);
INSERT INTO public.journal VALUES (134, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.36561+00', 'here', NULL, 'activities', '01a20764-d111-7726-ae39-33874debad71', 'insert', 0);
INSERT INTO public.journal VALUES (135, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.374587+00', 'here', NULL, 'activities', '01a20764-d11d-7426-b06a-a8ae5a1236ec', 'insert', 0);
INSERT INTO public.journal VALUES (136, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.392695+00', 'here', NULL, 'attendees', '01a20764-d12e-77be-bb65-ab44c398adac', 'insert', 0);
INSERT INTO public.journal VALUES (137, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.406452+00', 'here', NULL, 'attachments', '01a20764-d13c-700f-9875-18bfa02dae4b', 'insert', 0);
INSERT INTO public.journal VALUES (138, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.413946+00', 'here', NULL, 'saved_views', '01a20764-d144-73c4-a0d0-b09016c5ff2b', 'insert', 0);
INSERT INTO public.journal VALUES (139, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.41793+00', 'here', NULL, 'not_duplicates', '01a20764-d148-7aff-b752-492e54eb68b5', 'insert', 0);
INSERT INTO public.journal VALUES (140, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.419724+00', 'here', NULL, 'company_settings', '01a20764-d14b-7570-ae64-7e5f69fec7de', 'insert', 0);
INSERT INTO public.journal VALUES (141, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.42115+00', 'here', NULL, 'codes', '01a20764-d14c-7979-8895-a3052e25e843', 'insert', 0);
INSERT INTO public.journal VALUES (142, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.424107+00', 'here', NULL, 'extra_fields', '01a20764-d14f-7ed5-9744-918bf9c55038', 'insert', 0);
INSERT INTO public.journal VALUES (143, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.425429+00', 'here', NULL, 'close_reasons', '01a20764-d150-76ce-bac4-a3515e8778ca', 'insert', 0);
INSERT INTO public.journal VALUES (144, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.427134+00', 'here', NULL, 'case_statuses', '01a20764-d152-7c32-bd9f-a7b9da2b8489', 'insert', 0);
INSERT INTO public.journal VALUES (145, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.428597+00', 'here', NULL, 'teams', '01a20764-d154-730f-8da1-d7527a2e3424', 'insert', 0);
INSERT INTO public.journal VALUES (146, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.429836+00', 'here', NULL, 'users', '01a20764-d155-78e1-910c-ae7b2325e0b6', 'insert', 0);
INSERT INTO public.journal VALUES (147, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.431076+00', 'here', NULL, 'teams', '01a20764-d156-7f38-8d9b-032f5b7ecb80', 'insert', 0);
INSERT INTO public.journal VALUES (148, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.432198+00', 'here', NULL, 'users', '01a20764-d157-7344-baef-4a2072c19062', 'insert', 0);
INSERT INTO public.journal VALUES (149, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.437648+00', 'here', NULL, 'team_members', '01a20764-d15d-7e69-b48f-7cc98509f8eb', 'insert', 0);
INSERT INTO public.journal VALUES (150, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.439498+00', 'here', NULL, 'codes', '01a20764-d15e-72a5-85cd-df6095ae9bfb', 'insert', 0);
INSERT INTO public.journal VALUES (151, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.441058+00', 'here', NULL, 'codes', '01a20764-d160-76d2-908c-10b2e13f047f', 'insert', 0);
INSERT INTO public.journal VALUES (152, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.442508+00', 'here', NULL, 'codes', '01a20764-d162-7c88-acea-5322ce0811aa', 'insert', 0);
INSERT INTO public.journal VALUES (153, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.44429+00', 'here', NULL, 'codes', '01a20764-d163-7b16-9c7b-a62dddfa874d', 'insert', 0);
INSERT INTO public.journal VALUES (154, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.445738+00', 'here', NULL, 'codes', '01a20764-d165-76ba-971f-7d2c6f23e7f3', 'insert', 0);
INSERT INTO public.journal VALUES (155, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.447314+00', 'here', NULL, 'codes', '01a20764-d166-7b52-9bcc-31af0544c507', 'insert', 0);
INSERT INTO public.journal VALUES (156, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.448688+00', 'here', NULL, 'codes', '01a20764-d168-7132-8a0c-47f0ef2c12d2', 'insert', 0);
INSERT INTO public.journal VALUES (157, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.450112+00', 'here', NULL, 'codes', '01a20764-d169-7cc3-b5ee-85cde685ad16', 'insert', 0);
INSERT INTO public.journal VALUES (158, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.458097+00', 'here', NULL, 'companies', '01a20764-d170-7cbe-b1e8-0bd8fe462dea', 'insert', 0);
INSERT INTO public.journal VALUES (159, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.468678+00', 'here', NULL, 'company_codes', '30724836-0fda-5e4c-aefc-3262968cf8b0', 'insert', 0);
INSERT INTO public.journal VALUES (160, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.468844+00', 'here', NULL, 'company_codes', '9322601f-5502-5dfc-a6e2-4e378cde7525', 'insert', 0);
INSERT INTO public.journal VALUES (161, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.46893+00', 'here', NULL, 'company_codes', '9c59333d-3f84-52cd-a595-62dd3d293362', 'insert', 0);
INSERT INTO public.journal VALUES (162, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.469017+00', 'here', NULL, 'company_codes', '44b3dbe2-e234-513f-8dac-f0fb88eae198', 'insert', 0);
INSERT INTO public.journal VALUES (163, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.475715+00', 'here', NULL, 'companies', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'insert', 0);
INSERT INTO public.journal VALUES (164, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.483277+00', 'here', NULL, 'company_codes', '37c8a313-6955-50e8-8ae5-aec7c62cc6a1', 'insert', 0);
INSERT INTO public.journal VALUES (165, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.483384+00', 'here', NULL, 'company_codes', 'f93a05f2-f07a-54eb-9e4a-03cc4751ed29', 'insert', 0);
INSERT INTO public.journal VALUES (166, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.483464+00', 'here', NULL, 'company_codes', 'efe8472c-0def-5320-a12b-3a594a968215', 'insert', 0);
INSERT INTO public.journal VALUES (167, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.483533+00', 'here', NULL, 'company_codes', 'aa1ab9be-8cdc-57ac-9fe8-2c962eb18fd7', 'insert', 0);
INSERT INTO public.journal VALUES (168, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.490797+00', 'here', NULL, 'extra_fields', '01a20764-d192-7501-b9ac-bbd99bb9c834', 'insert', 0);
INSERT INTO public.journal VALUES (169, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.498602+00', 'here', NULL, 'company_extras', 'e4bfd99e-4827-5e6c-8d1b-24538bf790fe', 'insert', 0);
INSERT INTO public.journal VALUES (170, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.503625+00', 'here', NULL, 'addresses', '01a20764-d19e-73f6-b304-fe4927e0e6aa', 'insert', 0);
INSERT INTO public.journal VALUES (171, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.514192+00', 'here', NULL, 'company_emails', '01a20764-d1a9-7048-b8ab-6e6a66746d8a', 'insert', 0);
INSERT INTO public.journal VALUES (172, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.516972+00', 'here', NULL, 'codes', '01a20764-d1ac-7988-bd2c-78ab245b36a5', 'insert', 0);
INSERT INTO public.journal VALUES (173, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.518185+00', 'here', NULL, 'codes', '01a20764-d1ad-7b58-942a-b8955eba7253', 'insert', 0);
INSERT INTO public.journal VALUES (174, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.521589+00', 'here', NULL, 'persons', '01a20764-d1b0-7113-9ad7-f7942916d599', 'insert', 0);
INSERT INTO public.journal VALUES (175, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.527965+00', 'here', NULL, 'person_codes', '11a11097-7fd3-5bf7-92cc-6ab880305059', 'insert', 0);
INSERT INTO public.journal VALUES (176, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.528141+00', 'here', NULL, 'person_codes', '8f5ca81e-0578-5f94-9ece-6019a4895bb6', 'insert', 0);
INSERT INTO public.journal VALUES (177, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.531917+00', 'here', NULL, 'persons', '01a20764-d1ba-7c69-87e7-9b5afa462878', 'insert', 0);
INSERT INTO public.journal VALUES (178, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.53896+00', 'here', NULL, 'person_codes', 'f5521861-224e-54f2-9287-96012f23d53e', 'insert', 0);
INSERT INTO public.journal VALUES (179, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.5391+00', 'here', NULL, 'person_codes', '659ce7a3-a9ac-5e94-a4da-5790830e989f', 'insert', 0);
INSERT INTO public.journal VALUES (180, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.546903+00', 'here', NULL, 'person_codes', 'e30411a6-7d52-5eaf-955f-fe782888dc51', 'insert', 0);
INSERT INTO public.journal VALUES (181, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.552904+00', 'here', NULL, 'person_extras', '021f65a2-6f9c-588e-8af7-4e0a761f43bf', 'insert', 0);
INSERT INTO public.journal VALUES (182, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.56805+00', 'here', NULL, 'person_private', '01a20764-d1ba-7c69-87e7-9b5afa462878', 'insert', 0);
INSERT INTO public.journal VALUES (183, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.570084+00', 'here', NULL, 'case_statuses', '01a20764-d1e1-784c-8a9e-5a7ccd059ca1', 'insert', 0);
INSERT INTO public.journal VALUES (184, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.572032+00', 'here', NULL, 'close_reasons', '01a20764-d1e3-7d3b-8b32-0e4d18b603bf', 'insert', 0);
INSERT INTO public.journal VALUES (185, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.579186+00', 'here', NULL, 'cases', '01a20764-d1e4-7581-9b79-ffb060890856', 'insert', 0);
INSERT INTO public.journal VALUES (186, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.584219+00', 'here', NULL, 'case_steps', '01a20764-d1ef-76ee-9e5d-e900fe06f8bf', 'insert', 0);
INSERT INTO public.journal VALUES (187, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.592353+00', 'here', NULL, 'cases', '01a20764-d1f1-702d-8da8-0031e7bd0182', 'insert', 0);
INSERT INTO public.journal VALUES (188, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.59657+00', 'here', NULL, 'case_steps', '01a20764-d1fb-79ce-b9b1-1e1585e1a9e7', 'insert', 0);
INSERT INTO public.journal VALUES (189, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.609157+00', 'here', NULL, 'case_extras', 'c7f0971e-5fea-5b8b-9a4f-65244302b356', 'insert', 0);
INSERT INTO public.journal VALUES (190, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.621623+00', 'here', NULL, 'case_steps', '01a20764-d214-70a7-962f-39932ed24ba4', 'insert', 0);
INSERT INTO public.journal VALUES (191, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.629761+00', 'here', NULL, 'case_competitors', '01a20764-d21c-7e75-9737-b914e38c2497', 'insert', 0);
INSERT INTO public.journal VALUES (192, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.641706+00', 'here', NULL, 'case_influencers', '01a20764-d228-7f25-a491-fdbbc87955e8', 'insert', 0);
INSERT INTO public.journal VALUES (193, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.645424+00', 'here', NULL, 'activity_types', '01a20764-d22c-715d-b750-5f2acf80df13', 'insert', 0);
INSERT INTO public.journal VALUES (194, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.64709+00', 'here', NULL, 'activity_types', '01a20764-d22e-7b2a-a51f-ba215e81c21d', 'insert', 0);
INSERT INTO public.journal VALUES (195, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.650063+00', 'here', NULL, 'activity_templates', '01a20764-d231-7ff4-93c7-e539d2c6c32e', 'insert', 0);
INSERT INTO public.journal VALUES (196, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.651605+00', 'here', NULL, 'activity_plans', '01a20764-d233-7f04-86ef-f4c63e42bbae', 'insert', 0);
INSERT INTO public.journal VALUES (197, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.652814+00', 'here', NULL, 'activity_plans', '01a20764-d234-7423-bd1f-3a70cb981fd2', 'insert', 0);
INSERT INTO public.journal VALUES (198, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.656948+00', 'here', NULL, 'plan_steps', '01a20764-d238-7e64-be44-63c57d69d2d2', 'insert', 0);
INSERT INTO public.journal VALUES (199, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.659667+00', 'here', NULL, 'activity_templates', '01a20764-d23b-7e9b-945f-8a468c5515c9', 'insert', 0);
INSERT INTO public.journal VALUES (200, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.664232+00', 'here', NULL, 'activities', '01a20764-d23f-7e39-8cb6-953e6f17a9d8', 'insert', 0);
INSERT INTO public.journal VALUES (201, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.670438+00', 'here', NULL, 'activities', '01a20764-d245-791e-8378-61224e6214e2', 'insert', 0);
INSERT INTO public.journal VALUES (202, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.67981+00', 'here', NULL, 'attendees', '01a20764-d24f-7a3a-8b08-288aced9b33b', 'insert', 0);
INSERT INTO public.journal VALUES (203, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.689237+00', 'here', NULL, 'attachments', '01a20764-d258-7701-ab06-9cb0ae3a3275', 'insert', 0);
INSERT INTO public.journal VALUES (204, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.693054+00', 'here', NULL, 'saved_views', '01a20764-d25c-7ea5-b16d-1db7a11ca595', 'insert', 0);
INSERT INTO public.journal VALUES (205, '01a20764-cf7c-7533-9877-0304e2ecbfef', 'Two records of everything', 'kontor', '2026-11-23 07:52:57.694896+00', 'here', NULL, 'not_duplicates', '01a20764-d25e-7b89-9421-a6d3ed92a9a1', 'insert', 0);
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
INSERT INTO public.journal_values VALUES (61, NULL, '{"code": "", "name": "Meeting", "active": true, "colour": "#8a63d2", "symbol": "meeting", "deleted": false, "duration": 60, "position": 0}');
INSERT INTO public.journal_values VALUES (62, NULL, '{"code": "", "name": "Phone call", "active": true, "colour": "#2f9e62", "symbol": "call", "deleted": false, "duration": 15, "position": 1}');
INSERT INTO public.journal_values VALUES (63, NULL, '{"code": "", "name": "Letter", "active": true, "colour": "#8b8f98", "symbol": "letter", "deleted": false, "position": 2}');
INSERT INTO public.journal_values VALUES (64, NULL, '{"code": "", "name": "Fax", "active": true, "colour": "#8b8f98", "symbol": "letter", "deleted": false, "position": 3}');
INSERT INTO public.journal_values VALUES (65, NULL, '{"code": "", "name": "E-mail", "active": true, "colour": "#3aa7b8", "symbol": "e-mail", "deleted": false, "position": 4}');
INSERT INTO public.journal_values VALUES (66, NULL, '{"code": "", "name": "Inquiry", "active": true, "colour": "#c98a1b", "symbol": "document", "deleted": false, "position": 5}');
INSERT INTO public.journal_values VALUES (67, NULL, '{"code": "", "name": "Quote", "active": true, "colour": "#c2589c", "symbol": "document", "deleted": false, "position": 6}');
INSERT INTO public.journal_values VALUES (68, NULL, '{"code": "", "name": "Contract", "active": true, "colour": "#7a8b3a", "symbol": "document", "deleted": false, "position": 7}');
INSERT INTO public.journal_values VALUES (69, NULL, '{"code": "", "name": "Note", "active": true, "colour": "#b5813c", "symbol": "note", "deleted": false, "position": 8}');
INSERT INTO public.journal_values VALUES (70, NULL, '{"code": "", "name": "Task", "active": true, "colour": "#5b8def", "symbol": "task", "deleted": false, "position": 9}');
INSERT INTO public.journal_values VALUES (71, NULL, '{"key": "Ærø setting", "value": "First line of value\nsecond line", "deleted": false}');
INSERT INTO public.journal_values VALUES (72, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "locked": false, "deleted": false, "position": 12, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (73, NULL, '{"help": "Ærø help", "kind": "number", "name": "Ærø 5", "active": true, "record": "persons", "deleted": false, "position": 12}');
INSERT INTO public.journal_values VALUES (74, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "deleted": false, "outcome": "won", "position": 12}');
INSERT INTO public.journal_values VALUES (75, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (76, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (77, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (78, NULL, '{"code": "Ærø code", "name": "Ærø name", "deleted": false}');
INSERT INTO public.journal_values VALUES (79, NULL, '{"code": "Ærø initials", "name": "Ærø name", "email": "eva.novak@firma.cz", "login": "Ærø login", "phone": "+4533123456", "sells": true, "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (80, NULL, '{"deleted": false, "team_id": "01a20764-cfaf-7c94-9149-2bf4b1dc454f", "user_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef"}');
INSERT INTO public.journal_values VALUES (81, NULL, '{"code": "", "name": "relation word b3baae", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (82, NULL, '{"code": "", "name": "relation word 3bade6", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (83, NULL, '{"code": "", "name": "company type word 35b47e", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (84, NULL, '{"code": "", "name": "industry word 10f828", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (85, NULL, '{"code": "", "name": "industry word a0cbaa", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (86, NULL, '{"code": "", "name": "district word cc8ea0", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (87, NULL, '{"code": "", "name": "class word 1af8ea", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (88, NULL, '{"code": "", "name": "payment terms word 4677a1", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (89, NULL, '{"code": "", "name": "delivery terms word 43f562", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (90, NULL, '{"code": "", "name": "delivery method word 20e319", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (91, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1001, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a20764-cfc2-792e-a901-94b08b73e4d4", "class_id": "01a20764-cfc9-71db-9ad6-dc48732727a1", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a20764-cfc7-7bd3-a797-4c0fc95a8efa", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef", "register_number": "Ærø register no.", "payment_terms_id": "01a20764-cfca-7c0e-9396-d833d4a4672f", "delivery_terms_id": "01a20764-cfcb-7a77-a497-cf69936da544", "delivery_method_id": "01a20764-cfcc-7eb9-a33d-074149296a6a"}');
INSERT INTO public.journal_values VALUES (92, NULL, '{"code_id": "01a20764-cfc1-7b07-a295-d9cf586c28eb", "deleted": false, "company_id": "01a20764-cfd8-72d4-90cb-46d04e280a06"}');
INSERT INTO public.journal_values VALUES (93, NULL, '{"code_id": "01a20764-cfbf-74b9-b350-d8db8c8cb868", "deleted": false, "company_id": "01a20764-cfd8-72d4-90cb-46d04e280a06"}');
INSERT INTO public.journal_values VALUES (94, NULL, '{"code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "company_id": "01a20764-cfd8-72d4-90cb-46d04e280a06"}');
INSERT INTO public.journal_values VALUES (95, NULL, '{"code_id": "01a20764-cfc4-7946-a77b-3c64179cb9d8", "deleted": false, "company_id": "01a20764-cfd8-72d4-90cb-46d04e280a06"}');
INSERT INTO public.journal_values VALUES (96, NULL, '{"fax": "+4533123456", "web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "name": "Ærø name", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "number": 1002, "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "street2": "Ærø address line 2", "type_id": "01a20764-cfc2-792e-a901-94b08b73e4d4", "class_id": "01a20764-cfc9-71db-9ad6-dc48732727a1", "currency": "SEK", "language": "da", "post_code": "Ærø post code", "vat_number": "Ærø vat no.", "district_id": "01a20764-cfc7-7bd3-a797-4c0fc95a8efa", "no_mailings": true, "credit_limit": 123450, "local_number": "", "former_number": "Ærø former no.", "salesperson_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef", "register_number": "Ærø register no.", "payment_terms_id": "01a20764-cfca-7c0e-9396-d833d4a4672f", "delivery_terms_id": "01a20764-cfcb-7a77-a497-cf69936da544", "delivery_method_id": "01a20764-cfcc-7eb9-a33d-074149296a6a"}');
INSERT INTO public.journal_values VALUES (97, NULL, '{"code_id": "01a20764-cfc1-7b07-a295-d9cf586c28eb", "deleted": false, "company_id": "01a20764-cff7-732d-b536-7b815340801f"}');
INSERT INTO public.journal_values VALUES (98, NULL, '{"code_id": "01a20764-cfbf-74b9-b350-d8db8c8cb868", "deleted": false, "company_id": "01a20764-cff7-732d-b536-7b815340801f"}');
INSERT INTO public.journal_values VALUES (99, NULL, '{"code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "company_id": "01a20764-cff7-732d-b536-7b815340801f"}');
INSERT INTO public.journal_values VALUES (100, NULL, '{"code_id": "01a20764-cfc4-7946-a77b-3c64179cb9d8", "deleted": false, "company_id": "01a20764-cff7-732d-b536-7b815340801f"}');
INSERT INTO public.journal_values VALUES (101, NULL, '{"help": "Ærø help", "kind": "number", "name": "Ærø 6", "active": true, "record": "persons", "deleted": false, "position": 12}');
INSERT INTO public.journal_values VALUES (102, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "code_id": "01a20764-cfc4-7946-a77b-3c64179cb9d8", "deleted": false, "field_id": "01a20764-d014-7755-b02a-4aff60ae93d3", "company_id": "01a20764-cff7-732d-b536-7b815340801f"}');
INSERT INTO public.journal_values VALUES (103, NULL, '{"city": "Ærø city", "name": "Ærø name", "region": "Ærø region", "street": "Ærø street", "country": "DK", "deleted": false, "purpose": "invoice", "street2": "Ærø address line 2", "post_code": "Ærø post code", "company_id": "01a20764-cff7-732d-b536-7b815340801f"}');
INSERT INTO public.journal_values VALUES (104, NULL, '{"email": "eva.novak@firma.cz", "deleted": false, "purpose": "quotes", "company_id": "01a20764-cff7-732d-b536-7b815340801f"}');
INSERT INTO public.journal_values VALUES (105, NULL, '{"code": "", "name": "level word 83298b", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (106, NULL, '{"code": "", "name": "responsibility word d96c88", "active": true, "locked": false, "deleted": false, "position": 0, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (107, NULL, '{"code": "", "name": "responsibility word c8fc3b", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (108, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a20764-d03c-74a6-bbf1-2fb45f3ec5b8", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a20764-cff7-732d-b536-7b815340801f", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (109, NULL, '{"code_id": "01a20764-d03d-74fc-a026-77f426ad8b99", "deleted": false, "person_id": "01a20764-d044-772d-858d-74db0b0233af"}');
INSERT INTO public.journal_values VALUES (110, NULL, '{"code_id": "01a20764-d03e-73d6-a99f-6ee4a94d8571", "deleted": false, "person_id": "01a20764-d044-772d-858d-74db0b0233af"}');
INSERT INTO public.journal_values VALUES (111, NULL, '{"web": "https://www.firma.ro/produse?id=4", "city": "Ærø city", "email": "eva.novak@firma.cz", "notes": "First line of notes\nsecond line", "phone": "+4533123456", "title": "Ærø title", "mobile": "+4533123456", "street": "Ærø street", "country": "DK", "deleted": false, "function": "Ærø function", "language": "da", "level_id": "01a20764-d03c-74a6-bbf1-2fb45f3ec5b8", "last_name": "Ærø last name", "post_code": "Ærø post code", "company_id": "01a20764-cff7-732d-b536-7b815340801f", "first_name": "Ærø first name", "no_mailings": true, "former_number": "Ærø former no."}');
INSERT INTO public.journal_values VALUES (112, NULL, '{"code_id": "01a20764-d03d-74fc-a026-77f426ad8b99", "deleted": false, "person_id": "01a20764-d054-709e-9697-d4d71f00e910"}');
INSERT INTO public.journal_values VALUES (113, NULL, '{"code_id": "01a20764-d03e-73d6-a99f-6ee4a94d8571", "deleted": false, "person_id": "01a20764-d054-709e-9697-d4d71f00e910"}');
INSERT INTO public.journal_values VALUES (114, NULL, '{"code_id": "01a20764-cfc4-7946-a77b-3c64179cb9d8", "deleted": false, "person_id": "01a20764-d054-709e-9697-d4d71f00e910"}');
INSERT INTO public.journal_values VALUES (115, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "code_id": "01a20764-cfc4-7946-a77b-3c64179cb9d8", "deleted": false, "field_id": "01a20764-d014-7755-b02a-4aff60ae93d3", "person_id": "01a20764-d054-709e-9697-d4d71f00e910"}');
INSERT INTO public.journal_values VALUES (116, NULL, '{"family": "Ærø family", "deleted": false, "birthday": "2026-03-05", "interests": "Ærø interests", "person_id": "01a20764-d054-709e-9697-d4d71f00e910", "private_email": "eva.novak@firma.cz", "private_notes": "First line of private notes\nsecond line", "private_phone": "+4533123456"}');
INSERT INTO public.journal_values VALUES (117, NULL, '{"name": "Ærø name", "phase": "preparation", "colour": "#2f6fde", "deleted": false, "outcome": "open", "position": 12, "probability": 40}');
INSERT INTO public.journal_values VALUES (118, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "deleted": false, "outcome": "won", "position": 12}');
INSERT INTO public.journal_values VALUES (119, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1001, "deleted": false, "team_id": "01a20764-cfaf-7c94-9149-2bf4b1dc454f", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a20764-d054-709e-9697-d4d71f00e910", "status_id": "01a20764-d087-7415-ace1-a58a6f6b58cc", "strengths": "First line of our strengths\nsecond line", "company_id": "01a20764-cff7-732d-b536-7b815340801f", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef", "close_reason_id": "01a20764-d088-7b41-808d-6cc6df49890e"}');
INSERT INTO public.journal_values VALUES (120, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a20764-d089-7d28-8cfe-2022509f5657", "current": true, "deleted": false, "status_id": "01a20764-d087-7415-ace1-a58a6f6b58cc", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a20764-d088-7b41-808d-6cc6df49890e"}');
INSERT INTO public.journal_values VALUES (121, NULL, '{"plan": "First line of plan and strategy\nsecond line", "notes": "First line of notes\nsecond line", "title": "Ærø title", "value": 123450, "closed": false, "number": 1002, "deleted": false, "team_id": "01a20764-cfaf-7c94-9149-2bf4b1dc454f", "currency": "SEK", "ended_on": "2026-03-05", "priority": "normal", "follow_up": "2026-03-05", "next_step": "Ærø next step", "person_id": "01a20764-d054-709e-9697-d4d71f00e910", "status_id": "01a20764-d087-7415-ace1-a58a6f6b58cc", "strengths": "First line of our strengths\nsecond line", "company_id": "01a20764-cff7-732d-b536-7b815340801f", "created_on": "2026-03-05", "started_on": "2026-03-05", "weaknesses": "First line of our weaknesses\nsecond line", "probability": 40, "local_number": "", "next_step_on": "2026-03-05", "former_number": "Ærø former no.", "expected_close": "2026-03-05", "responsible_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef", "close_reason_id": "01a20764-d088-7b41-808d-6cc6df49890e"}');
INSERT INTO public.journal_values VALUES (122, NULL, '{"since": "2026-03-05", "value": 123450, "case_id": "01a20764-d09f-791b-b9b9-d859c49e623d", "current": true, "deleted": false, "status_id": "01a20764-d087-7415-ace1-a58a6f6b58cc", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a20764-d088-7b41-808d-6cc6df49890e"}');
INSERT INTO public.journal_values VALUES (123, NULL, '{"day": "2026-03-05", "yes": true, "text": "Ærø text", "amount": 123450, "number": 12, "case_id": "01a20764-d09f-791b-b9b9-d859c49e623d", "code_id": "01a20764-cfc4-7946-a77b-3c64179cb9d8", "deleted": false, "field_id": "01a20764-d014-7755-b02a-4aff60ae93d3"}');
INSERT INTO public.journal_values VALUES (124, NULL, '{"days": 12, "since": "2026-04-06", "until": "2026-04-08", "value": 123450, "case_id": "01a20764-d09f-791b-b9b9-d859c49e623d", "current": false, "deleted": false, "status_id": "01a20764-d087-7415-ace1-a58a6f6b58cc", "probability": 40, "expected_close": "2026-03-05", "close_reason_id": "01a20764-d088-7b41-808d-6cc6df49890e"}');
INSERT INTO public.journal_values VALUES (125, NULL, '{"notes": "First line of notes\nsecond line", "case_id": "01a20764-d09f-791b-b9b9-d859c49e623d", "deleted": false, "strengths": "Ærø their strengths", "company_id": "01a20764-cff7-732d-b536-7b815340801f", "weaknesses": "Ærø their weaknesses"}');
INSERT INTO public.journal_values VALUES (126, NULL, '{"role": "approves", "notes": "Ærø notes", "case_id": "01a20764-d09f-791b-b9b9-d859c49e623d", "deleted": false, "attitude": "neutral", "person_id": "01a20764-d054-709e-9697-d4d71f00e910"}');
INSERT INTO public.journal_values VALUES (127, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "colour": "#2f6fde", "symbol": "meeting", "deleted": false, "duration": 12, "position": 12}');
INSERT INTO public.journal_values VALUES (128, NULL, '{"code": "Ærø code", "name": "Ærø name", "active": true, "colour": "#2f6fde", "symbol": "meeting", "deleted": false, "duration": 12, "position": 12}');
INSERT INTO public.journal_values VALUES (129, NULL, '{"cost": 123450, "name": "Ærø name", "text": "First line of text\nsecond line", "active": true, "deleted": false, "minutes": 12, "subject": "Ærø subject", "type_id": "01a20764-d0ec-72cc-b523-b4110d2d6779", "category": "Ærø group", "currency": "SEK", "direction": "inbound", "initiated_by": "us"}');
INSERT INTO public.journal_values VALUES (130, NULL, '{"code": "Ærø code", "name": "Ærø name", "notes": "First line of notes\nsecond line", "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (131, NULL, '{"code": "Ærø code", "name": "Ærø name", "notes": "First line of notes\nsecond line", "active": true, "deleted": false}');
INSERT INTO public.journal_values VALUES (132, NULL, '{"text": "First line of text\nsecond line", "unit": "weeks", "after": 12, "deleted": false, "plan_id": "01a20764-d0f9-766b-80bc-1ae8fabe6adc", "subject": "Ærø subject", "type_id": "01a20764-d0ec-72cc-b523-b4110d2d6779", "duration": 12, "position": 12, "priority": "normal"}');
INSERT INTO public.journal_values VALUES (133, NULL, '{"cost": 123450, "name": "Ærø name", "text": "First line of text\nsecond line", "active": true, "deleted": false, "minutes": 12, "subject": "Ærø subject", "type_id": "01a20764-d0ec-72cc-b523-b4110d2d6779", "category": "Ærø group", "currency": "SEK", "direction": "inbound", "initiated_by": "us"}');
INSERT INTO public.journal_values VALUES (134, NULL, '{"uid": "", "cost": 123450, "text": "First line of text\nsecond line", "zone": "Europe/Copenhagen", "place": "Ærø place", "rrule": "FREQ=WEEKLY;BYDAY=MO", "failed": true, "status": "in progress", "all_day": true, "case_id": "01a20764-d09f-791b-b9b9-d859c49e623d", "deleted": false, "ends_on": "2026-03-05", "minutes": 12, "subject": "Ærø subject", "team_id": "01a20764-cfaf-7c94-9149-2bf4b1dc454f", "type_id": "01a20764-d0ec-72cc-b523-b4110d2d6779", "currency": "SEK", "duration": 12, "priority": "normal", "reminder": 12, "direction": "inbound", "person_id": "01a20764-d054-709e-9697-d4d71f00e910", "remind_at": "2026-03-05T06:48:00+00:00", "company_id": "01a20764-cff7-732d-b536-7b815340801f", "evaluation": "positive", "planned_at": 570, "planned_on": "2026-03-05", "recurs_from": "due date", "template_id": "01a20764-d107-7538-b5b2-577e11a55f41", "initiated_by": "us", "responsible_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef"}');
INSERT INTO public.journal_values VALUES (135, NULL, '{"uid": "", "cost": 123450, "text": "First line of text\nsecond line", "zone": "Europe/Copenhagen", "place": "Ærø place", "rrule": "FREQ=WEEKLY;BYDAY=MO", "failed": true, "status": "in progress", "all_day": true, "case_id": "01a20764-d09f-791b-b9b9-d859c49e623d", "deleted": false, "ends_on": "2026-03-05", "minutes": 12, "subject": "Ærø subject", "team_id": "01a20764-cfaf-7c94-9149-2bf4b1dc454f", "type_id": "01a20764-d0ec-72cc-b523-b4110d2d6779", "currency": "SEK", "duration": 12, "priority": "normal", "reminder": 12, "direction": "inbound", "person_id": "01a20764-d054-709e-9697-d4d71f00e910", "remind_at": "2026-03-05T06:48:00+00:00", "company_id": "01a20764-cff7-732d-b536-7b815340801f", "evaluation": "positive", "planned_at": 570, "planned_on": "2026-03-05", "recurs_from": "due date", "template_id": "01a20764-d107-7538-b5b2-577e11a55f41", "initiated_by": "us", "responsible_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef"}');
INSERT INTO public.journal_values VALUES (136, NULL, '{"name": "Ærø name", "role": "required", "email": "eva.novak@firma.cz", "deleted": false, "user_id": "01a20764-cfb1-7c10-9b43-74d73b7df8ef", "response": "accepted", "person_id": "01a20764-d054-709e-9697-d4d71f00e910", "activity_id": "01a20764-d11d-7426-b06a-a8ae5a1236ec"}');
INSERT INTO public.journal_values VALUES (137, NULL, '{"name": "Ærø name", "size": 0, "text": "", "sha256": "", "deleted": false, "media_type": "", "activity_id": "01a20764-d11d-7426-b06a-a8ae5a1236ec", "description": "Ærø description"}');
INSERT INTO public.journal_values VALUES (138, NULL, '{"name": "Ærø name", "owner": "Ærø of", "deleted": false, "position": 12, "list_name": "Ærø list", "definition": "First line of definition\nsecond line"}');
INSERT INTO public.journal_values VALUES (139, NULL, '{"one": "Ærø one", "kind": "Ærø table", "other": "Ærø the other", "deleted": false}');
INSERT INTO public.journal_values VALUES (140, NULL, '{"key": "Žluťoučký setting", "value": "Other words of value", "deleted": false}');
INSERT INTO public.journal_values VALUES (141, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "locked": false, "deleted": false, "position": 3, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (142, NULL, '{"help": "Žluťoučký help", "kind": "money", "name": "Ærø 7", "active": false, "record": "cases", "deleted": false, "position": 3}');
INSERT INTO public.journal_values VALUES (143, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "deleted": false, "outcome": "lost", "position": 3}');
INSERT INTO public.journal_values VALUES (144, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (145, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (146, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (147, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "deleted": false}');
INSERT INTO public.journal_values VALUES (148, NULL, '{"code": "Žluťoučký initials", "name": "Žluťoučký name", "email": "kontakt@example.dk", "login": "Žluťoučký login", "phone": "+420224095111", "sells": false, "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (149, NULL, '{"deleted": false, "team_id": "01a20764-d156-7f38-8d9b-032f5b7ecb80", "user_id": "01a20764-d157-7344-baef-4a2072c19062"}');
INSERT INTO public.journal_values VALUES (150, NULL, '{"code": "", "name": "relation word 4c2634", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "relation"}');
INSERT INTO public.journal_values VALUES (151, NULL, '{"code": "", "name": "company type word d9fccc", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "company type"}');
INSERT INTO public.journal_values VALUES (152, NULL, '{"code": "", "name": "industry word 19cfc8", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "industry"}');
INSERT INTO public.journal_values VALUES (153, NULL, '{"code": "", "name": "district word 89c3ef", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "district"}');
INSERT INTO public.journal_values VALUES (154, NULL, '{"code": "", "name": "class word 12f870", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "class"}');
INSERT INTO public.journal_values VALUES (155, NULL, '{"code": "", "name": "payment terms word 9a16f2", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "payment terms"}');
INSERT INTO public.journal_values VALUES (156, NULL, '{"code": "", "name": "delivery terms word 008a96", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery terms"}');
INSERT INTO public.journal_values VALUES (157, NULL, '{"code": "", "name": "delivery method word e9a05c", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "delivery method"}');
INSERT INTO public.journal_values VALUES (158, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1003, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a20764-d160-76d2-908c-10b2e13f047f", "class_id": "01a20764-d165-76ba-971f-7d2c6f23e7f3", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a20764-d163-7b16-9c7b-a62dddfa874d", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a20764-d157-7344-baef-4a2072c19062", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a20764-d166-7b52-9bcc-31af0544c507", "delivery_terms_id": "01a20764-d168-7132-8a0c-47f0ef2c12d2", "delivery_method_id": "01a20764-d169-7cc3-b5ee-85cde685ad16"}');
INSERT INTO public.journal_values VALUES (159, NULL, '{"code_id": "01a20764-cfc1-7b07-a295-d9cf586c28eb", "deleted": false, "company_id": "01a20764-d170-7cbe-b1e8-0bd8fe462dea"}');
INSERT INTO public.journal_values VALUES (160, NULL, '{"code_id": "01a20764-d15e-72a5-85cd-df6095ae9bfb", "deleted": false, "company_id": "01a20764-d170-7cbe-b1e8-0bd8fe462dea"}');
INSERT INTO public.journal_values VALUES (161, NULL, '{"code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "company_id": "01a20764-d170-7cbe-b1e8-0bd8fe462dea"}');
INSERT INTO public.journal_values VALUES (162, NULL, '{"code_id": "01a20764-d162-7c88-acea-5322ce0811aa", "deleted": false, "company_id": "01a20764-d170-7cbe-b1e8-0bd8fe462dea"}');
INSERT INTO public.journal_values VALUES (163, NULL, '{"fax": "+420224095111", "web": "https://example.dk", "city": "Žluťoučký city", "name": "Žluťoučký name", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "number": 1004, "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "street2": "Žluťoučký address line 2", "type_id": "01a20764-d160-76d2-908c-10b2e13f047f", "class_id": "01a20764-d165-76ba-971f-7d2c6f23e7f3", "currency": "CZK", "language": "cs", "post_code": "Žluťoučký post code", "vat_number": "Žluťoučký vat no.", "district_id": "01a20764-d163-7b16-9c7b-a62dddfa874d", "no_mailings": false, "credit_limit": 5, "local_number": "", "former_number": "Žluťoučký former no.", "salesperson_id": "01a20764-d157-7344-baef-4a2072c19062", "register_number": "Žluťoučký register no.", "payment_terms_id": "01a20764-d166-7b52-9bcc-31af0544c507", "delivery_terms_id": "01a20764-d168-7132-8a0c-47f0ef2c12d2", "delivery_method_id": "01a20764-d169-7cc3-b5ee-85cde685ad16"}');
INSERT INTO public.journal_values VALUES (164, NULL, '{"code_id": "01a20764-cfc1-7b07-a295-d9cf586c28eb", "deleted": false, "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7"}');
INSERT INTO public.journal_values VALUES (165, NULL, '{"code_id": "01a20764-d15e-72a5-85cd-df6095ae9bfb", "deleted": false, "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7"}');
INSERT INTO public.journal_values VALUES (166, NULL, '{"code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7"}');
INSERT INTO public.journal_values VALUES (167, NULL, '{"code_id": "01a20764-d162-7c88-acea-5322ce0811aa", "deleted": false, "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7"}');
INSERT INTO public.journal_values VALUES (168, NULL, '{"help": "Žluťoučký help", "kind": "money", "name": "Ærø 8", "active": false, "record": "cases", "deleted": false, "position": 3}');
INSERT INTO public.journal_values VALUES (169, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "field_id": "01a20764-d192-7501-b9ac-bbd99bb9c834", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7"}');
INSERT INTO public.journal_values VALUES (170, NULL, '{"city": "Žluťoučký city", "name": "Žluťoučký name", "region": "Žluťoučký region", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "purpose": "delivery", "street2": "Žluťoučký address line 2", "post_code": "Žluťoučký post code", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7"}');
INSERT INTO public.journal_values VALUES (171, NULL, '{"email": "kontakt@example.dk", "deleted": false, "purpose": "order confirmations", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7"}');
INSERT INTO public.journal_values VALUES (172, NULL, '{"code": "", "name": "level word d86fe8", "active": true, "locked": false, "deleted": false, "position": 1, "table_name": "level"}');
INSERT INTO public.journal_values VALUES (173, NULL, '{"code": "", "name": "responsibility word af2fd7", "active": true, "locked": false, "deleted": false, "position": 2, "table_name": "responsibility"}');
INSERT INTO public.journal_values VALUES (174, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a20764-d1ac-7988-bd2c-78ab245b36a5", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (175, NULL, '{"code_id": "01a20764-d1ad-7b58-942a-b8955eba7253", "deleted": false, "person_id": "01a20764-d1b0-7113-9ad7-f7942916d599"}');
INSERT INTO public.journal_values VALUES (176, NULL, '{"code_id": "01a20764-d03e-73d6-a99f-6ee4a94d8571", "deleted": false, "person_id": "01a20764-d1b0-7113-9ad7-f7942916d599"}');
INSERT INTO public.journal_values VALUES (177, NULL, '{"web": "https://example.dk", "city": "Žluťoučký city", "email": "kontakt@example.dk", "notes": "Other words of notes", "phone": "+420224095111", "title": "Žluťoučký title", "mobile": "+420224095111", "street": "Žluťoučký street", "country": "CZ", "deleted": false, "function": "Žluťoučký function", "language": "cs", "level_id": "01a20764-d1ac-7988-bd2c-78ab245b36a5", "last_name": "Žluťoučký last name", "post_code": "Žluťoučký post code", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7", "first_name": "Žluťoučký first name", "no_mailings": false, "former_number": "Žluťoučký former no."}');
INSERT INTO public.journal_values VALUES (178, NULL, '{"code_id": "01a20764-d1ad-7b58-942a-b8955eba7253", "deleted": false, "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878"}');
INSERT INTO public.journal_values VALUES (179, NULL, '{"code_id": "01a20764-d03e-73d6-a99f-6ee4a94d8571", "deleted": false, "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878"}');
INSERT INTO public.journal_values VALUES (180, NULL, '{"code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878"}');
INSERT INTO public.journal_values VALUES (181, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "field_id": "01a20764-d192-7501-b9ac-bbd99bb9c834", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878"}');
INSERT INTO public.journal_values VALUES (182, NULL, '{"family": "Žluťoučký family", "deleted": false, "birthday": "2026-04-06", "interests": "Žluťoučký interests", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878", "private_email": "kontakt@example.dk", "private_notes": "Other words of private notes", "private_phone": "+420224095111"}');
INSERT INTO public.journal_values VALUES (183, NULL, '{"name": "Žluťoučký name", "phase": "realisation", "colour": "#c98a1b", "deleted": false, "outcome": "open", "position": 3, "probability": 70}');
INSERT INTO public.journal_values VALUES (184, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "deleted": false, "outcome": "lost", "position": 3}');
INSERT INTO public.journal_values VALUES (185, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1003, "deleted": false, "team_id": "01a20764-d156-7f38-8d9b-032f5b7ecb80", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878", "status_id": "01a20764-d1e1-784c-8a9e-5a7ccd059ca1", "strengths": "Other words of our strengths", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a20764-d157-7344-baef-4a2072c19062", "close_reason_id": "01a20764-d1e3-7d3b-8b32-0e4d18b603bf"}');
INSERT INTO public.journal_values VALUES (186, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a20764-d1e4-7581-9b79-ffb060890856", "current": true, "deleted": false, "status_id": "01a20764-d1e1-784c-8a9e-5a7ccd059ca1", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a20764-d1e3-7d3b-8b32-0e4d18b603bf"}');
INSERT INTO public.journal_values VALUES (187, NULL, '{"plan": "Other words of plan and strategy", "notes": "Other words of notes", "title": "Žluťoučký title", "value": 5, "closed": false, "number": 1004, "deleted": false, "team_id": "01a20764-d156-7f38-8d9b-032f5b7ecb80", "currency": "CZK", "ended_on": "2026-04-06", "priority": "high", "follow_up": "2026-04-06", "next_step": "Žluťoučký next step", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878", "status_id": "01a20764-d1e1-784c-8a9e-5a7ccd059ca1", "strengths": "Other words of our strengths", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7", "created_on": "2026-04-06", "started_on": "2026-03-04", "weaknesses": "Other words of our weaknesses", "probability": 70, "local_number": "", "next_step_on": "2026-04-06", "former_number": "Žluťoučký former no.", "expected_close": "2026-04-06", "responsible_id": "01a20764-d157-7344-baef-4a2072c19062", "close_reason_id": "01a20764-d1e3-7d3b-8b32-0e4d18b603bf"}');
INSERT INTO public.journal_values VALUES (188, NULL, '{"since": "2026-04-06", "value": 5, "case_id": "01a20764-d1f1-702d-8da8-0031e7bd0182", "current": true, "deleted": false, "status_id": "01a20764-d1e1-784c-8a9e-5a7ccd059ca1", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a20764-d1e3-7d3b-8b32-0e4d18b603bf"}');
INSERT INTO public.journal_values VALUES (189, NULL, '{"day": "2026-04-06", "yes": false, "text": "Žluťoučký text", "amount": 5, "number": 3, "case_id": "01a20764-d1f1-702d-8da8-0031e7bd0182", "code_id": "01a20764-cfc5-7a7d-83f5-22fa97a44bb6", "deleted": false, "field_id": "01a20764-d192-7501-b9ac-bbd99bb9c834"}');
INSERT INTO public.journal_values VALUES (190, NULL, '{"days": 3, "since": "2026-04-07", "until": "2026-04-09", "value": 5, "case_id": "01a20764-d1f1-702d-8da8-0031e7bd0182", "current": false, "deleted": false, "status_id": "01a20764-d1e1-784c-8a9e-5a7ccd059ca1", "probability": 70, "expected_close": "2026-04-06", "close_reason_id": "01a20764-d1e3-7d3b-8b32-0e4d18b603bf"}');
INSERT INTO public.journal_values VALUES (191, NULL, '{"notes": "Other words of notes", "case_id": "01a20764-d1f1-702d-8da8-0031e7bd0182", "deleted": false, "strengths": "Žluťoučký their strengths", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7", "weaknesses": "Žluťoučký their weaknesses"}');
INSERT INTO public.journal_values VALUES (192, NULL, '{"role": "advises", "notes": "Žluťoučký notes", "case_id": "01a20764-d1f1-702d-8da8-0031e7bd0182", "deleted": false, "attitude": "against us", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878"}');
INSERT INTO public.journal_values VALUES (193, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "colour": "#c98a1b", "symbol": "call", "deleted": false, "duration": 3, "position": 3}');
INSERT INTO public.journal_values VALUES (194, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "active": false, "colour": "#c98a1b", "symbol": "call", "deleted": false, "duration": 3, "position": 3}');
INSERT INTO public.journal_values VALUES (195, NULL, '{"cost": 5, "name": "Žluťoučký name", "text": "Other words of text", "active": false, "deleted": false, "minutes": 3, "subject": "Žluťoučký subject", "type_id": "01a20764-d22e-7b2a-a51f-ba215e81c21d", "category": "Žluťoučký group", "currency": "CZK", "direction": "outbound", "initiated_by": "them"}');
INSERT INTO public.journal_values VALUES (196, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "notes": "Other words of notes", "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (197, NULL, '{"code": "Žluťoučký code", "name": "Žluťoučký name", "notes": "Other words of notes", "active": false, "deleted": false}');
INSERT INTO public.journal_values VALUES (198, NULL, '{"text": "Other words of text", "unit": "months", "after": 3, "deleted": false, "plan_id": "01a20764-d234-7423-bd1f-3a70cb981fd2", "subject": "Žluťoučký subject", "type_id": "01a20764-d22e-7b2a-a51f-ba215e81c21d", "duration": 3, "position": 3, "priority": "high"}');
INSERT INTO public.journal_values VALUES (199, NULL, '{"cost": 5, "name": "Žluťoučký name", "text": "Other words of text", "active": false, "deleted": false, "minutes": 3, "subject": "Žluťoučký subject", "type_id": "01a20764-d22e-7b2a-a51f-ba215e81c21d", "category": "Žluťoučký group", "currency": "CZK", "direction": "outbound", "initiated_by": "them"}');
INSERT INTO public.journal_values VALUES (200, NULL, '{"uid": "", "cost": 5, "text": "Other words of text", "zone": "Europe/Bucharest", "place": "Žluťoučký place", "rrule": "FREQ=DAILY;INTERVAL=3", "failed": false, "status": "waiting", "all_day": false, "case_id": "01a20764-d1f1-702d-8da8-0031e7bd0182", "deleted": false, "ends_at": "2026-04-06T20:48:00+00:00", "ends_on": "2026-04-06", "minutes": 3, "subject": "Žluťoučký subject", "team_id": "01a20764-d156-7f38-8d9b-032f5b7ecb80", "type_id": "01a20764-d22e-7b2a-a51f-ba215e81c21d", "currency": "CZK", "duration": 3, "priority": "high", "reminder": 3, "begins_at": "2026-04-06T20:45:00+00:00", "direction": "outbound", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878", "remind_at": "2026-04-06T20:42:00+00:00", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7", "evaluation": "neutral", "planned_at": 1425, "planned_on": "2026-04-06", "recurs_from": "closing date", "template_id": "01a20764-d23b-7e9b-945f-8a468c5515c9", "initiated_by": "them", "responsible_id": "01a20764-d157-7344-baef-4a2072c19062"}');
INSERT INTO public.journal_values VALUES (201, NULL, '{"uid": "", "cost": 5, "text": "Other words of text", "zone": "Europe/Bucharest", "place": "Žluťoučký place", "rrule": "FREQ=DAILY;INTERVAL=3", "failed": false, "status": "waiting", "all_day": false, "case_id": "01a20764-d1f1-702d-8da8-0031e7bd0182", "deleted": false, "ends_at": "2026-04-06T20:48:00+00:00", "ends_on": "2026-04-06", "minutes": 3, "subject": "Žluťoučký subject", "team_id": "01a20764-d156-7f38-8d9b-032f5b7ecb80", "type_id": "01a20764-d22e-7b2a-a51f-ba215e81c21d", "currency": "CZK", "duration": 3, "priority": "high", "reminder": 3, "begins_at": "2026-04-06T20:45:00+00:00", "direction": "outbound", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878", "remind_at": "2026-04-06T20:42:00+00:00", "company_id": "01a20764-d182-7a82-9a1f-a43cfb9b71e7", "evaluation": "neutral", "planned_at": 1425, "planned_on": "2026-04-06", "recurs_from": "closing date", "template_id": "01a20764-d23b-7e9b-945f-8a468c5515c9", "initiated_by": "them", "responsible_id": "01a20764-d157-7344-baef-4a2072c19062"}');
INSERT INTO public.journal_values VALUES (202, NULL, '{"name": "Žluťoučký name", "role": "optional", "email": "kontakt@example.dk", "deleted": false, "user_id": "01a20764-d157-7344-baef-4a2072c19062", "response": "tentative", "person_id": "01a20764-d1ba-7c69-87e7-9b5afa462878", "activity_id": "01a20764-d245-791e-8378-61224e6214e2"}');
INSERT INTO public.journal_values VALUES (203, NULL, '{"name": "Žluťoučký name", "size": 0, "text": "", "sha256": "", "deleted": false, "media_type": "", "activity_id": "01a20764-d245-791e-8378-61224e6214e2", "description": "Žluťoučký description"}');
INSERT INTO public.journal_values VALUES (204, NULL, '{"name": "Žluťoučký name", "owner": "Žluťoučký of", "deleted": false, "position": 3, "list_name": "Žluťoučký list", "definition": "Other words of definition"}');
INSERT INTO public.journal_values VALUES (205, NULL, '{"one": "Žluťoučký one", "kind": "Žluťoučký table", "other": "Žluťoučký the other", "deleted": false}');
INSERT INTO public.meta VALUES ('id', '01a20764-cf5a-781b-8bd8-1dd18828c48a');
INSERT INTO public.meta VALUES ('schema', '7');
INSERT INTO public.not_duplicates VALUES ('01a20764-d148-7aff-b752-492e54eb68b5', 1, 0, NULL, false, '2026-11-23 07:52:57.416964+00', 'kontor', '2026-11-23 07:52:57.416964+00', 'kontor', 'Ærø table', 'Ærø one', 'Ærø the other', 'aero table');
INSERT INTO public.not_duplicates VALUES ('01a20764-d25e-7b89-9421-a6d3ed92a9a1', 1, 0, NULL, false, '2026-11-23 07:52:57.694639+00', 'kontor', '2026-11-23 07:52:57.694639+00', 'kontor', 'Žluťoučký table', 'Žluťoučký one', 'Žluťoučký the other', 'zlutoucky table');
INSERT INTO public.person_codes VALUES ('8bba2c23-46b3-5e62-802d-c915e272d9ba', 1, 0, NULL, false, '2026-11-23 07:52:57.168387+00', 'kontor', '2026-11-23 07:52:57.168387+00', 'kontor', '01a20764-d044-772d-858d-74db0b0233af', '01a20764-d03d-74fc-a026-77f426ad8b99');
INSERT INTO public.person_codes VALUES ('a56b55fa-2397-59d1-850c-1a1054aa53bc', 1, 0, NULL, false, '2026-11-23 07:52:57.168637+00', 'kontor', '2026-11-23 07:52:57.168637+00', 'kontor', '01a20764-d044-772d-858d-74db0b0233af', '01a20764-d03e-73d6-a99f-6ee4a94d8571');
INSERT INTO public.person_codes VALUES ('b39226a7-eaa0-59b0-a713-7312def005c5', 1, 0, NULL, false, '2026-11-23 07:52:57.179825+00', 'kontor', '2026-11-23 07:52:57.179825+00', 'kontor', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-d03d-74fc-a026-77f426ad8b99');
INSERT INTO public.person_codes VALUES ('6c68ce41-8d13-53ec-8f13-d4a17316842e', 1, 0, NULL, false, '2026-11-23 07:52:57.179859+00', 'kontor', '2026-11-23 07:52:57.179859+00', 'kontor', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-d03e-73d6-a99f-6ee4a94d8571');
INSERT INTO public.person_codes VALUES ('bc3a8140-8eab-5c26-a371-7e83034ad385', 1, 0, NULL, false, '2026-11-23 07:52:57.194134+00', 'kontor', '2026-11-23 07:52:57.194134+00', 'kontor', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-cfc4-7946-a77b-3c64179cb9d8');
INSERT INTO public.person_codes VALUES ('11a11097-7fd3-5bf7-92cc-6ab880305059', 1, 0, NULL, false, '2026-11-23 07:52:57.527588+00', 'kontor', '2026-11-23 07:52:57.527588+00', 'kontor', '01a20764-d1b0-7113-9ad7-f7942916d599', '01a20764-d1ad-7b58-942a-b8955eba7253');
INSERT INTO public.person_codes VALUES ('8f5ca81e-0578-5f94-9ece-6019a4895bb6', 1, 0, NULL, false, '2026-11-23 07:52:57.527624+00', 'kontor', '2026-11-23 07:52:57.527624+00', 'kontor', '01a20764-d1b0-7113-9ad7-f7942916d599', '01a20764-d03e-73d6-a99f-6ee4a94d8571');
INSERT INTO public.person_codes VALUES ('f5521861-224e-54f2-9287-96012f23d53e', 1, 0, NULL, false, '2026-11-23 07:52:57.538768+00', 'kontor', '2026-11-23 07:52:57.538768+00', 'kontor', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d1ad-7b58-942a-b8955eba7253');
INSERT INTO public.person_codes VALUES ('659ce7a3-a9ac-5e94-a4da-5790830e989f', 1, 0, NULL, false, '2026-11-23 07:52:57.538805+00', 'kontor', '2026-11-23 07:52:57.538805+00', 'kontor', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d03e-73d6-a99f-6ee4a94d8571');
INSERT INTO public.person_codes VALUES ('e30411a6-7d52-5eaf-955f-fe782888dc51', 1, 0, NULL, false, '2026-11-23 07:52:57.546752+00', 'kontor', '2026-11-23 07:52:57.546752+00', 'kontor', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-cfc5-7a7d-83f5-22fa97a44bb6');
INSERT INTO public.person_extras VALUES ('7285f059-9df9-5dd8-a566-6b15472d2a98', 1, 0, NULL, false, '2026-11-23 07:52:57.203553+00', 'kontor', '2026-11-23 07:52:57.203553+00', 'kontor', '01a20764-d054-709e-9697-d4d71f00e910', '01a20764-d014-7755-b02a-4aff60ae93d3', 'Ærø text', 12, 123450, '2026-03-05', true, '01a20764-cfc4-7946-a77b-3c64179cb9d8', 'aero text');
INSERT INTO public.person_extras VALUES ('021f65a2-6f9c-588e-8af7-4e0a761f43bf', 1, 0, NULL, false, '2026-11-23 07:52:57.552407+00', 'kontor', '2026-11-23 07:52:57.552407+00', 'kontor', '01a20764-d1ba-7c69-87e7-9b5afa462878', '01a20764-d192-7501-b9ac-bbd99bb9c834', 'Žluťoučký text', 3, 5, '2026-04-06', false, '01a20764-cfc5-7a7d-83f5-22fa97a44bb6', 'zlutoucky text');
INSERT INTO public.person_private VALUES ('01a20764-d054-709e-9697-d4d71f00e910', 1, 0, NULL, false, '2026-11-23 07:52:57.221062+00', 'kontor', '2026-11-23 07:52:57.221062+00', 'kontor', '01a20764-d054-709e-9697-d4d71f00e910', '2026-03-05', '+4533123456', 'eva.novak@firma.cz', 'Ærø family', 'Ærø interests', 'First line of private notes
second line');
INSERT INTO public.person_private VALUES ('01a20764-d1ba-7c69-87e7-9b5afa462878', 1, 0, NULL, false, '2026-11-23 07:52:57.567794+00', 'kontor', '2026-11-23 07:52:57.567794+00', 'kontor', '01a20764-d1ba-7c69-87e7-9b5afa462878', '2026-04-06', '+420224095111', 'kontakt@example.dk', 'Žluťoučký family', 'Žluťoučký interests', 'Other words of private notes');
INSERT INTO public.persons VALUES ('01a20764-d044-772d-858d-74db0b0233af', 1, 0, NULL, false, '2026-11-23 07:52:57.15699+00', 'kontor', '2026-11-23 07:52:57.15699+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a20764-cff7-732d-b536-7b815340801f', 'Ærø function', '01a20764-d03c-74a6-bbf1-2fb45f3ec5b8', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a20764-d054-709e-9697-d4d71f00e910', 4, 0, NULL, false, '2026-11-23 07:52:57.173114+00', 'kontor', '2026-11-23 07:52:57.216325+00', 'kontor', DEFAULT, 'Ærø title', 'Ærø first name', 'Ærø last name', '01a20764-cff7-732d-b536-7b815340801f', 'Ærø function', '01a20764-d03c-74a6-bbf1-2fb45f3ec5b8', 'eva.novak@firma.cz', '+4533123456', '+4533123456', 'https://www.firma.ro/produse?id=4', 'da', 'Ærø street', 'Ærø post code', 'Ærø city', 'DK', true, 'Ærø former no.', 'First line of notes
second line', 'aero last name aero first name', 'aero first name aero last name aero function eva.novak@firma.cz +4533123456 +4533123456 aero former no.');
INSERT INTO public.persons VALUES ('01a20764-d1b0-7113-9ad7-f7942916d599', 1, 0, NULL, false, '2026-11-23 07:52:57.520999+00', 'kontor', '2026-11-23 07:52:57.520999+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'Žluťoučký function', '01a20764-d1ac-7988-bd2c-78ab245b36a5', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.persons VALUES ('01a20764-d1ba-7c69-87e7-9b5afa462878', 4, 0, NULL, false, '2026-11-23 07:52:57.531438+00', 'kontor', '2026-11-23 07:52:57.564333+00', 'kontor', DEFAULT, 'Žluťoučký title', 'Žluťoučký first name', 'Žluťoučký last name', '01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'Žluťoučký function', '01a20764-d1ac-7988-bd2c-78ab245b36a5', 'kontakt@example.dk', '+420224095111', '+420224095111', 'https://example.dk', 'cs', 'Žluťoučký street', 'Žluťoučký post code', 'Žluťoučký city', 'CZ', false, 'Žluťoučký former no.', 'Other words of notes', 'zlutoucky last name zlutoucky first name', 'zlutoucky first name zlutoucky last name zlutoucky function kontakt@example.dk +420224095111 +420224095111 zlutoucky former no.');
INSERT INTO public.plan_steps VALUES ('01a20764-d102-775a-a06f-cedead967981', 1, 0, NULL, false, '2026-11-23 07:52:57.347565+00', 'kontor', '2026-11-23 07:52:57.347565+00', 'kontor', '01a20764-d0f9-766b-80bc-1ae8fabe6adc', 12, '01a20764-d0ec-72cc-b523-b4110d2d6779', 'Ærø subject', 'normal', 12, 'weeks', 12, 'First line of text
second line');
INSERT INTO public.plan_steps VALUES ('01a20764-d238-7e64-be44-63c57d69d2d2', 1, 0, NULL, false, '2026-11-23 07:52:57.656783+00', 'kontor', '2026-11-23 07:52:57.656783+00', 'kontor', '01a20764-d234-7423-bd1f-3a70cb981fd2', 3, '01a20764-d22e-7b2a-a51f-ba215e81c21d', 'Žluťoučký subject', 'high', 3, 'months', 3, 'Other words of text');
INSERT INTO public.saved_views VALUES ('01a20764-d144-73c4-a0d0-b09016c5ff2b', 1, 0, NULL, false, '2026-11-23 07:52:57.413128+00', 'kontor', '2026-11-23 07:52:57.413128+00', 'kontor', 'Ærø list', 'Ærø name', 'Ærø of', 'First line of definition
second line', 12, 'aero name', 'aero name');
INSERT INTO public.saved_views VALUES ('01a20764-d25c-7ea5-b16d-1db7a11ca595', 1, 0, NULL, false, '2026-11-23 07:52:57.692767+00', 'kontor', '2026-11-23 07:52:57.692767+00', 'kontor', 'Žluťoučký list', 'Žluťoučký name', 'Žluťoučký of', 'Other words of definition', 3, 'zlutoucky name', 'zlutoucky name');
INSERT INTO public.scopes VALUES (0, 'Everybody');
INSERT INTO public.search_text VALUES ('01a20764-cfd8-72d4-90cb-46d04e280a06', 'companies', 1, 'Ærø name', '1001
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
second line', '2026-11-23 07:52:57.049681+00', '''1001'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a20764-cff7-732d-b536-7b815340801f', 'companies', 9, 'Ærø name', '1002
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
eva.novak@firma.cz', '2026-11-23 07:52:57.140881+00', '''1002'' ''2'' ''4'' ''4533123456'' ''address'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''https'' ''id'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''region'' ''register'' ''ro'' ''second'' ''street'' ''text'' ''vat'' ''www'' ''companies'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''name''');
INSERT INTO public.search_text VALUES ('01a20764-d044-772d-858d-74db0b0233af', 'persons', 10, 'Ærø first name Ærø last name', 'Ærø title
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
second line', '2026-11-23 07:52:57.15699+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a20764-d054-709e-9697-d4d71f00e910', 'persons', 15, 'Ærø first name Ærø last name', 'Ærø title
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
Ærø text', '2026-11-23 07:52:57.216325+00', '''4'' ''4533123456'' ''aro'' ''city'' ''code'' ''cz'' ''eva'' ''firma'' ''first'' ''former'' ''function'' ''https'' ''id'' ''last'' ''line'' ''name'' ''no'' ''notes'' ''novak'' ''of'' ''post'' ''produse'' ''ro'' ''second'' ''street'' ''text'' ''title'' ''www'' ''persons'' ''123456'' ''23456'' ''3123456'' ''33123456'' ''3456'' ''4533123456'' ''533123456'' ''aro'' ''first'' ''last'' ''name''');
INSERT INTO public.search_text VALUES ('01a20764-d089-7d28-8cfe-2022509f5657', 'cases', 16, 'Ærø title', '1001
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
second line', '2026-11-23 07:52:57.234914+00', '''1001'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a20764-d09f-791b-b9b9-d859c49e623d', 'cases', 24, 'Ærø title', '1002
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
Ærø notes', '2026-11-23 07:52:57.309829+00', '''1002'' ''and'' ''aro'' ''first'' ''former'' ''last'' ''line'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''our'' ''plan'' ''second'' ''step'' ''strategy'' ''strengths'' ''text'' ''their'' ''title'' ''weaknesses'' ''cases'' ''aro'' ''title''');
INSERT INTO public.search_text VALUES ('01a20764-d111-7726-ae39-33874debad71', 'activities', 25, 'Ærø subject', 'Ærø name
Ærø first name Ærø last name
Ærø place
First line of text
second line', '2026-11-23 07:52:57.363306+00', '''aro'' ''first'' ''last'' ''line'' ''name'' ''of'' ''place'' ''second'' ''subject'' ''text'' ''activities'' ''aro'' ''subject''');
INSERT INTO public.search_text VALUES ('01a20764-d11d-7426-b06a-a8ae5a1236ec', 'activities', 30, 'Ærø subject', 'Ærø name
Ærø first name Ærø last name
Ærø place
First line of text
second line
Ærø first name Ærø last name
Ærø name
eva.novak@firma.cz
Ærø name
Ærø description', '2026-11-23 07:52:57.400542+00', '''aro'' ''cz'' ''description'' ''eva'' ''firma'' ''first'' ''last'' ''line'' ''name'' ''novak'' ''of'' ''place'' ''second'' ''subject'' ''text'' ''activities'' ''aro'' ''subject''');
INSERT INTO public.search_text VALUES ('01a20764-d170-7cbe-b1e8-0bd8fe462dea', 'companies', 31, 'Žluťoučký name', '1003
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
Other words of notes', '2026-11-23 07:52:57.457414+00', '''1003'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a20764-d182-7a82-9a1f-a43cfb9b71e7', 'companies', 39, 'Žluťoučký name', '1004
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
kontakt@example.dk', '2026-11-23 07:52:57.511158+00', '''1004'' ''2'' ''420224095111'' ''address'' ''city'' ''code'' ''dk'' ''example'' ''former'' ''https'' ''kontakt'' ''line'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''region'' ''register'' ''street'' ''text'' ''vat'' ''words'' ''zlutoucky'' ''companies'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a20764-d1b0-7113-9ad7-f7942916d599', 'persons', 40, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
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
Other words of notes', '2026-11-23 07:52:57.520999+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a20764-d1ba-7c69-87e7-9b5afa462878', 'persons', 45, 'Žluťoučký first name Žluťoučký last name', 'Žluťoučký title
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
Žluťoučký text', '2026-11-23 07:52:57.564333+00', '''420224095111'' ''city'' ''code'' ''dk'' ''example'' ''first'' ''former'' ''function'' ''https'' ''kontakt'' ''last'' ''name'' ''no'' ''notes'' ''of'' ''other'' ''post'' ''street'' ''text'' ''title'' ''words'' ''zlutoucky'' ''persons'' ''0224095111'' ''095111'' ''20224095111'' ''224095111'' ''24095111'' ''4095111'' ''420224095111'' ''5111'' ''95111'' ''first'' ''last'' ''name'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a20764-d1e4-7581-9b79-ffb060890856', 'cases', 46, 'Žluťoučký title', '1003
Žluťoučký name
Žluťoučký first name Žluťoučký last name
Other words of our strengths
Other words of our weaknesses
Žluťoučký next step
Other words of plan and strategy
Žluťoučký former no.
Other words of notes', '2026-11-23 07:52:57.578625+00', '''1003'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a20764-d1f1-702d-8da8-0031e7bd0182', 'cases', 54, 'Žluťoučký title', '1004
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
Žluťoučký notes', '2026-11-23 07:52:57.637022+00', '''1004'' ''and'' ''first'' ''former'' ''last'' ''name'' ''next'' ''no'' ''notes'' ''of'' ''other'' ''our'' ''plan'' ''step'' ''strategy'' ''strengths'' ''text'' ''their'' ''title'' ''weaknesses'' ''words'' ''zlutoucky'' ''cases'' ''title'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a20764-d23f-7e39-8cb6-953e6f17a9d8', 'activities', 55, 'Žluťoučký subject', 'Žluťoučký name
Žluťoučký first name Žluťoučký last name
Žluťoučký place
Other words of text', '2026-11-23 07:52:57.663742+00', '''first'' ''last'' ''name'' ''of'' ''other'' ''place'' ''subject'' ''text'' ''words'' ''zlutoucky'' ''activities'' ''subject'' ''zlutoucky''');
INSERT INTO public.search_text VALUES ('01a20764-d245-791e-8378-61224e6214e2', 'activities', 60, 'Žluťoučký subject', 'Žluťoučký name
Žluťoučký first name Žluťoučký last name
Žluťoučký place
Other words of text
Žluťoučký first name Žluťoučký last name
Žluťoučký name
kontakt@example.dk
Žluťoučký name
Žluťoučký description', '2026-11-23 07:52:57.685874+00', '''description'' ''dk'' ''example'' ''first'' ''kontakt'' ''last'' ''name'' ''of'' ''other'' ''place'' ''subject'' ''text'' ''words'' ''zlutoucky'' ''activities'' ''subject'' ''zlutoucky''');
INSERT INTO public.team_members VALUES ('01a20764-cfbb-7e1a-99d3-17e75f26b47d', 1, 0, NULL, false, '2026-11-23 07:52:57.020313+00', 'kontor', '2026-11-23 07:52:57.020313+00', 'kontor', '01a20764-cfaf-7c94-9149-2bf4b1dc454f', '01a20764-cfb1-7c10-9b43-74d73b7df8ef');
INSERT INTO public.team_members VALUES ('01a20764-d15d-7e69-b48f-7cc98509f8eb', 1, 0, NULL, false, '2026-11-23 07:52:57.437404+00', 'kontor', '2026-11-23 07:52:57.437404+00', 'kontor', '01a20764-d156-7f38-8d9b-032f5b7ecb80', '01a20764-d157-7344-baef-4a2072c19062');
INSERT INTO public.teams VALUES ('01a20764-cfa7-7275-9113-cf51b4262708', 1, 0, NULL, false, '2026-11-23 07:52:57.000507+00', 'kontor', '2026-11-23 07:52:57.000507+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a20764-cfaf-7c94-9149-2bf4b1dc454f', 2, 0, NULL, false, '2026-11-23 07:52:57.008343+00', 'kontor', '2026-11-23 07:52:57.017646+00', 'kontor', 'Ærø name', 'Ærø code', 'aero name', 'aero name aero code');
INSERT INTO public.teams VALUES ('01a20764-d154-730f-8da1-d7527a2e3424', 1, 0, NULL, false, '2026-11-23 07:52:57.428421+00', 'kontor', '2026-11-23 07:52:57.428421+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.teams VALUES ('01a20764-d156-7f38-8d9b-032f5b7ecb80', 2, 0, NULL, false, '2026-11-23 07:52:57.430922+00', 'kontor', '2026-11-23 07:52:57.436308+00', 'kontor', 'Žluťoučký name', 'Žluťoučký code', 'zlutoucky name', 'zlutoucky name zlutoucky code');
INSERT INTO public.users VALUES ('01a20764-cfac-7324-a65e-5297d3201064', 1, 0, NULL, false, '2026-11-23 07:52:57.005022+00', 'kontor', '2026-11-23 07:52:57.005022+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a20764-cfb1-7c10-9b43-74d73b7df8ef', 1, 0, NULL, false, '2026-11-23 07:52:57.010066+00', 'kontor', '2026-11-23 07:52:57.010066+00', 'kontor', 'Ærø name', 'Ærø initials', 'Ærø login', 'eva.novak@firma.cz', '+4533123456', true, true, 'aero name', 'aero name aero initials');
INSERT INTO public.users VALUES ('01a20764-d155-78e1-910c-ae7b2325e0b6', 1, 0, NULL, false, '2026-11-23 07:52:57.429662+00', 'kontor', '2026-11-23 07:52:57.429662+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
INSERT INTO public.users VALUES ('01a20764-d157-7344-baef-4a2072c19062', 1, 0, NULL, false, '2026-11-23 07:52:57.432042+00', 'kontor', '2026-11-23 07:52:57.432042+00', 'kontor', 'Žluťoučký name', 'Žluťoučký initials', 'Žluťoučký login', 'kontakt@example.dk', '+420224095111', false, false, 'zlutoucky name', 'zlutoucky name zlutoucky initials');
SELECT pg_catalog.setval('public.journal_seq_seq', 205, true);
SELECT pg_catalog.setval('public.search_seq', 60, true);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT pk_activities PRIMARY KEY (id);
ALTER TABLE ONLY public.activity_plans
    ADD CONSTRAINT pk_activity_plans PRIMARY KEY (id);
ALTER TABLE ONLY public.activity_templates
    ADD CONSTRAINT pk_activity_templates PRIMARY KEY (id);
ALTER TABLE ONLY public.activity_types
    ADD CONSTRAINT pk_activity_types PRIMARY KEY (id);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT pk_addresses PRIMARY KEY (id);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT pk_attachments PRIMARY KEY (id);
ALTER TABLE ONLY public.attendees
    ADD CONSTRAINT pk_attendees PRIMARY KEY (id);
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
ALTER TABLE ONLY public.contents
    ADD CONSTRAINT pk_contents PRIMARY KEY (scope, sha256, n);
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
ALTER TABLE ONLY public.plan_steps
    ADD CONSTRAINT pk_plan_steps PRIMARY KEY (id);
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
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT uq_activities_id_scope UNIQUE (id, scope);
ALTER TABLE ONLY public.activity_plans
    ADD CONSTRAINT uq_activity_plans_id_scope UNIQUE (id, scope);
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
CREATE INDEX ix_activities_by_subject ON public.activities USING btree (subject_key, id);
CREATE INDEX ix_activities_due ON public.activities USING btree (due, id, deleted, responsible_id);
CREATE INDEX ix_activities_of_case ON public.activities USING btree (case_id, closed, deleted, planned_on, id);
CREATE INDEX ix_activities_of_company ON public.activities USING btree (company_id, planned_on, id);
CREATE INDEX ix_activities_of_person ON public.activities USING btree (person_id, planned_on, id);
CREATE INDEX ix_activities_of_responsible ON public.activities USING btree (responsible_id, closed, deleted, planned_on, planned_at, id);
CREATE INDEX ix_activities_of_team ON public.activities USING btree (team_id, closed, deleted, planned_on, id);
CREATE INDEX ix_activities_of_type ON public.activities USING btree (type_id, planned_on, id);
CREATE INDEX ix_activities_on ON public.activities USING btree (planned_on, id, deleted, closed, responsible_id);
CREATE INDEX ix_activities_parent_id ON public.activities USING btree (parent_id);
CREATE INDEX ix_activities_plan_id ON public.activities USING btree (plan_id);
CREATE INDEX ix_activities_recurring ON public.activities USING btree (planned_on) WHERE ((rrule)::text <> ''::text);
CREATE INDEX ix_activities_reminding ON public.activities USING btree (remind_at, id);
CREATE INDEX ix_activities_spanning ON public.activities USING btree (ends_on, planned_on) WHERE (ends_on > planned_on);
CREATE INDEX ix_activities_template_id ON public.activities USING btree (template_id);
CREATE INDEX ix_activities_uid ON public.activities USING btree (uid) WHERE ((uid)::text <> ''::text);
CREATE INDEX ix_activity_templates_type_id ON public.activity_templates USING btree (type_id);
CREATE INDEX ix_addresses_company_id ON public.addresses USING btree (company_id);
CREATE INDEX ix_attachments_activity_id ON public.attachments USING btree (activity_id);
CREATE INDEX ix_attachments_sha256 ON public.attachments USING btree (sha256);
CREATE INDEX ix_attendees_activity_id ON public.attendees USING btree (activity_id);
CREATE INDEX ix_attendees_person_id ON public.attendees USING btree (person_id);
CREATE INDEX ix_attendees_user_id ON public.attendees USING btree (user_id);
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
CREATE INDEX ix_plan_steps_plan_id ON public.plan_steps USING btree (plan_id);
CREATE INDEX ix_plan_steps_type_id ON public.plan_steps USING btree (type_id);
CREATE INDEX ix_saved_views_list_name_name_key ON public.saved_views USING btree (list_name, name_key);
CREATE INDEX ix_search_text_seq ON public.search_text USING btree (seq);
CREATE INDEX ix_search_text_words ON public.search_text USING gin (words) WITH (fastupdate=off);
CREATE INDEX ix_team_members_team_id ON public.team_members USING btree (team_id);
CREATE INDEX ix_team_members_user_id ON public.team_members USING btree (user_id);
CREATE TRIGGER activities_guard BEFORE INSERT OR UPDATE ON public.activities FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'due', 'closed', 'subject_key', 'search_key');
CREATE TRIGGER activities_journal_insert AFTER INSERT ON public.activities FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'due', 'closed', 'subject_key', 'search_key');
CREATE TRIGGER activities_journal_update AFTER UPDATE ON public.activities FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'due', 'closed', 'subject_key', 'search_key');
CREATE TRIGGER activities_kept BEFORE DELETE ON public.activities FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activities_kept_all BEFORE TRUNCATE ON public.activities FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activities_keys BEFORE INSERT OR UPDATE ON public.activities FOR EACH ROW EXECUTE FUNCTION public.activities_keys();
CREATE TRIGGER activities_search_insert AFTER INSERT ON public.activities REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_activities_insert();
CREATE TRIGGER activities_search_update AFTER UPDATE ON public.activities REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_activities_update();
CREATE TRIGGER activity_plans_guard BEFORE INSERT OR UPDATE ON public.activity_plans FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_plans_journal_insert AFTER INSERT ON public.activity_plans FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_plans_journal_update AFTER UPDATE ON public.activity_plans FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_plans_kept BEFORE DELETE ON public.activity_plans FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activity_plans_kept_all BEFORE TRUNCATE ON public.activity_plans FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activity_plans_keys BEFORE INSERT OR UPDATE ON public.activity_plans FOR EACH ROW EXECUTE FUNCTION public.activity_plans_keys();
CREATE TRIGGER activity_templates_guard BEFORE INSERT OR UPDATE ON public.activity_templates FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_templates_journal_insert AFTER INSERT ON public.activity_templates FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_templates_journal_update AFTER UPDATE ON public.activity_templates FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_templates_kept BEFORE DELETE ON public.activity_templates FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activity_templates_kept_all BEFORE TRUNCATE ON public.activity_templates FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activity_templates_keys BEFORE INSERT OR UPDATE ON public.activity_templates FOR EACH ROW EXECUTE FUNCTION public.activity_templates_keys();
CREATE TRIGGER activity_types_guard BEFORE INSERT OR UPDATE ON public.activity_types FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_types_journal_insert AFTER INSERT ON public.activity_types FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_types_journal_update AFTER UPDATE ON public.activity_types FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'name_key', 'search_key');
CREATE TRIGGER activity_types_kept BEFORE DELETE ON public.activity_types FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activity_types_kept_all BEFORE TRUNCATE ON public.activity_types FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER activity_types_keys BEFORE INSERT OR UPDATE ON public.activity_types FOR EACH ROW EXECUTE FUNCTION public.activity_types_keys();
CREATE TRIGGER addresses_guard BEFORE INSERT OR UPDATE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_journal_insert AFTER INSERT ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_journal_update AFTER UPDATE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER addresses_kept BEFORE DELETE ON public.addresses FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER addresses_kept_all BEFORE TRUNCATE ON public.addresses FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER addresses_search_insert AFTER INSERT ON public.addresses REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_addresses_insert();
CREATE TRIGGER addresses_search_update AFTER UPDATE ON public.addresses REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_addresses_update();
CREATE TRIGGER attachments_guard BEFORE INSERT OR UPDATE ON public.attachments FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER attachments_journal_insert AFTER INSERT ON public.attachments FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER attachments_journal_update AFTER UPDATE ON public.attachments FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER attachments_kept BEFORE DELETE ON public.attachments FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER attachments_kept_all BEFORE TRUNCATE ON public.attachments FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER attachments_search_insert AFTER INSERT ON public.attachments REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_attachments_insert();
CREATE TRIGGER attachments_search_update AFTER UPDATE ON public.attachments REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_attachments_update();
CREATE TRIGGER attendees_guard BEFORE INSERT OR UPDATE ON public.attendees FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER attendees_journal_insert AFTER INSERT ON public.attendees FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER attendees_journal_update AFTER UPDATE ON public.attendees FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER attendees_kept BEFORE DELETE ON public.attendees FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER attendees_kept_all BEFORE TRUNCATE ON public.attendees FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER attendees_search_insert AFTER INSERT ON public.attendees REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_attendees_insert();
CREATE TRIGGER attendees_search_update AFTER UPDATE ON public.attendees REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_search_attendees_update();
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
CREATE TRIGGER plan_steps_guard BEFORE INSERT OR UPDATE ON public.plan_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_guard('', 'id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER plan_steps_journal_insert AFTER INSERT ON public.plan_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER plan_steps_journal_update AFTER UPDATE ON public.plan_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_journal('id', 'version', 'scope', 'server_version', 'created_at', 'created_by', 'changed_at', 'changed_by');
CREATE TRIGGER plan_steps_kept BEFORE DELETE ON public.plan_steps FOR EACH ROW EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
CREATE TRIGGER plan_steps_kept_all BEFORE TRUNCATE ON public.plan_steps FOR EACH STATEMENT EXECUTE FUNCTION public.kontor_refuse('kontor:kept');
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
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_company_id FOREIGN KEY (company_id) REFERENCES public.companies(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_completed_by_id FOREIGN KEY (completed_by_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_parent_id FOREIGN KEY (parent_id) REFERENCES public.activities(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_person_id FOREIGN KEY (person_id) REFERENCES public.persons(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_plan_id FOREIGN KEY (plan_id) REFERENCES public.activity_plans(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_responsible_id FOREIGN KEY (responsible_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_team_id FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_template_id FOREIGN KEY (template_id) REFERENCES public.activity_templates(id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_type_id FOREIGN KEY (type_id) REFERENCES public.activity_types(id);
ALTER TABLE ONLY public.activity_plans
    ADD CONSTRAINT fk_activity_plans_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.activity_templates
    ADD CONSTRAINT fk_activity_templates_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.activity_templates
    ADD CONSTRAINT fk_activity_templates_type_id FOREIGN KEY (type_id) REFERENCES public.activity_types(id);
ALTER TABLE ONLY public.activity_types
    ADD CONSTRAINT fk_activity_types_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT fk_addresses_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT fk_attachments_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.attendees
    ADD CONSTRAINT fk_attendees_person_id FOREIGN KEY (person_id) REFERENCES public.persons(id);
ALTER TABLE ONLY public.attendees
    ADD CONSTRAINT fk_attendees_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.attendees
    ADD CONSTRAINT fk_attendees_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);
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
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT fk_owner_activity_id FOREIGN KEY (activity_id, scope) REFERENCES public.activities(id, scope) ON UPDATE CASCADE;
ALTER TABLE ONLY public.attendees
    ADD CONSTRAINT fk_owner_activity_id FOREIGN KEY (activity_id, scope) REFERENCES public.activities(id, scope) ON UPDATE CASCADE;
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
ALTER TABLE ONLY public.plan_steps
    ADD CONSTRAINT fk_owner_plan_id FOREIGN KEY (plan_id, scope) REFERENCES public.activity_plans(id, scope) ON UPDATE CASCADE;
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
ALTER TABLE ONLY public.plan_steps
    ADD CONSTRAINT fk_plan_steps_scope FOREIGN KEY (scope) REFERENCES public.scopes(id);
ALTER TABLE ONLY public.plan_steps
    ADD CONSTRAINT fk_plan_steps_type_id FOREIGN KEY (type_id) REFERENCES public.activity_types(id);
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
