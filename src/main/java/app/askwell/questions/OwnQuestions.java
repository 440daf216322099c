package app.askwell.questions;

import java.util.List;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface OwnQuestions extends OwnedRepository<OwnQuestion> {

	@Query("select q from OwnQuestion q where q.key.account = :#{#account.value()} and q.questionKey = :questionKey")
	Optional<OwnQuestion> asking(AccountId account, String questionKey);

	@Query("select q.questionKey from OwnQuestion q where q.key.account = :#{#account.value()}")
	List<String> keys(AccountId account);

}
