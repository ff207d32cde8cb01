Feature: A channel is switched off for a while
  Whoever comes by a channel that is off is told why, until when and where else to go.

  Scenario: The contact centre takes no new cases until Sunday
    When an administrator switches the contact centre off until tomorrow, saying "The contact centre is being moved"
    And an agent takes down a complaint for a caller
    Then the agent is told "The contact centre is being moved" and that "the Tawasul website" is still there
    When a day has passed for the contact centre
    And an agent takes down a complaint for a caller
    Then the complaint is registered

  Scenario: Two administrators switch at once
    Given an administrator has the page of the website's channel open
    When another administrator switches the mail off
    And the first one switches the website off
    Then the first one is told that somebody else switched a channel
