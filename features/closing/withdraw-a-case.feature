Feature: The customer takes a case back
  Who needs no answer any more says so, and nobody works in vain.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: Before the reply
    When she withdraws her case because "The lamp works again"
    Then her case is withdrawn and she is told so by mail and by text message
    And the team has no task in the case any more

  Scenario: While she is asked
    Given the team asks "أي شارع وأي عمود؟"
    When she withdraws her case because "The lamp works again"
    Then her case is withdrawn and she is told so by mail and by text message

  Scenario: While a reply may still be taken back, of which she knows nothing
    Given the team replied "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    When she withdraws her case because "The lamp works again"
    Then her case is withdrawn and she is told so by mail and by text message
    And no reply ever reaches her
    And the team has no task in the case any more

  Scenario: Not after the reply
    Given the team replied "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    And 2 minutes have passed
    When she withdraws her case because "Too late"
    Then withdrawing is refused because "withdrawal-too-late"

  Scenario: A reopened case may be withdrawn too
    Given Fatima has received the reply to her complaint
    And she rates the reply 5 in everything
    And she wants the case taken up again because "It is dark again"
    When she withdraws her case because "It works now"
    Then her case is withdrawn and she is told so by mail and by text message

  Scenario: Whoever was asked beside the team is told that it is no longer needed
    Given the team asks "municipality-capital" for its opinion: "Does the lamp post stand in your garden?"
    When she withdraws her case because "The lamp works again"
    Then the people of "municipality-capital" are told that it is no longer needed
    And nothing more is asked of the people of "municipality-capital"

  Scenario: While the central team settles whose it is
    Given it was passed to "municipality-capital" and then to "electricity-water"
    And the team passes it to "works" because "It was theirs after all"
    When she withdraws her case because "The lamp works again"
    Then her case is withdrawn and she is told so by mail and by text message
    And the team has no task in the case any more
