package app.askwell.example;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing that is done, as the user would do it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({ @Type(name = "focus", value = SearchScenes.Narrow.class),
		@Type(name = "companies", value = SearchScenes.Companies.class),
		@Type(name = "target", value = SearchScenes.Target.class),
		@Type(name = "ticked", value = SearchScenes.Ticked.class),
		@Type(name = "need", value = SearchScenes.Needed.class),
		@Type(name = "needEnded", value = SearchScenes.NeedEnded.class),
		@Type(name = "person", value = PeopleScenes.Person.class),
		@Type(name = "import", value = PeopleScenes.Import.class),
		@Type(name = "know", value = PeopleScenes.Know.class),
		@Type(name = "remember", value = PeopleScenes.Remember.class),
		@Type(name = "tag", value = ListScenes.Tag.class), @Type(name = "same", value = ListScenes.Same.class),
		@Type(name = "apart", value = ListScenes.Apart.class), @Type(name = "plan", value = MeetingScenes.Plan.class),
		@Type(name = "meet", value = MeetingScenes.Meet.class),
		@Type(name = "cancel", value = MeetingScenes.Cancel.class),
		@Type(name = "pitch", value = PitchScenes.Say.class),
		@Type(name = "rehearse", value = PitchScenes.Rehearse.class),
		@Type(name = "wonder", value = PitchScenes.Wonder.class),
		@Type(name = "handbill", value = HandbillScenes.HandOut.class),
		@Type(name = "ask", value = ExchangeScenes.Asked.class),
		@Type(name = "agree", value = ExchangeScenes.Agree.class),
		@Type(name = "ended", value = ExchangeScenes.Ended.class),
		@Type(name = "answer", value = ExchangeScenes.Answer.class),
		@Type(name = "offer", value = ExchangeScenes.Offer.class),
		@Type(name = "deliver", value = ExchangeScenes.Deliver.class),
		@Type(name = "withdraw", value = ExchangeScenes.Withdraw.class),
		@Type(name = "touch", value = ExchangeScenes.Touched.class),
		@Type(name = "thank", value = FollowUpScenes.Thank.class),
		@Type(name = "done", value = FollowUpScenes.Finished.class),
		@Type(name = "undo", value = FollowUpScenes.Undo.class),
		@Type(name = "later", value = FollowUpScenes.Later.class),
		@Type(name = "sooner", value = FollowUpScenes.Sooner.class),
		@Type(name = "lead", value = OpportunityScenes.Heard.class),
		@Type(name = "move", value = OpportunityScenes.Moved.class),
		@Type(name = "part", value = OpportunityScenes.HasPart.class),
		@Type(name = "interview", value = OpportunityScenes.Interviewed.class),
		@Type(name = "step", value = OpportunityScenes.StepTaken.class),
		@Type(name = "pause", value = FollowUpScenes.Pause.class) })
interface Scene {

	void play(Stage stage);

}
