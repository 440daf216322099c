select q.theme as "About#question.theme", q.question as "Question", q.added_on as "Added on"
  from own_question q
 where q.account_id = :account
 order by q.theme, q.added_on, q.id
