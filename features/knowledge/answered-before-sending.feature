Feature: An article answers before anything is sent
  Each service may have articles in both languages, written by its entity. They are offered before sending; who has his answer sends nothing, and that is counted.

  Scenario: It is offered where the service is known, and the form is not lost
    Given the entity "works" has an article "How do I ask for a road sign?" for "road-sign"
    When somebody asks about "road-sign" by the page for inquiries
    Then the page offers the article "How do I ask for a road sign?"
    And what he wrote is still in the form

  Scenario: It answers, so nothing is sent
    Given the entity "works" has an article "How do I ask for a road sign?" for "road-sign"
    When somebody asks about "road-sign" by the page for inquiries
    And he says that the article answered him
    Then he is told that nothing was sent
    And the article's owner sees that it spared one request

  Scenario: Past its day of review it is offered no more
    Given the entity "works" has an article "How do I ask for a road sign?" for "road-sign"
    When its day of review is over
    And somebody asks about "road-sign" by the page for inquiries
    Then the page offers no such article
    And its owner reads "Review overdue" beside it
