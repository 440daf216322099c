package app.askwell.followups;

import java.util.List;
import java.util.Optional;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.GiveId;
import app.askwell.exchange.PromiseId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.OwnedRepository;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FollowUps extends OwnedRepository<FollowUp> {

	default FollowUp get(AccountId account, FollowUpId id) {
		return get(account, id.value());
	}

	/** Keeps it from being changed elsewhere until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} and f.key.id = :#{#id.value()}")
	Optional<FollowUp> hold(AccountId account, FollowUpId id);

	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} and f.meetingId = :meeting "
			+ "and f.contactId = :contact and f.course.kind = THANK_YOU")
	Optional<FollowUp> thanksFor(AccountId account, MeetingId meeting, ContactId contact);

	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} and f.promiseId = :promise "
			+ "and f.course.kind = :kind")
	Optional<FollowUp> ofPromise(AccountId account, PromiseId promise, FollowUpKind kind);

	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} and f.giveId = :give")
	Optional<FollowUp> ofGive(AccountId account, GiveId give);

	/** Those whose notes are on their way to one of these people. */
	default List<FollowUp> posted(AccountId account, List<ContactId> people) {
		return people.isEmpty() ? List.of() : postedTo(account, people);
	}

	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} and f.contactId in :people "
			+ "and f.course.postedAt is not null and f.course.closedAt is null")
	List<FollowUp> postedTo(AccountId account, List<ContactId> people);

	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} and f.opportunityId = :opportunity "
			+ "and f.course.kind = NEXT_STEP and f.course.closedAt is null")
	List<FollowUp> openSteps(AccountId account, OpportunityId opportunity);

	/** Who hears how an opportunity turned out, or did. */
	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} "
			+ "and f.opportunityId = :opportunity and f.course.kind = CLOSE_THE_LOOP")
	List<FollowUp> news(AccountId account, OpportunityId opportunity);

	/** Newest meeting first. */
	@Query("select f from FollowUp f where f.key.account = :#{#account.value()} and f.contactId = :contact "
			+ "and f.course.kind = THANK_YOU and f.course.closedAt is null order by f.course.dueAt desc")
	List<FollowUp> openThanks(AccountId account, ContactId contact);

}
