package app.askwell.calendar;

import app.askwell.shared.OwnedRepository;

interface CalendarFeeds extends OwnedRepository<CalendarFeed> {

}
