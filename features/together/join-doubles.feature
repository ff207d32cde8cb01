Feature: One customer's doubles are joined by hand and parted again
  Who said the same twice gets one reply, by the earlier of both dates. Nothing is lost by joining: parted again, each case has its own clock.

  Background:
    Given Fatima's complaint about street lighting is with its team
    And Fatima complains urgently about street lighting in the capital

  Scenario: The younger goes on in the older one, by the earlier date
    When an officer joins both
    Then she is told once the number that goes on
    And the older case is due when the younger one was, and shows its words
    And nobody works on the younger case any more

  Scenario: Parted again, each has its own date
    When an officer joins both
    And 1 working day passes
    And an officer parts them again
    Then each is due when it was before
    And she is told that each gets a reply of its own
    And the team has the case again

  Scenario: Joined twice is joined once
    When an officer joins both
    And an officer joins both once more
    Then joining is refused because the younger is joined already
    And she is told once the number that goes on

  Scenario: Parted and joined again
    When an officer joins both
    And an officer parts them again
    And an officer joins both
    Then nobody works on the younger case any more
    And the older case is due when the younger one was, and shows its words

  Scenario: A parted case is answered and closed
    Given both were joined and parted again
    And the team replied "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    When 16 calendar days pass
    Then the case is closed

  Scenario: The reply to a parted case solves nothing
    Given both were joined and parted again
    And the team replied "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    And 2 minutes have passed
    When she wants the case taken up again because "It is dark as before"
    Then she is told that work on it goes on
    And the team has the case again

  Scenario: The period of a parted case is watched
    Given both were joined and parted again
    When 4 working days pass
    Then the exceeded period is recorded

  Scenario: Others help with a parted case
    Given both were joined and parted again
    When the team asks "electricity-water" for its opinion: "Is this cable yours?"
    And the people of "electricity-water" answer "It is not"
    Then the team reads the opinion "It is not"

  Scenario: A parted case may be withdrawn
    Given both were joined and parted again
    When she withdraws her case because "It works now"
    Then her case is withdrawn and she is told so by mail and by text message

  Scenario: Once the older one is answered they are not parted any more
    When an officer joins both
    And the older one is answered
    And an officer parts them again
    Then parting is refused because the older one is answered

  Scenario: What has an answer is not joined
    Given the older one is answered
    When an officer joins both
    Then joining is refused because the older one is answered

  Scenario: Three of one customer
    Given Fatima complains about street lighting in the capital
    When an officer joins the third to the second and the second to the first
    Then the customer reads of the third that it goes on in the first
    And the third is not parted before the second is
    When the second is parted from the first and the third from the second
    Then all three are with their team, each due when it was before

  Scenario: Cases of two customers are never joined
    Given a case of another customer about the same lamp
    When the supervisor tries to join it to hers
    Then joining is refused because they are of two customers

  Scenario: Inquiries too
    Given Fatima's inquiry about street lighting is with its team
    And Fatima inquires about street lighting in the capital
    When an officer joins both
    Then she is told once the number that goes on
    And nobody works on the younger case any more
