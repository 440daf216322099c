-- Example data lives in an account of its own beside the real one and goes with it. It has no
-- address and no password: nobody can sign in to it and nothing can be mailed to it.
alter table account
  add column example_of uuid references account on delete cascade,
  alter column email drop not null,
  alter column password_hash drop not null,
  add constraint account_example_has_no_door
    check ((example_of is null) = (email is not null) and (example_of is null) = (password_hash is not null));
create unique index account_example on account (example_of);

-- The example of the current account, past the policy: its row belongs to the example itself.
create function own_example() returns uuid
  language sql stable security definer set search_path = public, pg_temp
  return (select id from account where example_of = current_account());
-- Removes examples that were opened before a moment and forgotten since.
create function forget_examples(before timestamptz) returns bigint
  language sql volatile security definer set search_path = public, pg_temp
begin atomic
  with gone as (delete from account where example_of is not null and opened_at < before returning id)
  select count(*) from gone;
end;
revoke execute on function own_example(), forget_examples(timestamptz) from public;
grant execute on function own_example(), forget_examples(timestamptz) to askwell_app;

-- Keys of names leave out points and vowel signs, take neighbouring keyboards' letters as one, and
-- put Thai words in the order of their consonants: what is stored already, anew. The same is in Words.
create function fold_key(key text) returns text language sql immutable
  return regexp_replace(translate(regexp_replace(key, '[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]', '', 'g'),
    U&'\014B\0167\0259\025B\0254\0253\0257\0199\01B4\0649\06CC\06A9\03C2', U&'nteeobdky\064A\064A\0643\03C3'),
    '([\u0E40-\u0E44\u0EC0-\u0EC4])([\u0E01-\u0E2E\u0E81-\u0EAE])', '\2\1', 'g');
update contact set name_key = coalesce(nullif(fold_key(name_key), ''), lower(btrim(name))),
       company_key = fold_key(company_key), industry_key = fold_key(industry_key)
 where (name_key, company_key, industry_key)
       is distinct from (coalesce(nullif(fold_key(name_key), ''), lower(btrim(name))), fold_key(company_key), fold_key(industry_key));
update target_company t set name_key = fold_key(name_key), industry_key = fold_key(industry_key)
 where (name_key, industry_key) is distinct from (fold_key(name_key), fold_key(industry_key))
   and not exists (select from target_company o
                    where o.account_id = t.account_id and o.id <> t.id and fold_key(o.name_key) = fold_key(t.name_key));
update focus set industry_key = fold_key(industry_key) where industry_key <> fold_key(industry_key);
drop function fold_key(text);
