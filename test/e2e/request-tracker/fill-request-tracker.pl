# Fills a fresh Request Tracker with one ticket, read as JSON from standard input: an agent, a buyer who writes mails
# through Request Tracker's own mail gateway, the agent's replies and an internal comment. Prints the ticket's number.
use strict;
use warnings;
use JSON;
use RT -init;
use RT::Interface::Email;
use RT::Ticket;
use RT::User;

my $story  = decode_json(do { local $/; <STDIN> });
my $system = RT->SystemUser;
my $queue  = RT::Queue->new($system);
$queue->Load('General');

sub grant {
    my ( $name, @rights ) = @_;
    my $group = RT::Group->new($system);
    $group->LoadSystemInternalGroup($name);
    for my $right (@rights) {
        my ( $ok, $why ) = $group->PrincipalObj->GrantRight( Right => $right, Object => $queue );
        die "$right: $why" unless $ok;
    }
}
grant( 'Everyone',   qw(CreateTicket ReplyToTicket) );
grant( 'Privileged', qw(SeeQueue ShowTicket ShowTicketComments CommentOnTicket ModifyTicket OwnTicket) );

my $agent = RT::User->new($system);
my ( $made, $why ) = $agent->Create(
    Name         => $story->{agent}{login},
    RealName     => $story->{agent}{name},
    EmailAddress => $story->{agent}{address},
    Password     => $story->{agent}{password},
    Privileged   => 1,
);
die "agent: $why" unless $made;
my $as_agent = RT::CurrentUser->new($agent);

sub date_back {
    my ( $transaction, $at ) = @_;
    $RT::Handle->SimpleQuery( 'UPDATE Transactions SET Created = ? WHERE id = ?', $at, $transaction );
}

my $id;
for my $entry ( @{ $story->{entries} } ) {
    if ( $entry->{kind} eq 'buyer' ) {
        my ( $status, $error, $ticket ) = RT::Interface::Email::Gateway(
            { message => Encode::encode( 'UTF-8', $entry->{mail} ), queue => 'General', action => 'correspond' } );
        die "mail: $error" unless $status == 1 && $ticket;
        $id //= $ticket->id;
        die "mail went to ticket " . $ticket->id unless $ticket->id == $id;
    }
    else {
        my $ticket = RT::Ticket->new($as_agent);
        $ticket->Load($id);
        my $how = $entry->{kind} eq 'note' ? 'Comment' : 'Correspond';
        my ( $done, $error ) = $ticket->$how( Content => $entry->{text} );
        die "$how: $error" unless $done;
    }
    my $messages = RT::Ticket->new($system);
    $messages->Load($id);
    my $all = $messages->Transactions;
    $all->Limit( FIELD => 'Type', VALUE => $_, ENTRYAGGREGATOR => 'OR' ) for qw(Create Correspond Comment);
    date_back( ( sort { $b <=> $a } map { $_->id } @{ $all->ItemsArrayRef } )[0], $entry->{at} );
}
print "ticket $id\n";
