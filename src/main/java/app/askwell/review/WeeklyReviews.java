package app.askwell.review;

import java.time.LocalDate;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface WeeklyReviews extends OwnedRepository<WeeklyReview> {

	@Query("select r from WeeklyReview r where r.key.account = :#{#account.value()} and r.weekOn = :monday")
	Optional<WeeklyReview> of(AccountId account, LocalDate monday);

}
